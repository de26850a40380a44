internal import TransparencyRegister
internal import Wording

/// How the closed cases of one period ended: a table with its chart.
enum OutcomesChart {
    /// `nil` where none was closed, or no more than one outcome is published.
    static func table(of facts: Facts<RedressFields>, _ writer: PageWriter) -> TableModel? {
        guard let outcomes = facts.outcomes, let closed = facts.closed, closed > 0 else { return nil }
        let ends = RedressCharts.endings.compactMap { ending in
            ending.count(outcomes).map { (writer.text(ending.label), $0) }
        }
        guard ends.count > 1 else { return nil }
        var table = TableModel(
            writer.site.ink, id: "field-endings", caption: "How the closed cases ended",
            note: outcomes.hasWithheld
                ? "What is withheld is not shown, so that the rows do not total the cases closed." : nil,
            columns: [
                .init("For the person who complained"), .init("Cases", isNumeric: true),
                .init("Of those closed", isNumeric: true),
            ])
        for (label, count) in ends {
            let share = Share(count, of: closed)
            table.add([
                writer.cell(asItIs: label), writer.cell(count),
                share.map { writer.cell(percent: $0.percent) } ?? .empty,
            ])
        }
        // Which outcome is most frequent is not known while one is withheld.
        if outcomes.hasWithheld { return table }
        table.charts = [chart(ends.map { ($0.0, Int64($0.1)) }, closed, facts.period, writer)]
        return table
    }

    private static func chart(
        _ ends: [(String, Int64)], _ closed: Int, _ period: Period?, _ writer: PageWriter
    ) -> [UInt8] {
        let most = ends.max { $0.1 < $1.1 } ?? ("", 0)
        let when = period.map { writer.spelled($0) } ?? ""
        let headline: Phrase =
            closed < ChartFigure.fewCases
            ? "How \(closed) closed cases ended, \(when)"
            : "Most often: \(small: most.0), \(Int(most.1)) of \(closed) closed in \(when)"
        let words = writer.site.language.words
        let figure = ChartFigure(
            id: "field-endings-chart",
            headline: writer.text(headline),
            subtitle: writer.text("Number of closed cases by how they ended for the person who complained."),
            alternative: writer.site.words.parted(ends.map { writer.text("\($0.0): \(words($0.1))") }) + ".")
        return BarChart(
            figure: figure, key: ChartKey(entries: [(writer.text("Cases"), .solid)]),
            rows: ends.map { .init(label: $0.0, values: [$0.1]) }, isStacked: false, words: words,
            absent: writer.text("Not published")
        ).html
    }
}
