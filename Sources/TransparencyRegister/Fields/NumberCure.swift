/// What to write instead of a number as spreadsheets and reports have it: `395348.0`, `12 days`, `1 250`.
enum NumberCure {
    /// For a text that is no count.
    static func count(_ text: String) -> String? {
        if let number = ExactDecimal(text), number.scale > 0, number.coefficient >= 0 {
            let digits = number.description
            let whole = digits.prefix { $0 != "." }
            return digits.dropFirst(whole.utf8.count + 1).allSatisfy { $0 == "0" }
                ? "write \(whole): a count has no decimal places" : nil
        }
        return unit(text) ?? groups(text)
    }

    /// For a text that is no decimal number.
    static func number(_ text: String) -> String? { unit(text) ?? groups(text) }

    /// For a text that looks right but for spaces of another kind, which copying from a document brings along.
    static func space(_ text: String) -> String? {
        text.unicodeScalars.contains { ["\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}"].contains($0) }
            ? "it holds a space of another kind, as documents have it: type it as a usual space" : nil
    }

    /// For what stands where there is no value.
    static func placeholder(_ text: String) -> String? {
        isPlaceholder(text)
            ? "leave the line out, or say why there is no value: {withheld: {ground: …}} or {not_applicable: …}" : nil
    }

    /// For a number that lacks its unit.
    static func duration(_ text: String) -> String? {
        ExactDecimal(text) == nil ? nil : "write the unit too, as \(text) days, \(text) working days or \(text) months"
    }

    /// For a day that its month does not have.
    static func day(_ text: String) -> String? {
        guard text.utf8.count == 10, let month = Month(String(text.prefix(7))),
            Int(digits: text.utf8.suffix(2)) != nil, text.utf8.dropFirst(7).first == UInt8(ascii: "-")
        else { return nil }
        let days = CivilDate.days(inMonth: Int(month.month), ofYear: Int(month.year))
        return "\(month) has the days \(month)-01 to \(month)-\(days)"
    }

    /// Whether a text is what people write where they have no value.
    static func isPlaceholder(_ text: String) -> Bool {
        [
            "-", "–", "—", ".", "..", "...", "…", "n/a", "n.a.", "na", "nil", "none", "null", "~", "*", "?", "x",
            "not available", "unknown", "tbc", "tbd", "withheld", "redacted",
        ]
        .contains(text.lowercased())
    }

    private static func unit(_ text: String) -> String? {
        guard let space = text.firstIndex(where: \.isWhitespace) ?? text.firstIndex(of: "%"),
            ExactDecimal(text[..<space]) != nil, let sign = text[space...].first(where: { !$0.isWhitespace }),
            sign.isLetter || sign == "%"
        else { return nil }
        return "write \(text[..<space]) alone: this field is a number without a unit"
    }

    /// Digits in groups of three that something else than commas parts.
    private static func groups(_ text: String) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { $0.isWhitespace || $0 == "'" || $0 == "’" }
        guard parts.count > 1 else { return nil }
        let commas = parts.joined(separator: ",")
        return ExactDecimal(commas) == nil ? nil : "write \(parts.joined()) or \(commas)"
    }
}
