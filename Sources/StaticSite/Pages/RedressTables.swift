internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Redress figures of each subject and channel over time, the newest period first.
enum RedressTables {
    /// Whether a page with so many series draws them all.
    private static func draws(_ count: Int) -> Bool { count <= 50 }

    /// Of fewer periods the table says all that a drawing could.
    private static let leastPeriods = 4

    private static let counts = [
        TableModel.Column("Open at the start", isNumeric: true), .init("Received", isNumeric: true),
        .init("Closed", isNumeric: true), .init("In favour", isNumeric: true),
        .init("Partly in favour", isNumeric: true), .init("Not in favour", isNumeric: true),
        .init("Withdrawn", isNumeric: true), .init("Out of scope", isNumeric: true),
        .init("Open at the end", isNumeric: true),
    ]
    private static let trend = [
        TableModel.Column("Received, change on the year before", isNumeric: true),
        .init("Rate in favour", isNumeric: true), .init("95% interval", isNumeric: true),
        .init("Rate, change in points", isNumeric: true), .init("Median time"),
        .init("Closed in target", isNumeric: true),
        .init("Rate in favour elsewhere"), .init("Median time elsewhere"),
    ]
    private static func note(_ trend: RedressTrend, isCompared: Bool) -> Phrase {
        let rates: Phrase =
            "Rate in favour: wholly or partly in favour, of the cases decided; with its 95% interval (Wilson)."
        let note: Phrase =
            isCompared ? "\(rates) Changes are to the same period of the year before." : rates
        return trend.rows.count > ChartFigure.limit
            ? "\(note) More than \(ChartFigure.limit) periods are not drawn." : note
    }

    /// The twin of all series: one file, however many there are, with what each is about in front of each period.
    private static let twinPath = "compare/redress-by-period.csv"

    private typealias Series = (caption: String, subject: RedressSubject, trend: RedressTrend)

    private static let columns = [TableModel.Column("Period")] + counts + trend

    /// Everything of all series, by subject, and the address of the same for programs.
    ///
    /// Where there are more series than anyone looks at one after another, one table has the newest figures of each.
    static func tables(_ writer: inout PageWriter) -> (tables: [TableModel], twin: String) {
        let site = writer.site
        let series = site.figures.redress.all.map { trend -> Series in
            let subject = RedressSubject(trend, writer)
            return (subject.caption(writer), subject, trend)
        }.sorted { ($0.caption, $0.trend.slug) < ($1.caption, $1.trend.slug) }
        var twin = CSVText()
        twin.add(row: (["Subject", "About", "Channel"] + columns.map(\.label)).map { writer.text($0) })
        let showsEach = draws(series.count)
        let each = series.map { series in
            var table = TableModel(
                site.ink, id: series.trend.slug, caption: Phrase(asItIs: series.caption),
                note: note(series.trend, isCompared: true), columns: columns, adding: &twin,
                limit: showsEach ? .max : 0)
            let parts = CSVText.cells([series.subject.name, series.subject.part ?? "", series.subject.channel])
            for row in series.trend.rows {
                table.beginRow()
                table.addToTwin(made: parts)
                add(row, to: &table, &writer)
            }
            if showsEach {
                table.charts = RedressCharts(series.trend, beside: table.id, of: series.caption, writer).all
            }
            twin = table.takeTwin() ?? twin
            return table
        }
        let tables = showsEach ? each : [newest(of: series, &writer)]
        return (tables, writer.add(TwinFile(path: twinPath, bytes: twin.take())))
    }

    /// Of the table that stands in the place of one for each series; slugs have no such sign.
    static let newestID = "~newest"

