internal import CommonMark
internal import SourceText
internal import TransparencyRegister

/// Looks through the texts of records of which no pages are made, since facts are wrong.
///
/// Links to headings are left to the pages.
struct TextCheck: Sendable {
    /// Of all Markdown files.
    let paths: Set<String>
    /// The paths of all other files.
    let files: Set<String>
    let drafts: Set<String>

    /// What is wrong with the account of a record, and with the Markdown of its fields.
    func problems(of record: Record) -> Problems {
        let file = record.file
        var ids = PageIDs()
        var problems = PageWriter.body.render(file, record.body, ids: &ids) { resolution(of: $0, from: file) }.problems
        for prose in record.states.compactMap(\.value).flatMap(\.prose) {
            let rendered = PageWriter.prose.render(
                prose.text, ids: &ids, resolve: { resolution(of: $0, from: file) },
                place: { position, length in prose.place(of: position, length: length, in: file) })
            problems.append(rendered.problems)
        }
        return problems
    }

    private func resolution(of destination: String, from file: SourceFile) -> LinkResolution {
        let folder = LinkedFolder(files: files, drafts: drafts) { path in
            paths.contains(path) && !drafts.contains(path) ? path : nil
        } suggestions: {
            Array(paths.subtracting(drafts))
        }
        return folder.target(of: destination, from: file.path, root: "").resolution
    }
}

extension FieldValue {
    /// The Markdown that a value is, or that its elements are.
    fileprivate var prose: [Prose] {
        switch self {
        case .prose(let prose): [prose]
        case .list(let values): values.flatMap(\.prose)
        default: []
        }
    }
}
