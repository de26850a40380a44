internal import SourceText

extension SiteSettings {
    /// What is wrong or doubtful in the settings beyond the form of each field.
    func faults() -> [Diagnostic] { addressFaults() + languageFaults() }

    /// The address of the site is put before paths: it ends with its folder.
    private func addressFaults() -> [Diagnostic] {
        guard let address = baseURL else { return [] }
        if address.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
            return [
                .error(
                    "base_url has a query or fragment", at: place(\.baseURL),
                    help: "write the address of the folder in which the site lies, as https://city.example/register/")
            ]
        }
        let host = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last?
            .prefix { $0 != "/" && $0 != ":" }
        if host.map({ $0.isEmpty || $0.hasPrefix(".") || $0.contains("@") }) ?? true {
            return [
                .error(
                    "base_url has no host", at: place(\.baseURL),
                    help: "write it in full, as https://city.example/register/")
            ]
        }
        return []
    }

    private func languageFaults() -> [Diagnostic] {
        if !LanguageTag.isWellFormed(language) { return [LanguageTag.fault(language, at: place(\.language))] }
        let spoken = words.language.code
        if LanguageTag.areSameLanguage(language, spoken) { return [] }
        return [
            .error(
                "the words of the pages are in another language: \(spoken)", at: place(\.language),
                help: "write language: \(spoken), or translate words.yaml in a folder of templates of your own")
        ]
    }
}
