package import Wording

/// When a system was in use or on trial, as far as its record says.
package struct DaysOfUse: Sendable, Equatable {
    /// Days on end on which it was in use.
    package struct Stretch: Sendable, Equatable {
        package let first: CivilDate
        /// The last of them; `nil` where it goes on, or nobody says when it ended.
        package let last: CivilDate?

        /// Whether it was in use on any day of a period.
        package func overlaps(_ period: Period) -> Bool {
            first <= period.last && (last.map { period.first <= $0 } ?? true)
        }
    }

    /// Why a system was never in use by the day.
    package enum Absence: Sendable {
        case refused, notYet, halted

        /// As a sentence.
        package var sentence: Phrase {
            switch self {
            case .refused: "It was refused and is not used."
            case .notYet: "It is not in use yet."
            case .halted: "It was halted before it was used."
            }
        }
    }

    /// The oldest first; none where it was not in use by the day, and where its first day is not published.
    package let stretches: [Stretch]
    /// `nil` where it was in use, or where that is not known.
    package let absence: Absence?

    package init(_ system: Facts<SystemFields>, on day: CivilDate) {
        let history = (system.phaseHistory ?? []).compactMap { row in
            row.date.flatMap { date in
                row.phase.map { (date: date, isUse: Facts<SystemFields>.phasesOfUse.contains($0.name)) }
            }
        }
        var stretches = DaysOfUse.stretches(of: history.filter { $0.date <= day })
        if let start = system.start, start <= day { stretches = DaysOfUse.beginning(stretches, on: start) }
        if let end = system.end {
            stretches = stretches.filter { $0.first <= end }.map { stretch in
                Stretch(first: stretch.first, last: stretch.last.map { min($0, end) } ?? end)
            }
        }
        self.stretches = stretches
        absence = stretches.isEmpty ? DaysOfUse.absence(of: system, on: day, history.count) : nil
    }

    private static func stretches(of history: [(date: CivilDate, isUse: Bool)]) -> [Stretch] {
        var stretches: [Stretch] = []
        var first: CivilDate?
        for step in history where step.isUse != (first != nil) {
            if let began = first {
                stretches.append(Stretch(first: began, last: step.date.adding(days: -1)))
            }
            first = step.isUse ? step.date : nil
        }
        if let first { stretches.append(Stretch(first: first, last: nil)) }
        return stretches
    }

    /// The first day of use is what the record calls so, whatever its phases say.
    private static func beginning(_ stretches: [Stretch], on start: CivilDate) -> [Stretch] {
        let later = stretches.filter { $0.last.map { start <= $0 } ?? true }
        guard let first = later.first else { return [Stretch(first: start, last: nil)] }
        return [Stretch(first: start, last: first.last)] + later.dropFirst()
    }

    private static func absence(of system: Facts<SystemFields>, on day: CivilDate, _ steps: Int) -> Absence? {
        switch system.phase?.name {
        case "refused": .refused
        case "proposed", "pre_deployment": .notYet
        case "suspended", "retired": steps > 0 && system.start == nil ? .halted : nil
        default: system.start.map { day < $0 } == true ? .notYet : nil
        }
    }
}
