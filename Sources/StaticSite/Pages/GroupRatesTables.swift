internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The rates of an evaluation, one table for each dimension, each group beside the reference group.
enum GroupRatesTables {
    static func tables(of evaluation: Facts<EvaluationFields>, _ writer: PageWriter) -> [TableModel] {
        GroupRates.all(of: evaluation).enumerated().compactMap { number, rates in
            rates.rates.isEmpty ? nil : table(rates, number + 1, evaluation.period, writer)
        }
    }

    private static func table(
        _ rates: GroupRates, _ number: Int, _ period: Period?, _ writer: PageWriter
    ) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "rates-\(number)", caption: "Rates by \(lowercased(rates.dimension))",
            note: rates.rows.count > ChartFigure.limit
                ? "\(note(rates, writer)) More than \(ChartFigure.limit) groups are not drawn." : note(rates, writer),
            columns: [.init("Group"), .init("Cases", isNumeric: true)]
                + rates.rates.map { .init($0.label, isNumeric: true) })
        for (index, row) in rates.rows.enumerated() {
            let name: Phrase = index == rates.reference ? "\(row.group) (reference group)" : Phrase(asItIs: row.group)
            table.add([writer.cell(name), writer.cell(size: row)] + rates.rates.map { writer.cell(row[$0]) })
        }
        table.charts = RateCharts(rates: rates, table: table.id, period: period, writer: writer).all
        return table
    }

    /// What the rows are compared with, and what is not shown.
    static func note(_ rates: GroupRates, _ writer: PageWriter) -> Phrase {
        guard let reference = rates.reference else { return "The figures of all groups are suppressed." }
        let name = rates.rows[reference].group
        let choice: Phrase =
            rates.isReferenceNamed
            ? "the reference group of the evaluation"
            : "the largest group shown, since the evaluation names no reference group among them"
        let hasIntervals = rates.rows.contains { row in rates.rates.contains { row[$0].rate?.interval != nil } }
        let compared: Phrase =
            "Compared with \(name), \(choice): the difference in percentage points, and how many times its rate."
        return hasIntervals ? "With 95% intervals (Wilson). \(compared)" : compared
    }

    /// `Ethnicity` within a sentence; names in capitals stay.
    private static func lowercased(_ name: String) -> String {
        let second = name.dropFirst().first
        return second?.isUppercase == true ? name : name.prefix(1).lowercased() + name.dropFirst()
    }
}

extension RateCell {
    /// The rate, where there is one.
    var rate: GroupRate? {
        if case .rate(let rate) = self { rate } else { nil }
    }
}

extension PageWriter {
    /// How many cases a group has, or why that is not told.
    func cell(size row: GroupRow) -> CellContent { cell(figure: row.size) }

    /// A figure of a group that is no rate.
    private func cell(figure state: FieldState) -> CellContent {
        switch state {
        case .published(.count(let count)): cell(count)
        case .suppressed(let reason): cell(reason)
        case .withheld(let withholding): quiet("withheld: \(withholding.ground)")
        case .notApplicable(let reason): .notApplicable(reason)
        case .published, .notPublished: .notPublished
        }
    }

    /// `44.8%`, below it the interval, the difference and the ratio.
    func cell(_ content: RateCell) -> CellContent {
        switch content {
        case .empty(let reason): return quiet(reason)
        case .state(let state): return cell(figure: state)
        case .rate(let rate):
            var html = ByteText()
            site.language.append(percent: DecimalNumber(rate.percent), to: &html)
            if let interval = rate.interval {
                html.append(" <span class=\"interval\">")
                html.append(utf8: words(interval))
                html.append("</span>")
            }
            if let difference = rate.difference {
                html.append(" <span class=\"beside\">")
                html.append(utf8: text("\(signed(difference)) points"))
                if let ratio = rate.ratio {
                    html.append(", ")
                    html.appendEscaped(text("\(ratio.decimal) times"))
                }
                html.append("</span>")
            }
            return .value(html.take(), plain: rate.percent.description)
        }
    }
}
