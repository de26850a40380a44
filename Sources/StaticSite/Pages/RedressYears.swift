internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The figures of one period beside those of the same period of the year before.
enum RedressYears {
    /// `nil` where there are no figures of the year before.
    static func table(_ row: RedressPeriod, _ writer: PageWriter) -> TableModel? {
        guard let before = row.lastYear, let period = before.period else { return nil }
        var table = TableModel(
            writer.site.ink, id: "field-last-year", caption: "Beside the same period of the year before",
            columns: [
                .init("Figure"), .init(asItIs: writer.spelled(row.period), isNumeric: true),
                .init(asItIs: writer.spelled(period), isNumeric: true), .init("Change", isNumeric: true),
            ])
        for (label, count) in counts {
            guard let now = count(row.facts), let then = count(before) else { continue }
            let change = writer.cell(change: ExactDecimal(Int64(now - then)))
            table.add([writer.cell(label), writer.cell(now), writer.cell(then), change])
        }
        table.add([
            writer.cell("Rate in favour"), RedressTables.rate(row.facts, writer), RedressTables.rate(before, writer),
            row.changeInRate.map { points($0, writer) } ?? .empty,
        ])
        addTimes(row, before, to: &table, writer)
        return table
    }

    private static let counts: [(Phrase, @Sendable (Facts<RedressFields>) -> Int?)] = [
        ("Received", { $0.received }), ("Closed", { $0.closed }), ("In favour", { $0.outcomes?.inFavour }),
        ("Partly in favour", { $0.outcomes?.partlyInFavour }), ("Not in favour", { $0.outcomes?.notInFavour }),
        ("Open at the end", { $0.openAtEnd }),
    ]

    private static func addTimes(
        _ row: RedressPeriod, _ before: Facts<RedressFields>, to table: inout TableModel, _ writer: PageWriter
    ) {
        if let now = row.facts.medianTime, let then = before.medianTime {
            table.add([
                writer.cell("Median time"), writer.cell(now.phrase), writer.cell(then.phrase),
                now.unit == then.unit ? now.count.minus(then.count).map { writer.cell(change: $0) } ?? .empty : .empty,
            ])
        }
        guard row.facts.inTarget != nil, before.inTarget != nil else { return }
        table.add([
            writer.cell("Closed in target"), RedressTables.inTarget(row.facts, writer),
            RedressTables.inTarget(before, writer), row.changeInTarget.map { points($0, writer) } ?? .empty,
        ])
    }

    private static func points(_ change: ExactDecimal, _ writer: PageWriter) -> CellContent {
        .value(Array(writer.text("\(writer.signed(change)) points").utf8), plain: change.description)
    }
}
