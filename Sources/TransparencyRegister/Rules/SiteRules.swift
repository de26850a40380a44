internal import SourceText

extension SiteSettings {
    /// What is wrong or doubtful in the settings beyond the form of each field.
    func faults() -> [Diagnostic] { addressFaults() + languageFaults() }

    /// The address of the site is put before paths: it ends with its folder.
    private func addressFaults() -> [Diagnostic] {
        guard let address = baseURL, let fault = SiteAddress.fault(address) else { return [] }
        return [.error("base_url \(fault.message)", at: place(\.baseURL), help: fault.help)]
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
