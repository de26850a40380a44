/// Where the facts and the body of a Markdown file are.
struct FrontMatter {
    /// The bytes between the two lines `---`.
    let facts: Range<Int>
    let body: Range<Int>
    let bodyLine: Int

    init(of file: SourceFile) throws(Problems) {
        let bytes = file.bytes
        let first = Self.lineEnd(from: file.textStart, in: bytes)
        guard Self.isFence(file.textStart..<first.end, in: bytes) else { throw Self.missingOpening(in: file) }
        var (start, number) = (first.next, 2)
        while start < bytes.count {
            let line = Self.lineEnd(from: start, in: bytes)
            if Self.isFence(start..<line.end, in: bytes) {
                facts = first.next..<start
                body = line.next..<bytes.count
                bodyLine = number + 1
                return
            }
            (start, number) = (line.next, number + 1)
        }
        throw Self.missingClosing(in: file, after: first.next)
    }

    /// The end of a line's text, and the start of the next line.
    private static func lineEnd(from start: Int, in bytes: [UInt8]) -> (end: Int, next: Int) {
        bytes.withUnsafeBufferPointer { bytes in
            var end = start
            while end < bytes.count && !bytes[end].isLineEnd { end += 1 }
            if end == bytes.count { return (end, end) }
            let isPair =
                bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
            return (end, end + (isPair ? 2 : 1))
        }
    }

    private static func isFence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        line.count >= 3 && bytes[line.lowerBound] == UInt8(ascii: "-")
            && bytes[line.lowerBound + 1] == UInt8(ascii: "-") && bytes[line.lowerBound + 2] == UInt8(ascii: "-")
            && bytes[line].dropFirst(3).allSatisfy(\.isBlank)
    }

    private static func missingOpening(in file: SourceFile) -> Problems {
        let bytes = file.bytes
        let text = bytes[file.textStart...].drop { $0.isBlank || $0.isLineEnd }
        let line = text.startIndex..<lineEnd(from: text.startIndex, in: bytes).end
        if isFence(line, in: bytes) {
            return Problems(
                .error(
                    "the facts do not begin on the first line", at: file.place(ofBytes: line),
                    help: "delete what stands before `---`, so that it is the first line of the file"))
        }
        let first = file.textStart..<lineEnd(from: file.textStart, in: bytes).end
        return Problems(
            .error(
                "the file does not begin with a line `---`", at: file.place(ofBytes: first),
                help: "put the facts at the top of the file, between two lines `---`"))
    }

    /// Points to the line that was meant to close the facts, where one can be guessed, else to the opening line.
    private static func missingClosing(in file: SourceFile, after opening: Int) -> Problems {
        var start = opening
        while start < file.bytes.count {
            let line = lineEnd(from: start, in: file.bytes)
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
