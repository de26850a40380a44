/// A piece of a template: a stretch of text within one line, or a tag.
struct Token: Equatable {
    enum Kind: Equatable {
        case text
        case value
        /// `{{{name}}}` or `{{&name}}`.
        case html
        case section, inverted
        case close
        case partial
        /// `{{<name}}`: a template whose blocks are overridden.
        case parent
        /// `{{$name}}`.
        case block
        case comment, delimiters
    }

    let kind: Kind
    /// The bytes of the text, or of the tag with its delimiters.
    let range: Range<Int>
    /// The bytes between the delimiters, without the sigil and the spaces around.
    let content: Range<Int>

    /// Whether it opens a text with blocks in it: `{{<"It is now at {1}."}}`.
    func isPhrase(in bytes: [UInt8]) -> Bool {
        kind == .parent && bytes[content].first == UInt8(ascii: "\"")
    }

    var opens: Bool {
        switch kind {
        case .section, .inverted, .parent, .block: true
        default: false
        }
    }
}

/// The bytes that templates are written in.
enum Byte {
    static let newline = UInt8(ascii: "\n")

    static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0C: true
        default: false
        }
    }
}
