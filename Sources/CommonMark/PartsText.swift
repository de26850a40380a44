internal import SourceText

/// The cells and paragraphs that one extra parse reads, each a paragraph by itself, in the order of the document.
///
/// A cell is prefixed, so that nothing in it starts a block; continued lines are indented by four columns, which
/// within a paragraph has the same effect. The text itself follows where its link references may be needed.
struct PartsText {
    /// `x` and a blank: reads as text, and leaves what follows after white space, as at the start of a line.
    static let prefixLength = 2

    /// What follows the prefix of a part's first text; `nil` for a text that does not begin with it.
    static func withoutPrefix(_ text: UnsafePointer<CChar>) -> UnsafePointer<CChar>? {
        guard text[0] == CChar(bitPattern: UInt8(ascii: "x")), text[1] == CChar(bitPattern: UInt8(ascii: " ")) else {
            return nil
        }
        return text + prefixLength
    }

    private(set) var bytes = ByteText()
    private var nextLine = 1
    private var hasBracket = false

    /// Adds a cell, with `\|` as `|`.
    mutating func append(cell: Range<Int>, of text: MarkdownText) {
        bytes.append("x ")
        append(text.bytes[cell], unescapingPipes: true)
        endPart()
    }

    /// Adds lines of a paragraph, each without the blanks around it.
    mutating func append(lines: [Range<Int>], of text: MarkdownText, isPrefixed: Bool) -> InlinePart {
        let firstLine = nextLine
        if isPrefixed { bytes.append("x ") }
        for (index, line) in lines.enumerated() {
            if index > 0 {
                bytes.append("\n    ")
                nextLine += 1
            }
            append(text.bytes[line], unescapingPipes: false)
        }
        let source = (lines.first?.lowerBound ?? 0)..<(lines.last?.upperBound ?? 0)
        defer { endPart() }
        return InlinePart(parsedLines: firstLine...nextLine, source: source, isPrefixed: isPrefixed)
    }

    /// Adds the text itself if a part may refer to a link that it defines.
    mutating func appendDefinitions(of text: MarkdownText) {
        guard hasBracket else { return }
        let mayDefine = text.bytes.indices.dropLast().contains {
            text.bytes[$0] == UInt8(ascii: "]") && text.bytes[$0 + 1] == UInt8(ascii: ":")
        }
        if mayDefine { bytes.append(contentsOf: text.bytes) }
    }

    private mutating func append(_ source: ArraySlice<UInt8>, unescapingPipes: Bool) {
        for index in source.indices {
            let byte = source[index]
            if byte == UInt8(ascii: "[") { hasBracket = true }
            if unescapingPipes, byte == UInt8(ascii: "|"), bytes.last == UInt8(ascii: "\\") { bytes.removeLast() }
            bytes.append(byte)
        }
    }

    private mutating func endPart() {
        bytes.append("\n\n")
        nextLine += 2
    }
}
