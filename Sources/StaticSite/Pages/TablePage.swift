internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Pages that are one or several tables: indexes, comparisons, suppliers.
enum TablePage {
    static let shape = ObjectShape(
        "a page of tables",
        PageHead.slots + [
            ("introduction", .optional(.text)), ("count", .number), ("tables", .list(.object(Shapes.table))),
            ("see_also", .list(.object(Shapes.link))), ("has_facets", .flag),
            ("facets", .list(.object(FacetList.shape))),
            ("all", .optional(.object(Shapes.link))), ("choice", .optional(.text)),
        ])

    /// - Parameters:
    ///   - areOne: the tables have the same rows, and so one twin for programs.
    ///   - kind: the kind of which the page lists records, which can be narrowed and chosen from.
    ///   - twin: the address of a file that holds what the tables say, where it is not made from them.
    static func value(
        _ title: Phrase, introduction: Phrase?, breadcrumbs: [(Phrase, String)] = [], _ tables: [TableModel],
        seeAlso: [(Phrase, String)] = [], areOne: Bool = false, twin: String? = nil,
        narrowing kind: Kind? = nil,
        _ writer: inout PageWriter
    ) -> TemplateValue {
        let count = tables.reduce(0) { $0 + $1.count }
        var tables = tables
        if tables.count == 1, tables[0].caption == writer.text(title) { tables[0].isThePage = true }
        let introduction = introduction.map { writer.text($0) }
        let facets = kind.map { FacetList.values($0, writer) } ?? []
        let values =
            twin.map { twin in tables.map { $0.value(twinAt: twin) } }
            ?? writer.values(of: tables, areOne: areOne)
        return .object(
            PageHead.values(
                title, description: introduction, breadcrumbs: [("Home", "index.html")] + breadcrumbs, writer) + [
                    .optional(introduction), .count(count), .list(values),
                    .list(seeAlso.map { .link(writer.text($0.0), writer.root + $0.1) }),
                    .flag(!facets.isEmpty), .list(facets),
                    kind.map {
                        .link(writer.text("All \(writer.inside($0.plural))"), writer.root + $0.indexPath)
                    }
                        ?? .none,
                    .optional(kind.flatMap { ChoicePage.exists(for: $0) ? $0.folder : nil }),
                ])
    }
}

/// The list of all records of a kind, and of those that have a value in common.
enum IndexPage {
    static func value(_ kind: Kind, _ writer: inout PageWriter) -> TemplateValue {
        value(
            kind, kind.plural, KindPresentation.of(kind).introduction, writer.site.listed(kind), &writer)
    }

    /// - Parameter indexes: where the records lie in the register, in the order of the rows.
    static func value(
        _ kind: Kind, _ title: Phrase, _ introduction: Phrase, _ indexes: [Int],
        breadcrumbs: [(Phrase, String)] = [], _ writer: inout PageWriter
    ) -> TemplateValue {
        let columns = writer.site.columns(of: kind)
        var table = TableModel(writer.site.ink, id: "records", caption: title, columns: columns.columns)
        for index in indexes { table.add(row: writer.stock.rows[index]) }
        return TablePage.value(
            title, introduction: introduction, breadcrumbs: breadcrumbs, [table], seeAlso: comparisons(kind, writer),
            narrowing: kind, &writer)
    }

    /// Where the records of a kind stand side by side.
    private static func comparisons(_ kind: Kind, _ writer: PageWriter) -> [(Phrase, String)] {
        var comparisons: [(Phrase, String)] = []
        if kind == .comparison {
            comparisons.append(("All comparisons", ComparisonsPage.path))
        } else if let path = ComparisonPage.path(of: kind) {
            comparisons.append((ComparisonPage.title(of: kind), path))
        }
        if kind == .evaluation, writer.site.figures.hasGroupRates {
            comparisons.append((EvaluationGroupsPage.title, EvaluationGroupsPage.path))
        }
        return comparisons
    }
}

extension PageWriter {
    /// `Data sharing agreements` within a sentence.
    fileprivate func inside(_ label: Phrase) -> String {
        let label = text(label)
        return site.language.hasSmallLabels ? label.prefix(1).lowercased() + label.dropFirst() : label
    }
}
