/// How many columns of a terminal a character takes.
enum DisplayWidth {
    /// 0 for what combines with the character before it, 2 for wide East Asian characters and emoji, else 1.
    ///
    /// Wide is what Unicode Standard Annex 11 names so, in whole blocks.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}

extension Unicode.Scalar {
    /// The character itself, or a harmless picture of one that would steer a terminal or turn text around.
    var visible: Unicode.Scalar {
        switch value {
        case 0x09: self
        case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: self
        }
    }
}
