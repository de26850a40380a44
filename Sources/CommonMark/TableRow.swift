/// How the cells of a table column are aligned.
enum ColumnAlignment {
    case none, left, right, centre
}

/// One line of a GFM table, read by itself; made once, and read into for every line.
struct TableRow {
    /// The bytes of each cell without the blanks around it, in order.
    private(set) var cells: [Range<Int>] = []

    init() { cells.reserveCapacity(8) }

    /// Reads a line instead of the one before, splitting it at its pipes; one after a backslash belongs to its cell.
    ///
    /// - Parameter line: without blanks before and after it.
    mutating func read(_ line: Range<Int>, in text: MarkdownText) {
        cells.removeAll(keepingCapacity: true)
        var index = line.lowerBound
        func skipPipe() {
            index += 1
            while index < line.upperBound, text.bytes[index].isBlank { index += 1 }
        }
        if index < line.upperBound, text.bytes[index] == UInt8(ascii: "|") { skipPipe() }
        while index < line.upperBound {
            let start = index
            while index < line.upperBound, !Self.isSeparator(index, of: line, in: text) { index += 1 }
            var end = index
            while end > start, text.bytes[end - 1].isBlank { end -= 1 }
            cells.append(start..<end)
            if index < line.upperBound { skipPipe() }
        }
    }

    private static func isSeparator(_ index: Int, of line: Range<Int>, in text: MarkdownText) -> Bool {
        text.bytes[index] == UInt8(ascii: "|")
            && (index == line.lowerBound || text.bytes[index - 1] != UInt8(ascii: "\\"))
    }

    /// Whether a line has a pipe that separates cells.
    static func hasSeparator(_ line: Range<Int>, in text: MarkdownText) -> Bool {
        line.contains { isSeparator($0, of: line, in: text) }
    }

    /// The alignments that a delimiter row such as `| :-- | --: |` gives, or `nil` for any other line.
    ///
    /// - Parameter line: without blanks before and after it.
    static func alignments(_ line: Range<Int>, in text: MarkdownText) -> [ColumnAlignment]? {
        var alignments: [ColumnAlignment] = []
        var index = line.lowerBound
        func take(_ byte: UInt8) -> Bool {
            guard index < line.upperBound, text.bytes[index] == byte else { return false }
            index += 1
            return true
        }
        func skipBlanks() {
            while index < line.upperBound, text.bytes[index].isBlank { index += 1 }
        }
        _ = take(UInt8(ascii: "|"))
        repeat {
            skipBlanks()
            if index == line.upperBound, !alignments.isEmpty { return alignments }
            let isLeft = take(UInt8(ascii: ":"))
            guard take(UInt8(ascii: "-")) else { return nil }
            while take(UInt8(ascii: "-")) {}
            let isRight = take(UInt8(ascii: ":"))
            alignments.append(isLeft ? (isRight ? .centre : .left) : (isRight ? .right : .none))
            skipBlanks()
        } while take(UInt8(ascii: "|"))
        return index == line.upperBound ? alignments : nil
    }
}
