internal import SourceText

/// A text with its lines, and the places of its bytes for its author.
///
/// Lines are counted from 1 and bytes by their index in `bytes`.
struct MarkdownText {
    let bytes: ArraySlice<UInt8>
    /// The index of each line's first byte, and one beyond the last.
    private let starts: [Int]
    /// The lines that may be the delimiter row of a table: `-` and `|` or `:`, else only blanks and `>`.
    let delimiterLines: [Int]
    /// The lines that may begin a link reference definition: `[`, before it only marks of lists and quotations.
    let bracketLines: [Int]
    private let locate: (Range<Int>) -> Place

    /// - Parameter locate: where the author finds some bytes that lie in one line.
    init(_ bytes: ArraySlice<UInt8>, locate: @escaping (Range<Int>) -> Place) {
        var lines = LineScan()
        bytes.withUnsafeBufferPointer { lines.scan($0, from: bytes.startIndex) }
        self.bytes = bytes
        self.locate = locate
        starts = lines.starts
        delimiterLines = lines.delimiters
        bracketLines = lines.brackets
    }

    var lineCount: Int { starts.count - 1 }

    /// The bytes of a line with its line end; an empty range for a number that no line has.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number < starts.count else { return bytes.endIndex..<bytes.endIndex }
        return starts[number - 1]..<starts[number]
    }

    /// The bytes of a line without its line end and without blanks before that.
    func content(ofLine number: Int) -> Range<Int> {
        let line = line(number)
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1].isBlankOrLineEnd { end -= 1 }
        return line.lowerBound..<end
    }

    /// The bytes of some lines.
    func lines(_ first: Int, through last: Int) -> Range<Int> {
        let start = line(first).lowerBound
        return start..<max(start, content(ofLine: max(first, last)).upperBound)
    }

    /// The number of the line that holds a byte.
    func lineNumber(of index: Int) -> Int {
        var low = 0
        var high = starts.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= index { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The place of some bytes, which is cut at the end of their first line.
    func place(of range: Range<Int>) -> Place {
        let line = content(ofLine: lineNumber(of: range.lowerBound))
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        return locate(start..<max(start, min(range.upperBound, line.upperBound)))
    }
}

/// One pass over a text that finds its lines; lines end with LF, CRLF or CR.
private struct LineScan {
    var starts: [Int] = []
    var delimiters: [Int] = []
    var brackets: [Int] = []

    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from base: Int) {
        let raw = UnsafeRawBufferPointer(bytes)
        starts.reserveCapacity(bytes.count / 24 + 2)
        var index = 0
        // The next LF; it is looked for once, also where lines end with CR alone.
        var feed = -1
        while index < bytes.count {
            starts.append(base + index)
            if looksLikeDelimiterRow(bytes, &index) {
                delimiters.append(starts.count)
            } else if index < bytes.count, bytes[index] == UInt8(ascii: "[") {
                brackets.append(starts.count)
            }
            if feed < index { feed = raw.firstIndex(of: UInt8(ascii: "\n"), in: index..<raw.count) }
            index = raw.firstIndex(of: UInt8(ascii: "\r"), in: index..<feed)
            let isCRLF =
                index + 1 < bytes.count && bytes[index] == UInt8(ascii: "\r") && bytes[index + 1] == UInt8(ascii: "\n")
            index += isCRLF ? 2 : 1
        }
        starts.append(base + bytes.count)
    }

    /// Moves `index` to the line end, or to the first byte that no delimiter row can hold.
    private func looksLikeDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
        var hasDash = false
        var hasPipeOrColon = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasPipeOrColon = true
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return hasDash && hasPipeOrColon
            case UInt8(ascii: ">"): break
            case let byte where byte.isBlank: break
            default: return false
            }
            index += 1
        }
        return hasDash && hasPipeOrColon
    }
}