    /// The newest period of each series, a row each.
    private static func newest(of series: [Series], _ writer: inout PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: newestID, caption: "The newest figures of each subject and channel",
            note: series.first.map { note($0.trend, isCompared: true) }, columns: [.init("Subject")] + columns,
            hasTwin: true, limit: RegisterView.rowLimit)
        // That of all series has these rows too.
        _ = table.takeTwin()
        for series in series {
            guard let row = series.trend.rows.first else { continue }
            table.beginRow()
            table.add(writer.cell(asItIs: series.caption))
            add(row, to: &table, &writer)
        }
        return table
    }

    /// Adds the figures of a period, and ends the row.
    private static func add(_ row: RedressPeriod, to table: inout TableModel, _ writer: inout PageWriter) {
        table.add(writer.cell(row.period, of: row.facts.record))
        addCounts(row.facts, to: &table, &writer)
        for cell in cells(row, &writer) { table.add(cell) }
        table.endRow()
    }

    /// How the figures about a system develop, on its page: columns are those in which any row says something.
    ///
    /// What others report stands on the page of each period.
    ///
    /// Their ids have a `~`, which no heading of an account can have.
    static func trends(
        of records: [Record], about system: Record, _ writer: inout PageWriter
    ) -> [TableModel] {
        var names: [String: Int] = [:]
        return writer.site.figures.redress.trends(of: records).map { trend in
            names[trend.name, default: 0] += 1
            let number = names[trend.name] ?? 1
            let caption = RedressSubject(trend, writer).caption(on: system, writer)
            let rows = trend.rows.map { row in
                let facts = row.facts
                let counts = [facts.state(\.received), facts.state(\.closed), facts.state(\.openAtEnd)]
                return [period(row, writer)] + counts.map { writer.content($0, .count, of: facts.record) }
                    + cells(row, &writer)
            }
            let isCompared = trend.rows.contains { $0.lastYear != nil }
            let used = ownColumns.indices.filter { column in
                (isCompared || !changes.contains(column)) && rows.contains { !$0[column].isEmpty }
            }
            var table = TableModel(
                writer.site.ink, id: "redress~" + trend.name + (number == 1 ? "" : "-\(number)"),
                caption: Phrase(asItIs: caption), note: note(trend, isCompared: isCompared),
                columns: used.map { ownColumns[$0] })
            for row in rows { table.add(used.map { row[$0] }) }
            if trend.rows.count >= leastPeriods {
                table.charts = RedressCharts(trend, beside: table.id, of: caption, writer).overview
            }
            return table
        }
    }

    private static let ownColumns =
        [
            TableModel.Column("Period"), .init("Received", isNumeric: true), .init("Closed", isNumeric: true),
            .init("Open at the end", isNumeric: true),
        ] + trend.dropLast(2)
    /// Where among `ownColumns` those stand that are held against the year before.
    private static let changes = [4, 7]

    private static func period(_ row: RedressPeriod, _ writer: PageWriter) -> CellContent {
        writer.cell(linking: writer.spelled(row.period), to: writer.address(of: row.facts.record))
    }

    /// Adds how many cases came in, how many ended in which way, and how many are left.
    private static func addCounts(
        _ facts: Facts<RedressFields>, to table: inout TableModel, _ writer: inout PageWriter
    ) {
        let record = facts.record
        add(facts.state(\.carriedIn), of: record, to: &table, &writer)
        add(facts.state(\.received), of: record, to: &table, &writer)
        add(facts.state(\.closed), of: record, to: &table, &writer)
        let outcomes = facts.outcomes
        for index in OutcomeFields.schema.declarations.indices {
            if let outcomes {
                add(outcomes.row.states[index], isPlain: true, of: record, to: &table, &writer)
            } else {
                table.add(writer.content(facts.state(\.outcomes), .count, of: record))
            }
        }
        add(facts.state(\.openAtEnd), of: record, to: &table, &writer)
    }

    /// Adds a count, or why it is not told.
    ///
    /// - Parameter isPlain: whether the twin has it without separators of thousands.
    private static func add(
        _ state: FieldState, isPlain: Bool = false, of record: Record, to table: inout TableModel,
        _ writer: inout PageWriter
    ) {
        guard case .published(.count(let count)) = state else {
            return table.add(writer.content(state, .count, of: record))
        }
        let (language, number) = (writer.site.language, DecimalNumber(Int64(count)))
        table.addCell(
            html: { language.append(number: number, to: &$0) },
            plain: { bytes in
                if isPlain { bytes.append(plain: count) } else { language.append(number: number, to: &bytes) }
            })
    }

    private static func cells(_ row: RedressPeriod, _ writer: inout PageWriter) -> [CellContent] {
        let facts = row.facts
        let earlier: Phrase = row.lastYear == nil ? "no figures a year before" : "no rate a year before"
        let comparators = facts.comparators ?? []
        let rates = comparators.compactMap { other in
            other.rateInFavour.map { writer.text("\(other.name ?? ""): \(percent: $0.decimal)") }
        }
        let times = comparators.compactMap { other in
            other.medianTime.map { writer.text("\(other.name ?? ""): \($0.phrase)") }
        }
        return [
            row.changeInReceived.map { writer.cell(change: ExactDecimal(Int64($0))) }
                ?? writer.quiet("no figures a year before"),
            rate(facts, writer), writer.cell(facts.outcomes?.rateInFavour.map(WilsonInterval.init)),
            facts.outcomes?.rateInFavour == nil
                ? .empty : row.changeInRate.map { writer.cell(change: $0) } ?? writer.quiet(earlier),
            writer.content(facts.state(\.medianTime), .duration, of: facts.record), inTarget(facts, writer),
            rates.isEmpty ? .empty : writer.cell(asItIs: writer.site.words.parted(rates)),
            times.isEmpty ? .empty : writer.cell(asItIs: writer.site.words.parted(times)),
        ]
    }

    /// Why there is no rate in favour: what it rests on is withheld, or it would be over nothing.
    private static func withoutRate(_ facts: Facts<RedressFields>) -> Phrase {
        facts.withholdsRate ? "withheld" : facts.received == 0 ? "none received" : "none decided"
    }

    /// A rate over nothing does not exist.
    static func rate(_ facts: Facts<RedressFields>, _ writer: PageWriter) -> CellContent {
        writer.cell(facts.outcomes?.rateInFavour, else: withoutRate(facts))
    }

    /// The part of the closed cases that kept the target time.
    static func inTarget(_ facts: Facts<RedressFields>, _ writer: PageWriter) -> CellContent {
        if facts.closed == 0 { return writer.quiet("none closed") }
        return facts.shareInTarget.map { writer.cell(percent: $0.percent) } ?? .empty
    }
}
