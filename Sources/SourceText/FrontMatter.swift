/// Where the facts and the body of a Markdown file are.
struct FrontMatter {
    /// The bytes between the two lines `---`.
    let facts: Range<Int>
    let body: Range<Int>
    let bodyLine: Int

    init(of file: SourceFile) throws(Problems) {
        let fences = file.bytes.withUnsafeBytes { Self.fences(in: $0, from: file.textStart) }
        guard let opening = fences.opening else { throw Self.missingOpening(in: file) }
        guard let closing = fences.closing else { throw Self.missingClosing(in: file, after: opening.next) }
        facts = opening.next..<closing.start
        body = closing.next..<file.bytes.count
        bodyLine = closing.number + 1
    }

    /// A line in bytes: where it starts, its number counted from 1, and where the next line starts.
    private typealias Line = (start: Int, number: Int, next: Int)

    /// The first line, if it is one of hyphens, and the next that is.
    private static func fences(
        in bytes: UnsafeRawBufferPointer, from start: Int
    ) -> (opening: Line?, closing: Line?) {
        var opening: Line?
        var (start, number) = (start, 1)
        let hasReturns = bytes.firstIndex(of: UInt8(ascii: "\r"), in: start..<bytes.count) != bytes.count
        while start < bytes.count {
            let line = hasReturns ? lineEnd(from: start, in: bytes) : lineFeed(from: start, in: bytes)
            if isFence(start..<line.end, in: bytes) {
                let fence = (start, number, line.next)
                if opening != nil { return (opening, fence) }
                opening = fence
            } else if opening == nil {
                break
            }
            (start, number) = (line.next, number + 1)
        }
        return (opening, nil)
    }

    /// The end of a line's text, and the start of the next line.
    private static func lineEnd(from start: Int, in bytes: UnsafeRawBufferPointer) -> (end: Int, next: Int) {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"), UInt8(ascii: "\r"), from: start)
        if end == bytes.count { return (end, end) }
        let isPair = bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
        return (end, end + (isPair ? 2 : 1))
    }

    /// The same of a text in which every line ends with LF.
    private static func lineFeed(from start: Int, in bytes: UnsafeRawBufferPointer) -> (end: Int, next: Int) {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: start..<bytes.count)
        return (end, min(end + 1, bytes.count))
    }

    private static func isFence(_ line: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Bool {
        line.count >= 3 && bytes[line.lowerBound] == UInt8(ascii: "-")
            && bytes[line.lowerBound + 1] == UInt8(ascii: "-") && bytes[line.lowerBound + 2] == UInt8(ascii: "-")
            && bytes[line].dropFirst(3).allSatisfy(\.isBlank)
    }

    private static func lineEnd(from start: Int, in file: SourceFile) -> (end: Int, next: Int) {
        file.bytes.withUnsafeBytes { lineEnd(from: start, in: $0) }
    }

    private static func missingOpening(in file: SourceFile) -> Problems {
        let bytes = file.bytes
        let text = bytes[file.textStart...].drop { $0.isBlank || $0.isLineEnd }
        let line = text.startIndex..<lineEnd(from: text.startIndex, in: file).end
        if bytes.withUnsafeBytes({ isFence(line, in: $0) }) {
            return Problems(
                .error(
                    "the facts do not begin on the first line", at: file.place(ofBytes: line),
                    help: "delete what stands before `---`, so that it is the first line of the file"))
        }
        let first = file.textStart..<lineEnd(from: file.textStart, in: file).end
        return Problems(
            .error(
                "the file does not begin with a line `---`", at: file.place(ofBytes: first),
                help: "put the facts at the top of the file, between two lines `---`"))
    }

    /// Points to the line that was meant to close the facts, where one can be guessed, else to the opening line.
    private static func missingClosing(in file: SourceFile, after opening: Int) -> Problems {
        var start = opening
        while start < file.bytes.count {
            let line = lineEnd(from: start, in: file)
            if isNearlyFence(file.bytes[start..<line.end]) {
                return Problems(
                    .error(
                        "the facts are not closed: this line is not exactly `---`",
                        at: file.place(ofBytes: start..<line.end),
                        help: "write three hyphens at the start of the line, and nothing else"))
            }
            start = line.next
        }
        return Problems(
            .error(
                "the facts that begin here are not closed",
                at: file.place(ofBytes: file.textStart..<file.textStart + 3),
                help: "write a line `---` after the last fact"))
    }

    /// Whether a line is made of hyphens, dashes or dots alone.
    private static func isNearlyFence(_ line: ArraySlice<UInt8>) -> Bool {
        var marks = 0
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "-", ".", "_", "=", "*", "‐", "‑", "‒", "–", "—", "―", "−": marks += scalar.value < 0x80 ? 1 : 3
            case " ", "\t", "\u{A0}": continue
            default: return false
            }
        }
        return marks >= 2
    }
}
