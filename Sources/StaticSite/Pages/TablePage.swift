internal import TemplateEngine
internal import TransparencyRegister

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
        _ title: String, introduction: String?, breadcrumbs: [(String, String)] = [], _ tables: [TableModel],
        seeAlso: [(String, String)] = [], areOne: Bool = false, areSeries: Bool = false, twin: String? = nil,
        narrowing kind: Kind? = nil,
        _ writer: inout PageWriter
    ) -> TemplateValue {
        let count = tables.reduce(0) { $0 + $1.count }
        let facets = kind.map { FacetList.values($0, writer) } ?? []
        let values =
            twin.map { twin in tables.map { $0.value(twinAt: twin) } }
            ?? writer.values(of: tables, areOne: areOne, areSeries: areSeries)
        return .object(
            PageHead.values(
                title, description: introduction, breadcrumbs: [("Home", "index.html")] + breadcrumbs, writer) + [
                    .optional(introduction), .count(count), .list(values),
                    .list(seeAlso.map { .link($0.0, writer.root + $0.1) }),
                    .flag(!facets.isEmpty), .list(facets),
                    kind.map { .link("All \($0.plural.lowercasedFirst)", "\(writer.root)\($0.folder)/index.html") }
                        ?? .none,
                    .optional(kind.flatMap { ChoicePage.exists(for: $0) ? $0.folder : nil }),
                ])
    }
}

/// The list of all records of a kind, and of those that have a value in common.
enum IndexPage {
    static func value(_ kind: Kind, _ writer: inout PageWriter) -> TemplateValue {
        let register = writer.site.register
        return value(
            kind, kind.plural, KindPresentation.of(kind).introduction,
            register.listed(kind).compactMap { register.index(of: kind, $0.id) }, &writer)
    }

    /// - Parameter indexes: where the records lie in the register, in the order of the rows.
    static func value(
        _ kind: Kind, _ title: String, _ introduction: String, _ indexes: [Int],
        breadcrumbs: [(String, String)] = [], _ writer: inout PageWriter
    ) -> TemplateValue {
        let columns = RecordColumns.summary(kind, writer.site.settings)
        var table = TableModel(id: "records", caption: title, columns: columns.columns)
        for index in indexes { table.add(row: writer.stock.rows[index]) }
        return TablePage.value(
            title, introduction: introduction, breadcrumbs: breadcrumbs, [table], seeAlso: comparisons(kind, writer),
            narrowing: kind, &writer)
    }

    /// Where the records of a kind stand side by side.
    private static func comparisons(_ kind: Kind, _ writer: PageWriter) -> [(String, String)] {
        var comparisons =
            kind == .comparison
            ? [("All comparisons", ComparisonsPage.path)]
            : ComparisonPage.path(of: kind).map { [(ComparisonPage.title(of: kind), $0)] } ?? []
        if kind == .evaluation, writer.site.figures.hasGroupRates {
            comparisons.append((EvaluationGroupsPage.title, EvaluationGroupsPage.path))
        }
        return comparisons
    }
}

extension String {
    /// `Data sharing agreements` within a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
