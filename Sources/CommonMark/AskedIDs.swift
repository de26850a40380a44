/// The ids that the headings and tables of a text ask for before any is numbered.
struct AskedIDs {
    private(set) var all: Set<String>

    /// - Parameters:
    ///   - captions: of all tables, in the order of the text.
    ///   - parts: the first paragraph of the extra parse.
    init(
        headings: [(text: String, id: String)], captions: some Sequence<PipeTable.Caption>, of text: MarkdownText,
        parts: SyntaxNode?, prefix: String
    ) {
        all = Set(headings.lazy.map(\.id))
        var next = parts
        for caption in captions where caption.id == nil {
            if case .parsed(let part) = caption.content {
                while let node = next, node.startLine < part.parsedLines.lowerBound { next = node.next }
            }
            all.insert(prefix + String(idFor: caption.plainText(of: text, in: next)))
        }
    }
}

extension PipeTable.Caption {
    /// The text of the caption without its markup.
    ///
    /// - Parameter node: its paragraph in the extra parse, if it was parsed.
    func plainText(of text: MarkdownText, in node: SyntaxNode?) -> String {
        switch content {
        case .plain(let range): String(decoding: text.bytes[range], as: UTF8.self)
        case .parsed: String(Substring((node?.text ?? "").utf8.dropFirst(PartsText.prefixLength)))
        }
    }
}

extension DocumentRenderer {
    /// Takes an id for a heading or table, numbered where it is taken.
    mutating func takeID(like id: String) -> String {
        if ids.take(id) { return id }
        let asked =
            askedIDs
            ?? AskedIDs(
                headings: headings, captions: captions, of: text, parts: firstPart, prefix: options.idPrefix)
        askedIDs = asked
        return ids.take(numbered: id, sparing: asked.all)
    }

    /// The captions of all tables, in the order of the text.
    var captions: some Sequence<PipeTable.Caption> {
        tables.lazy.flatMap(\.parts).compactMap { part in
            if case .table(let table) = part { table.caption } else { nil }
        }
    }

    /// Takes the ids that authors gave to tables, before any other is given.
    mutating func takeAuthorsIDs() {
        for caption in captions {
            guard let id = caption.id, !ids.take(id.name) else { continue }
            report(
                "“\(id.name)” is already the id of another part of this page", at: id.source,
                help: "write another id between `{#` and `}`")
        }
    }
}
