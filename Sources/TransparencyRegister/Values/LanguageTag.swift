internal import SourceText

/// The name of a language in BCP 47: `en-GB`, `de`, `zh-Hant-TW`.
enum LanguageTag {
    /// Whether a text has the form of a tag (RFC 5646, 2.1); whether its parts are registered is not looked up.
    static func isWellFormed(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, 2...8 ~= first.count, first.allSatisfy({ isLetter($0) }) else { return false }
        return parts.dropFirst().allSatisfy { part in
            1...8 ~= part.count && part.allSatisfy { isLetter($0) || 48...57 ~= $0 }
        } && parts.last.map { $0.count > 1 } ?? false
    }

    /// Whether two tags name one language, of whatever country: `en` and `en-GB`.
    static func areSameLanguage(_ one: String, _ other: String) -> Bool {
        one.lowercased().prefix { $0 != "-" } == other.lowercased().prefix { $0 != "-" }
    }

    static func fault(_ text: String, at place: Place) -> Diagnostic {
        .error("“\(text)” is not a language tag", at: place, help: "write it as in BCP 47: en-GB, de or cy")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 97...122 ~= byte | 0x20 }
}
