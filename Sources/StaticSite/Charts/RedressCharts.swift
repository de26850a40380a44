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
        let words = writer.site.language.words
        guard let change = change(.received, received, of: received, [], words) else { return nil }
        let also = self.change(.closed, closed, of: closed, [], words).map { "; " + $0.sentence } ?? ""
        let figure = ChartFigure(
            id: table + "-cases", headline: change.headline,
            subtitle: writer.text("\(subject). Number of cases in each period."),
            alternative: change.sentence + also + ".")
        return BarChart(
            figure: figure,
            key: ChartKey(entries: [(writer.text("Received"), .solid), (writer.text("Closed"), .hatched)]),
            rows: zip(rows, zip(received, closed)).map { row, values in
                .init(label: writer.spelled(row.period), values: [values.0, values.1])
            }, isStacked: false, words: words,
            absent: writer.text("Not published")
        ).html
    }

    private var rate: [UInt8]? {
        let shares = rows.map { row in row.facts.outcomes?.rateInFavour }
        let rates = shares.map { $0?.percent.coefficient }
        let decided = shares.map { $0.map { Int64($0.whole) } }
        let parts = shares.map { $0.map { writer.text("\($0.part) of \($0.whole)") } }
        guard let change = change(.rate, rates, of: decided, parts, writer.percentOfTenths) else { return nil }
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
        let (first, newest) = (writer.spelled(rows.first?.period ?? last.period), writer.spelled(last.period))
        let end = writer.spelled(rows.last?.period ?? last.period)
        let figure = ChartFigure(
            id: table + "-outcomes",
            headline: outcomes.favourable.map {
                writer.text("\($0) of \(closed) ended wholly or partly in favour in \(newest)")
            } ?? writer.text("How closed cases ended, \(first) to \(end)"),
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
                // A stack without its withheld part would read as if there were none of it.
                let isWhole = row.facts.outcomes?.hasWithheld == false
                let values = RedressCharts.endings.map { ending in
                    isWhole ? row.facts.outcomes.flatMap(ending.count).map(Int64.init) : nil
                }
                let note = row.facts.closed.map { closed in
                    writer.text(
                        closed == 0
                            ? "none closed"
                            : isWhole ? "\(closed) cases closed" : "\(closed) cases closed, outcomes withheld in part")
                }
                return .init(label: writer.spelled(row.period), values: values, note: note)
            }, isStacked: true, words: writer.site.language.words,
            absent: writer.text("Not published")
        ).html
    }

    private enum Figure { case received, closed, rate }

    /// How a figure went from its first to its last period; `nil` where fewer than two are published.
    ///
    /// - Parameters:
    ///   - cases: on how many cases the figure of each period rests.
    ///   - parts: rates as the cases that they are made of, for where these are few; none of counts.
    private func change(
        _ figure: Figure, _ values: [Int64?], of cases: [Int64?], _ parts: [String?],
        _ words: (Int64) -> String
    ) -> (headline: String, sentence: String)? {
        let known = values.indices.compactMap { index in
            values[index].map { value in
                let part = parts.isEmpty ? nil : parts[index]
                return (
                    period: rows[index].period, value: value, cases: cases[index] ?? 0, words: part ?? words(value)
                )
            }
        }
        guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
        let (from, to) = (writer.spelled(first.period), writer.spelled(last.period))
        let isFew = min(first.cases, last.cases) < Int64(ChartFigure.fewCases)
        let headline =
            isFew
            ? writer.text(
                RedressCharts.plainHeadline(figure, first.words, from, last.words, to))
            : writer.text(
                RedressCharts.headline(
                    figure, from: writer.text("\(words(first.value)) in \(from)"),
                    to: writer.text("\(words(last.value)) in \(to)"), words(last.value),
                    by: first.value == last.value ? nil : first.value < last.value,
                    throughout: writer.text("\(from) to \(to)")))
        let highest = known.max { $0.value < $1.value } ?? last
        let lowest = known.min { $0.value < $1.value } ?? last
        let (most, least) = (writer.spelled(highest.period), writer.spelled(lowest.period))
        return (
            headline,
            writer.text(
                "\(headline); highest \(words(highest.value)) in \(most), lowest \(words(lowest.value)) in \(least)")
        )
    }

    /// Where few cases are behind a figure, it is only told, and not what became of it.
    private static func plainHeadline(
        _ figure: Figure, _ first: String, _ from: String, _ last: String, _ to: String
    ) -> Phrase {
        switch figure {
        case .received: "Cases received: \(first) in \(from), \(last) in \(to)"
        case .closed: "cases closed: \(first) in \(from), \(last) in \(to)"
        case .rate: "Decided wholly or partly in favour: \(first) in \(from), \(last) in \(to)"
        }
    }

    /// Whole sentences, since the form of a verb may depend on what rises.
    ///
    /// - Parameters:
    ///   - rises: `nil` where the last figure is the first.
    private static func headline(
        _ figure: Figure, from first: String, to last: String, _ figureText: String, by rises: Bool?,
        throughout: String
    ) -> Phrase {
        switch (figure, rises) {
        case (.received, nil): "Cases received stayed at \(figureText), \(throughout)"
        case (.received, true?): "Cases received rose from \(first) to \(last)"
        case (.received, false?): "Cases received fell from \(first) to \(last)"
        case (.closed, nil): "cases closed stayed at \(figureText), \(throughout)"
        case (.closed, true?): "cases closed rose from \(first) to \(last)"
        case (.closed, false?): "cases closed fell from \(first) to \(last)"
        case (.rate, nil): "Rate in favour stayed at \(figureText), \(throughout)"
        case (.rate, true?): "Rate in favour rose from \(first) to \(last)"
        case (.rate, false?): "Rate in favour fell from \(first) to \(last)"
        }
    }
}

extension FormatLanguage {
    /// `1,204`.
    func words(_ count: Int64) -> String { number(DecimalNumber(count)) }
}

extension PageWriter {
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
