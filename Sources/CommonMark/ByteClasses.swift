/// What single bytes of UTF-8 are in Markdown.
extension UInt8 {
    /// Space, tab, vertical tab or form feed.
    var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == 0x0B || self == 0x0C
    }

    /// A blank, CR or LF.
    var isBlankOrLineEnd: Bool {
        self == UInt8(ascii: " ") || (0x09...0x0D).contains(self)
    }

    /// An ASCII letter.
    var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    /// An ASCII digit.
    var isDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }

    /// Whether the byte stands for itself wherever it is within a line, escaped for HTML at most.
    var isPlain: Bool {
        switch self {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), 0..<0x20, 0x7F:
            false
        default: true
        }
    }
}
