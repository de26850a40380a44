internal import SourceText

extension Record {
    /// What is wrong with the documents that it names, in whichever of its fields.
    func documentFaults() -> [Diagnostic] {
        var faults: [Diagnostic] = []
        for (index, declaration) in kind.declarations.enumerated() {
            let rows: [Row]
            switch states[index] {
            case .published(.rows(let all)): rows = all
            case .published(.group(let row)): rows = [row]
            default: continue
            }
            guard DocumentFields.isForm(of: declaration.type) else { continue }
            for row in rows where row.withholding == nil { faults += self.faults(ofDocument: row) }
        }
        return faults
    }

    private func faults(ofDocument row: Row) -> [Diagnostic] {
        let fields = DocumentFields.schema.fields
        let document = Group<DocumentFields>(row)
        let (url, path) = (row.states[fields.url.index], row.states[fields.file.index])
        var faults: [Diagnostic] = []
        if url.isPublished, path.isPublished {
            faults.append(
                .error(
                    "a document lies at a web address or in the content folder, not both",
                    at: place(row.position(of: \DocumentFields.file), length: document.file?.unicodeScalars.count ?? 1),
                    help: "take out url or file"))
        } else if url.isNotPublished, path.isNotPublished {
            faults.append(
                .error(
                    "a document needs “url” or “file”", at: place(row.position),
                    help: "say where it is, or why it is withheld: url: {withheld: {ground: …}}"))
        }
        if let digest = document.sha256, !isSHA256(digest) {
            faults.append(
                .error(
                    "a SHA-256 has 64 digits from 0 to 9 and a to f, and this has \(digest.count) characters",
                    at: place(row.position(of: \DocumentFields.sha256), length: digest.unicodeScalars.count),
                    help: "write what sha256sum prints for the file, or leave it out"))
        }
        if let language = document.language, !LanguageTag.isWellFormed(language) {
            faults.append(
                LanguageTag.fault(
                    language,
                    at: place(
                        row.position(of: \DocumentFields.language), length: language.unicodeScalars.count)))
        }
        return faults
    }

    private func isSHA256(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 || 65...70 ~= $0 }
    }
}

extension DocumentFields {
    /// Whether a field holds documents.
    fileprivate static func isForm(of type: FieldType) -> Bool {
        let members = type.members
        return members.count == schema.declarations.count
            && zip(members, schema.declarations).allSatisfy { $0.name == $1.name }
    }
}
