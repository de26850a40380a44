internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Each rate of an evaluation by group; groups whose figures are suppressed are named and never drawn.
struct RateCharts {
    let rates: GroupRates
    /// Of the table that they stand beside.
    let table: String
    /// When it was measured; `nil` where that is not published.
    let period: Period?
    let writer: PageWriter

    private typealias Shown = (group: String, rate: GroupRate, isReference: Bool)

    var all: [[UInt8]] {
        guard rates.rows.count <= ChartFigure.limit else { return [] }
        return rates.rates.enumerated().compactMap { number, rate in chart(rate, number + 1) }
    }

    /// `nil` where fewer than two groups have the rate.
    private func chart(_ rate: Rate, _ number: Int) -> [UInt8]? {
        let shown = rates.rows.enumerated().compactMap { index, row in
            row[rate].rate.map { (group: row.group, rate: $0, isReference: index == rates.reference) }
        }
        let figures = shown.flatMap { group -> [ExactDecimal] in
            let middle = group.rate.percent
            return [middle, group.rate.interval?.lower ?? middle, group.rate.interval?.upper ?? middle]
        }
        guard shown.count > 1, let (values, scale) = ChartScale.whole(figures) else { return nil }
        let rows = shown.enumerated().map { index, group in
            IntervalChart.Row(
                label: group.group, value: values[index * 3],
                interval: group.rate.interval.map { _ in (values[index * 3 + 1], values[index * 3 + 2]) },
                words: words(group.rate), isReference: group.isReference)
        }
        return IntervalChart(
            figure: figure(rate, shown, id: "\(table)-chart-\(number)"), rows: rows,
            words: { percent(ExactDecimal($0, scale: scale)) }
        ).html
    }

    private func figure(_ rate: Rate, _ shown: [Shown], id: String) -> ChartFigure {
        let least = shown.min { $0.rate.percent < $1.rate.percent }
        let most = shown.max { $0.rate.percent < $1.rate.percent }
        let span = [least, most].compactMap { $0.map { writer.text("\(percent($0.rate.percent)) (\($0.group))") } }
        let isSame = least.map { least in most.map { $0.rate.percent.equals(least.rate.percent) } ?? true } ?? true
        let extent: Phrase =
            isSame
            ? "\(least.map { percent($0.rate.percent) } ?? "") in all groups shown"
            : "from \(span.first ?? "") to \(span.last ?? "")"
        let isFew = shown.contains { ($0.rate.share?.whole ?? ChartFigure.fewCases) < ChartFigure.fewCases }
        let measure: Phrase =
            period.map { "\(rate.label), \(writer.spelled($0))" } ?? "\(rate.label), period not published"
        let few = isFew ? " " + writer.text("Some of the rates are of fewer than \(ChartFigure.fewCases) cases.") : ""
        let hidden = rates.rows.filter(\.isSuppressed).map(\.group)
        let absent =
            hidden.isEmpty
            ? "" : " " + writer.text("Suppressed and not drawn: \(list: hidden.map { Phrase(asItIs: $0) }).")
        let reference = shown.first(where: \.isReference).map {
            " " + writer.text("Ring and dashed line: \($0.group), with which the others are compared.")
        }
        let unit: Phrase =
            shown.contains { $0.rate.interval != nil } ? "Per cent, with 95% intervals (Wilson)." : "Per cent."
        return ChartFigure(
            id: id, headline: writer.text(isFew ? measure : "\(measure): \(extent)"),
            subtitle: writer.text("By \(rates.dimension). \(unit)") + few + (reference ?? "") + absent,
            alternative: writer.site.words.parted(shown.map { "\($0.group) \(words($0.rate))" }) + "." + absent)
    }

    private func percent(_ number: ExactDecimal) -> String {
        writer.site.language.percent(DecimalNumber(number.shortened))
    }

    /// `44.8% (42.5 to 47.2%)`.
    private func words(_ rate: GroupRate) -> String {
        let middle = writer.site.language.percent(DecimalNumber(rate.percent))
        return rate.interval.map { writer.text("\(middle) (\(writer.words($0)))") } ?? middle
    }
}
