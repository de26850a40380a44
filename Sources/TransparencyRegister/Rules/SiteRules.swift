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
        if LanguageTag.isEnglish(language) { return [] }
        return [
            .warning(
                "the words and dates of the pages are in British English, whatever language says",
                at: place(\.language),
                help: "write language: en-GB, or translate the templates")
        ]
    }
}
