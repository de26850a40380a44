internal import SourceText

/// A text of one line in which no byte means anything in Markdown: most short fields are one.
struct PlainParagraph {
    private let text: Slice<UnsafeRawBufferPointer>

    /// `nil` where only the parser can tell; then nothing is wrong with the text.
    init?(_ bytes: UnsafeRawBufferPointer) {
        var text = bytes[...]
        while let last = text.last, last.isBlankOrLineEnd { text.removeLast() }
        guard let first = text.first, first.isLetter || (0xC3...0xEE).contains(first),
            text.allSatisfy(\.isPlain), !text.starts(with: "Table:".utf8)
        else { return nil }
        self.text = text
    }

    /// The HTML that the parser and the renderer would make of it.
    var html: [UInt8] {
        var html = ByteText(capacity: text.count + 16)
        html.append("<p>")
        html.appendEscaped(UnsafeRawBufferPointer(rebasing: text))
        html.append("</p>\n")
        return html.take()
    }
}
