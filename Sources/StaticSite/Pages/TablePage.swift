internal import TemplateEngine
internal import TransparencyRegister

/// Pages that are one or several tables: indexes, comparisons, suppliers.
enum TablePage {
    static let shape = ObjectShape(
        "a page of tables",
        PageHead.slots + [
            ("introduction", .optional(.text)), ("count", .number), ("tables", .list(.object(Shapes.table))),
            ("see_also", .list(.object(Shapes.link))),
        ])

    /// - Parameters:
    ///   - areOne: the tables have the same rows, and so one twin for programs.
    ///   - twin: the address of a file that holds what the tables say, where it is not made from them.
    static func value(
        _ title: String, introduction: String?, breadcrumbs: [(String, String)] = [], _ tables: [TableModel],
        seeAlso: [(String, String)] = [], areOne: Bool = false, areSeries: Bool = false, twin: String? = nil,
        _ writer: inout PageWriter
    ) -> TemplateValue {
        let count = tables.reduce(0) { $0 + $1.count }
        let values =
            twin.map { twin in tables.map { $0.value(twinAt: twin) } }
            ?? writer.values(of: tables, areOne: areOne, areSeries: areSeries)
        return .object(
            PageHead.values(
                title, description: introduction, breadcrumbs: [("Home", "index.html")] + breadcrumbs, writer) + [
                    .optional(introduction), .count(count), .list(values),
                    .list(seeAlso.map { .link($0.0, writer.root + $0.1) }),
                ])
    }
}

/// The list of all records of a kind.
enum IndexPage {
    static func value(_ kind: Kind, _ writer: inout PageWriter) -> TemplateValue {
        let columns = RecordColumns.summary(kind, writer.site.settings)
        var table = TableModel(id: "records", caption: kind.plural, columns: columns.columns)
        for record in writer.site.register.listed(kind) {
            columns.add(record, to: &table, &writer)
        }
        var comparisons =
            kind == .comparison
            ? [("All comparisons", ComparisonsPage.path)]
            : ComparisonPage.path(of: kind).map { [(ComparisonPage.title(of: kind), $0)] } ?? []
        if kind == .evaluation, writer.site.figures.hasGroupRates {
            comparisons.append((EvaluationGroupsPage.title, EvaluationGroupsPage.path))
        }
        return TablePage.value(
            kind.plural, introduction: KindPresentation.of(kind).introduction, [table], seeAlso: comparisons, &writer)
    }
}
