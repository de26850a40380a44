internal import CommonMark
internal import SourceText
internal import TransparencyRegister

/// The ids by which links lead to the parts of a page.
enum PartIDs {
    /// The ids that the default templates give the parts of a page of a kind.
    static func ofTemplates(_ kind: Kind, _ declarations: [FieldDeclaration]) -> [String] {
        if kind == .page { return everywhere }
        var ids = everywhere + ["related", "standards"] + Kind.register.flatMap { table("related-" + $0.folder) }
        for declaration in declarations {
            ids.append("fact-" + declaration.name)
            ids += table(declaration.tableID)
        }
        return ids + Set(declarations.map(\.sectionID)).subtracting([""])
    }

    /// The ids that the default templates give the parts of the first page.
    static let ofHome = everywhere + ["compare", "read"] + ["in-use", "expiring", "overdue"].flatMap(table)

    static let everywhere = [
        "main", "content", "navigation", "account", "facts", "events", "sources", "missing", "top",
        "chain", "terms", "everything",
    ]

    private static func table(_ id: String) -> [String] { [id, id + "-caption"] }

    /// Whether a link leads to the top of a page, which every page has.
    static func isTop(_ fragment: String) -> Bool { fragment.isEmpty || fragment == "top" }
}

/// Finds the ids in HTML that templates and this program made, where attributes are in double quotation marks.
enum PageIDScan {
    static func ids(in html: [UInt8]) -> Set<String> {
        let mark = Array(" id=\"".utf8)
        var ids: Set<String> = []
        var start = html.startIndex
        while let found = html[start...].firstIndex(of: mark[0]) {
            start = found + 1
            guard html[found...].starts(with: mark) else { continue }
            let id = html[(found + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
            ids.insert(String(decoding: id, as: UTF8.self))
        }
        return ids
    }
}

/// A link from a page's text to an id on that or another page.
struct FragmentLink: Sendable {
    let place: Place
    /// The address of the page that the link stands on.
    let page: String
    /// The address of the page that it leads to.
    let target: String
    let fragment: String

    /// Whether a page with these ids has the part; ids with letters beyond ASCII can be written as in addresses.
    func isAnswered(by ids: some Collection<String>) -> Bool {
        ids.contains(fragment)
            || fragment.utf8.contains(UInt8(ascii: "%")) && ids.contains(PercentEncoding.decoded(fragment))
    }

    /// - Parameters:
    ///   - headings: the ids of the headings and tables of the target's text.
    ///   - others: all its ids, where they are known.
    func fault(headings: [String], others: [String] = []) -> Diagnostic {
        let near = Spelling.nearest(to: fragment, in: headings) ?? Spelling.nearest(to: fragment, in: others)
        let help =
            near.map { "did you mean #\($0)?" }
            ?? (headings.isEmpty ? "its text has none" : "it has \(headings.map { "#" + $0 }.joined(separator: ", "))")
        let what = target == page ? "this page" : "the page \(target)"
        return .error("\(what) has no heading, table or fact “\(fragment)”", at: place, help: help)
    }
}
