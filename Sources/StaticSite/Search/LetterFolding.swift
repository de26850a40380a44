/// Letters with marks and the plain letters that search takes them for: `é` for `e`, `ß` for `ss`.
///
/// The script on the search page is given the same table, so that both part and fold texts alike.
enum LetterFolding {
    /// Plain letters, and all small letters that fold to them.
    static let table: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("b", "ḃ"), ("c", "çćĉċč"), ("d", "ďđðḋ"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"), ("ij", "ĳ"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("m", "ṁ"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ"),
        ("oe", "œ"), ("p", "ṗ"), ("r", "ŕŗř"), ("s", "śŝşšșṡ"), ("ss", "ß"), ("t", "ţťŧțṫ"), ("th", "þ"),
        ("u", "ùúûüũūŭůűųǔụủứừửữựư"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]

    /// What a letter beyond ASCII is taken for, from its code point; empty for marks that stand after their letter;
    /// `nil` where nothing is a letter.
    static func folded(_ scalar: Unicode.Scalar) -> String? {
        if 0x300...0x36F ~= scalar.value { return "" }
        if let plain = plain[scalar] { return plain }
        let small = scalar.properties.lowercaseMapping
        if let first = small.unicodeScalars.first, let plain = plain[first] { return plain }
        return isLetter(scalar.value) ? small : nil
    }

    /// Letters of other scripts, by the blocks that hold punctuation and signs: the script has the same bounds.
    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x370, 0x2000..<0x2C00, 0x3000..<0x3040, 0xD800..<0xE000, 0xE000..<0xF900, 0xFE00..<0xFE70,
            0xFF00..<0xFF10, 0xFFF0..<0x10000, 0x1F000..<0x20000, 0xE0000...:
            false
        default: true
        }
    }

    private static let plain: [Unicode.Scalar: String] = {
        var plain: [Unicode.Scalar: String] = [:]
        for (letter, marked) in table {
            for scalar in marked.unicodeScalars { plain[scalar] = letter }
        }
        return plain
    }()
}
