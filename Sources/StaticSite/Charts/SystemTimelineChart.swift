internal import TransparencyRegister
internal import Wording

/// The life of a system: its phases, and what happened and is to come in the records about it.
enum SystemTimelineChart {
    /// Registers that reach over more years than these have dates that are meant otherwise.
    private static let yearLimit = 100

    /// `nil` for other kinds, and where fewer than two events are dated.
    static func html(of index: Int, _ events: [Timeline.Event], _ writer: PageWriter) -> [UInt8]? {
        let register = writer.site.register
        guard register.records[index].kind == .system, events.count > 1 else { return nil }
        let today = register.day
        let dates = events.map(\.date) + [today]
        let years = years(Int((dates.min() ?? today).year)...Int((dates.max() ?? today).year))
        guard 2...yearLimit ~= years.count else { return nil }
        let phases = phases(of: Facts(register.records[index]), writer)
        let lanes = lanes(events.filter { phases.isEmpty || $0.record != index }, writer)
        return TimelineChart(
            figure: figure(events, phases, writer), phases: phases, lanes: lanes,
            today: (today.dayNumber, writer.spelled(today)), years: years,
            key: [
                (.done, writer.text("Done")), (.late, writer.text("Too late, overdue")),
                (.toCome, writer.text("To come")),
            ]
        ).html
    }

    private static func years(_ range: ClosedRange<Int>) -> [(day: Int, label: String)] {
        guard range.count < yearLimit else { return [] }
        return (range.lowerBound...range.upperBound + 1).compactMap { year in
            CivilDate(year: year, month: 1, day: 1).map { ($0.dayNumber, String(year)) }
        }
    }

    private static func phases(of system: Facts<SystemFields>, _ writer: PageWriter) -> [TimelineChart.Phase] {
        let steps = (system.phaseHistory ?? []).compactMap { step in
            step.date.flatMap { date in step.phase.map { (date: date, label: $0.label) } }
        }
        guard steps.count <= ChartFigure.limit else { return [] }
        let today = writer.site.register.day
        return steps.indices.map { index in
            let (from, label) = steps[index]
            let next = index + 1 < steps.count ? steps[index + 1].date : nil
            return TimelineChart.Phase(
                label: writer.text("\(label): from \(from)"), first: from.dayNumber,
                last: max(from, next ?? today).dayNumber,
                isGoingOn: next == nil)
        }
    }

    /// A lane for each kind of record, in the order of the chain from assessment to redress.
    private static func lanes(_ events: [Timeline.Event], _ writer: PageWriter) -> [TimelineChart.Lane] {
        var marksByKind = [[TimelineChart.Mark]](repeating: [], count: Kind.allCases.count)
        for event in events {
            let mark = TimelineChart.Mark(
                day: event.date.dayNumber, form: event.late != nil ? .late : event.isToCome ? .toCome : .done)
            marksByKind[Int(writer.site.register.records[event.record].kind.rawValue)].append(mark)
        }
        return Kind.register.compactMap { kind in
            let marks = marksByKind[Int(kind.rawValue)]
            if marks.isEmpty { return nil }
            let name: Phrase = kind == .system ? "First and last day" : kind.plural
            return TimelineChart.Lane(label: writer.text("\(name): \(marks.count)"), marks: marks)
        }
    }

    private static func figure(
        _ events: [Timeline.Event], _ phases: [TimelineChart.Phase], _ writer: PageWriter
    ) -> ChartFigure {
        let toCome = events.count(where: \.isToCome)
        let late = events.count { $0.late != nil }
        let since = String(events.first?.date.year ?? writer.site.register.day.year)
        let past = events.count - toCome
        let headline = writer.text(
            late == 0
                ? "\(past) main dates since \(since); \(toCome) to come"
                : "\(past) main dates since \(since), \(late) of them too late or overdue; \(toCome) to come")
        let day = writer.site.register.day
        return ChartFigure(
            id: "events-chart", headline: headline,
            subtitle:
                writer.text(
                    phases.isEmpty
                        ? "By year: dates in the records about it as marks. Dashed line: \(day), the day of this register."
                        : "By year: phases as bars, dates in the records about it as marks. Dashed line: \(day), the day of this register."
                ),
            alternative: writer.site.words.parted(phases.map(\.label) + [headline])
                + ". " + writer.text("The list below names each event."))
    }
}
