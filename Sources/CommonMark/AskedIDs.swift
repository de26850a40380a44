/// The ids that the headings and tables of a text ask for before any is numbered.
struct AskedIDs {
    private(set) var all: Set<String>

    /// - Parameter parts: the first paragraph of the extra parse.
    init(_ survey: DocumentSurvey, parts: SyntaxNode?, prefix: String) {
        all = Set(survey.headings.lazy.map(\.id))
        var next = parts
        for caption in survey.captions where caption.id == nil {
            while let node = next, node.startLine < caption.content.parsedLines.lowerBound { next = node.next }
            if let next { all.insert(prefix + String(idFor: caption.content.plainText(in: next))) }
        }
    }
}

extension InlinePart {
    /// The text of this part without its markup.
    ///
    /// - Parameter node: its paragraph in the extra parse.
    func plainText(in node: SyntaxNode) -> String {
        let text = node.text.utf8.dropFirst(isPrefixed ? PartsText.prefixLength : 0)
        return String(Substring(text))
    }
}

extension DocumentRenderer {
    /// Takes the ids that authors gave to tables, before any other is given.
    mutating func takeAuthorsIDs() {
        for part in tables.lazy.flatMap(\.parts) {
            guard case .table(let table) = part, let id = table.caption?.id, !ids.take(id.name) else { continue }
            report(
                "“\(id.name)” is already the id of another part of this page", at: id.source,
                help: "write another id between `{#` and `}`")
        }
    }
}
