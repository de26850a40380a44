internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The rates of all evaluations by group: one line for each group and rate, and the same as one file for programs.
enum EvaluationGroupsPage {
    static let path = "compare/evaluations-by-group.html"
    static let title: Phrase = "Evaluations by group"

    /// Whether an evaluation has results by group.
    static func isAbout(_ evaluation: Record) -> Bool {
        guard evaluation.kind == .evaluation, evaluation.removal == nil else { return false }
        return GroupRates.all(of: Facts(evaluation)).contains { !$0.rates.isEmpty }
    }

    private static let columns = [
        TableModel.Column("Group"), .init("Rate"), .init("Cases", isNumeric: true), .init("Of", isNumeric: true),
        .init("Percent", isNumeric: true), .init("From", isNumeric: true), .init("To", isNumeric: true),
        .init("Difference in points", isNumeric: true), .init("Ratio", isNumeric: true),
    ]

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        var twin = CSVText()
        twin.add(row: (["Evaluation", "Dimension"] + columns.map(\.label)).map { writer.text($0) })
        var tables: [TableModel] = []
        for record in writer.site.register.listed(.evaluation) where isAbout(record) {
            for (number, rates) in GroupRates.all(of: Facts(record)).enumerated() where !rates.rates.isEmpty {
                tables.append(table(rates, number + 1, of: record, &twin, writer))
            }
        }
        let address = writer.add(TwinFile(path: "compare/evaluations-by-group.csv", bytes: twin.take()))
        return TablePage.value(
            title,
            introduction:
                "How often each system was right and wrong about groups of people, beside a reference group. Figures of small groups are suppressed, and with them any that would give them away.",
            breadcrumbs: [(Kind.evaluation.plural, "evaluations/index.html")], tables,
            seeAlso: [(ComparisonPage.title(of: .evaluation), ComparisonPage.path(of: .evaluation) ?? path)],
            twin: address, &writer)
    }

    /// The id of the table of one dimension: `face-search-bias-audit-1`.
    static func id(_ record: Record, _ number: Int) -> String {
        record.id.replacing("/", with: "-") + "-\(number)"
    }

    private static func table(
        _ rates: GroupRates, _ number: Int, of record: Record, _ twin: inout CSVText, _ writer: PageWriter
    ) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: id(record, number), caption: "\(record.title): \(rates.dimension)",
            note: GroupRatesTables.note(rates, writer),
            columns: columns)
        for rate in rates.rates {
            for (place, row) in rates.rows.enumerated() {
                let isReference = place == rates.reference
                let cells =
                    [writer.cell(asItIs: row.group), writer.cell(rate.label)]
                    + figures(row[rate], isReference, hasSize: !row.size.isNotPublished, writer)
                table.add(cells)
                twin.add(row: [record.title, rates.dimension] + cells.map { $0.plain(in: writer.site.words) })
            }
        }
        return table
    }

    /// - Parameter hasSize: whether it is published of how many cases the rates of the group are.
    private static func figures(
        _ cell: RateCell, _ isReference: Bool, hasSize: Bool, _ writer: PageWriter
    ) -> [CellContent] {
        guard let rate = cell.rate else { return [.empty, .empty, writer.cell(cell), .empty, .empty, .empty, .empty] }
        let none = isReference ? writer.cell("Reference") : .empty
        return [
            rate.share.map { writer.cell($0.part) } ?? .empty,
            rate.share.map { writer.cell($0.whole) } ?? (hasSize ? .empty : .notPublished),
            writer.cell(percent: rate.percent), rate.interval.map { writer.cell(percent: $0.lower) } ?? .empty,
            rate.interval.map { writer.cell(percent: $0.upper) } ?? .empty,
            rate.difference.map { writer.cell(change: $0) } ?? none,
            rate.ratio.map { writer.cell(number: $0) } ?? none,
        ]
    }
}
