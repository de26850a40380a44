internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// How the figures of one subject and channel develop: cases as bars, the rate in favour as a line, how cases ended.
struct RedressCharts {
    /// Of the table that they stand beside.
    let table: String
    /// `Number plate reading: complaints to the body`.
    let subject: String
    /// The oldest first.
    private let rows: [RedressPeriod]
    private let writer: PageWriter

    /// How closed cases end, from the side of the person who complained.
    static let endings: [(label: Phrase, ink: ChartInk, count: @Sendable (Group<OutcomeFields>) -> Int?)] = [
        ("In favour", .solid, { $0.inFavour }), ("Partly in favour", .hatched, { $0.partlyInFavour }),
        ("Not in favour", .pale, { $0.notInFavour }), ("Withdrawn", .dotted, { $0.withdrawn }),
        ("Out of scope", .empty, { $0.outOfScope }),
    ]

    init(_ trend: RedressTrend, beside table: String, of subject: String, _ writer: PageWriter) {
        self.table = table
        self.subject = subject
        self.writer = writer
        rows = trend.rows.reversed()
    }

    /// None where there is no more than one period, or more than a drawing holds.
    var all: [[UInt8]] {
        guard 2...ChartFigure.limit ~= rows.count else { return [] }
        return [cases, outcomes, rate].compactMap(\.self)
    }

    /// The one drawing that tells most in least room, for pages that have other things to show too.
    var overview: [[UInt8]] {
        guard 2...ChartFigure.limit ~= rows.count else { return [] }
        return [cases ?? outcomes].compactMap(\.self)
    }

    private var cases: [UInt8]? {
        let received = rows.map { row in row.facts.received.map(Int64.init) }
        let closed = rows.map { row in row.facts.closed.map(Int64.init) }
        guard let change = change(.received, received, writer.words) else { return nil }
        let also = self.change(.closed, closed, writer.words).map { "; " + $0.sentence } ?? ""
        let figure = ChartFigure(
            id: table + "-cases", headline: change.headline,
            subtitle: writer.text("\(subject). Number of cases in each period."),
            alternative: change.sentence + also + ".")
        return BarChart(
            figure: figure,
            key: ChartKey(entries: [(writer.text("Received"), .solid), (writer.text("Closed"), .hatched)]),
            rows: zip(rows, zip(received, closed)).map { row, values in
                .init(label: writer.spelled(row.period), values: [values.0, values.1])
            }, isStacked: false, words: writer.words,
            absent: writer.text("Not published")
        ).html
    }

    private var rate: [UInt8]? {
        let rates = rows.map { row in row.facts.outcomes?.rateInFavour?.percent.coefficient }
        guard let change = change(.rate, rates, writer.percentOfTenths) else { return nil }
        let figure = ChartFigure(
            id: table + "-rate", headline: change.headline,
            subtitle: writer.text(
                "\(subject). Per cent of the cases decided that ended wholly or partly in favour."),
            alternative: change.sentence + ".")
        return LineChart(
            figure: figure, points: zip(rows, rates).map { .init(label: writer.short($0.period), value: $1) },
            words: writer.percentOfTenths
        ).html
    }

