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
        // By far the most frequent beyond ASCII: punctuation and signs, of which none is a capital.
        if 0x80..<0xC0 ~= scalar.value || 0x2000..<0x2100 ~= scalar.value { return nil }
        if let plain = plain(scalar) { return plain }
        let small = scalar.properties.lowercaseMapping
        if let first = small.unicodeScalars.first, let plain = plain(first) { return plain }
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

    /// The plain letters for a small one of the table.
    private static func plain(_ scalar: Unicode.Scalar) -> String? {
        let places = places
        guard scalar.value < places.count, places[Int(scalar.value)] > 0 else { return nil }
        return table[Int(places[Int(scalar.value)]) - 1].plain
    }

    /// By code point, where in the table a letter stands, from 1 on; 0 for what is not in it.
    private static let places: [UInt8] = {
        var places = [UInt8](repeating: 0, count: 0x1F00)
        for (place, entry) in table.enumerated() {
            for scalar in entry.letters.unicodeScalars { places[Int(scalar.value)] = UInt8(place + 1) }
        }
        return places
    }()
}