    private var outcomes: [UInt8]? {
        guard let last = rows.last(where: { ($0.facts.closed ?? 0) > 0 && $0.facts.outcomes != nil }),
            let outcomes = last.facts.outcomes,
            rows.count(where: { $0.facts.outcomes != nil && ($0.facts.closed ?? 0) > 0 }) > 1
        else { return nil }
        let parts = RedressCharts.endings.compactMap { ending in
            ending.count(outcomes).map { writer.text("\(small: writer.text(ending.label)) \($0)") }
        }
        let closed = last.facts.closed ?? 0
        let favoured = (outcomes.inFavour ?? 0) + (outcomes.partlyInFavour ?? 0)
        let (first, newest) = (writer.spelled(rows.first?.period ?? last.period), writer.spelled(last.period))
        let end = writer.spelled(rows.last?.period ?? last.period)
        let figure = ChartFigure(
            id: table + "-outcomes",
            headline: writer.text("\(favoured) of \(closed) ended wholly or partly in favour in \(newest)"),
            subtitle:
                writer.text(
                    "\(subject). Number of closed cases in each period by how they ended for the person who complained."
                ),
            alternative:
                writer.text(
                    "How closed cases ended from \(first) to \(end). In \(newest): \(list: parts.map { Phrase(asItIs: $0) }), of \(closed) closed."
                )
        )
        return BarChart(
            figure: figure, key: ChartKey(entries: RedressCharts.endings.map { (writer.text($0.label), $0.ink) }),
            rows: rows.map { row in
                let values = RedressCharts.endings.map { ending in
                    row.facts.outcomes.flatMap(ending.count).map(Int64.init)
                }
                let note = row.facts.closed.map { writer.text($0 == 0 ? "none closed" : "\($0) cases closed") }
                return .init(label: writer.spelled(row.period), values: values, note: note)
            }, isStacked: true, words: writer.words,
            absent: writer.text("Not published")
        ).html
    }

    private enum Figure { case received, closed, rate }

    /// How a figure went from its first to its last period; `nil` where fewer than two are published.
    private func change(
        _ figure: Figure, _ values: [Int64?], _ words: (Int64) -> String
    ) -> (headline: String, sentence: String)? {
        let known = zip(rows, values).compactMap { row, value in value.map { (row.period, $0) } }
        guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
        let headline = writer.text(
            RedressCharts.headline(figure, from: words(first.1), to: words(last.1), rises: first.1 < last.1))
        let highest = known.max { $0.1 < $1.1 } ?? last
        let lowest = known.min { $0.1 < $1.1 } ?? last
        let (from, to) = (writer.spelled(first.0), writer.spelled(last.0))
        let (most, least) = (writer.spelled(highest.0), writer.spelled(lowest.0))
        return (
            headline,
            writer.text(
                "\(headline), \(from) to \(to); highest \(words(highest.1)) in \(most), lowest \(words(lowest.1)) in \(least)"
            )
        )
    }

    /// Whole sentences, since the form of a verb may depend on what rises.
    private static func headline(_ figure: Figure, from first: String, to last: String, rises: Bool) -> Phrase {
        switch (figure, first == last, rises) {
        case (.received, true, _): "Cases received stayed at \(last)"
        case (.received, _, true): "Cases received rose from \(first) to \(last)"
        case (.received, _, false): "Cases received fell from \(first) to \(last)"
        case (.closed, true, _): "cases closed stayed at \(last)"
        case (.closed, _, true): "cases closed rose from \(first) to \(last)"
        case (.closed, _, false): "cases closed fell from \(first) to \(last)"
        case (.rate, true, _): "Rate in favour stayed at \(last)"
        case (.rate, _, true): "Rate in favour rose from \(first) to \(last)"
        case (.rate, _, false): "Rate in favour fell from \(first) to \(last)"
        }
    }
}

extension PageWriter {
    /// `1,204`.
    func words(_ count: Int64) -> String { site.language.number(DecimalNumber(count)) }

    /// `44.8%` for 448.
    func percentOfTenths(_ tenths: Int64) -> String {
        site.language.percent(DecimalNumber(ExactDecimal(tenths, scale: 1).shortened))
    }

    /// Two short lines: `Q1` and `2026`, `March` and `2026`, `to March` and `2026`.
    func short(_ period: Period) -> (String, String) {
        let year = String(period.last.year)
        let written = period.description
        if written.utf8.count == 4 { return (year, "") }
        if written.utf8.count == 7, let part = written.split(separator: "-").last, Int(part) == nil {
            let number = String(part.dropFirst())
            return (text(part.hasPrefix("Q") ? "Q\(number)" : "H\(number)"), year)
        }
        let month = site.language.shortMonths[Int(period.last.month) - 1]
        return (Month(of: period.first) == Month(of: period.last) ? month : text("to \(month)"), year)
    }
}
