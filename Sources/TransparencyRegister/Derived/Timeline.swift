package import Wording

/// What happened and what is to come, in the order in which it happens.
package struct Timeline: Sendable {
    /// A class, since the timelines of a record and of the systems it is about share the same.
    package final class Event: Sendable {
        package let date: CivilDate
        /// `Contract signed`.
        package let what: Phrase
        /// Where the record lies in the register whose fact it is.
        package let record: Int
        /// What came too late or was not done.
        package let late: Lateness?
        package let isToCome: Bool
        /// What became of a task whose day has passed, as its record says it: `met`.
        package let status: Choice?

        init(date: CivilDate, what: Phrase, record: Int, late: Lateness?, isToCome: Bool, status: Choice?) {
            self.date = date
            self.what = what
            self.record = record
            self.late = late
            self.isToCome = isToCome
            self.status = status
        }
    }

    /// By date; on one day in the order of the chain from assessment to redress.
    package private(set) var events: [Event] = []
    /// How many dates of other records are left to the pages of these.
    package private(set) var lesserDates = 0
    private let register: Register
    private let derived: Derived

    /// Of a system, what its file turns on: starts, ends, changes, what is late and which reviews come; of a contract,
    /// decision, agreement or assessment its own facts and those beside which they have to be seen; of other kinds none.
    package init(of index: Int, _ register: Register, _ derived: Derived) {
        self.register = register
        self.derived = derived
        let record = register.records[index]
        switch record.kind {
        case .system: addFile(of: index)
        case .contract:
            add(factsOf: index)
            for kind in [Kind.assessment, .decision] {
                for source in register.links.sources(to: index, in: register.range(of: kind)) { add(factsOf: source) }
            }
            for amendment in Facts<ContractFields>(record).amendments ?? [] { add(.signed, of: amendment.decision) }
        case .decision:
            add(factsOf: index)
            for evidence in Facts<DecisionFields>(record).evidence ?? [] { add(.published, of: evidence) }
            for subject in Facts<DecisionFields>(record).subjects ?? [] { add(.signed, of: subject) }
        case .agreement:
            add(factsOf: index)
            add(.published, of: Facts<AgreementFields>(record).assessment)
        case .assessment:
            add(factsOf: index)
            add(.signed, of: Facts<AssessmentFields>(record).contract)
        case .evaluation, .oversight, .incident, .redress, .standard, .comparison, .organisation, .official, .page:
            break
        }
        sort()
    }

    private mutating func sort() {
        let order = events.indices.map { (events[$0].date, events[$0].record, $0) }.sorted(by: <)
        var sorted: [Event] = []
        sorted.reserveCapacity(events.count)
        for (_, _, index) in order where !Timeline.isTold(events[index], in: sorted) { sorted.append(events[index]) }
        events = sorted
    }

    /// Whether the end of a list in order holds the same fact of the same record on the same day.
    private static func isTold(_ event: Event, in events: [Event]) -> Bool {
        for other in events.reversed() {
            if other.date != event.date || other.record != event.record { return false }
            if other.what == event.what { return true }
        }
        return false
    }

    private mutating func addFile(of system: Int) {
        add(factsOf: system)
        for member in derived.files.records(of: system) { add(turnsOf: member.index) }
        let terms = derived.accountability.terms(of: system)
        for term in terms {
            guard let official = term.official else { continue }
            add("Becomes accountable", term.from, of: official)
            // Where another follows on the next day, that says it.
            let next = term.until?.adding(days: 1)
            if next == nil || terms.contains(where: { $0.official != nil && $0.from == next }) { continue }
            add("Last day as accountable official", term.until, of: official)
        }
    }

    /// Adds all dated facts of a record; those to come only where they still will.
    private mutating func add(factsOf index: Int) {
        for told in derived.dates.facts(of: index) where !told.isGivenUp { events.append(told.event) }
    }

    /// Adds the dated facts of a record by which the life of a system is told, and counts the others.
    private mutating func add(turnsOf index: Int) {
        for told in derived.dates.facts(of: index) where !told.isGivenUp {
            let isTurn =
                switch told.step {
                case .signed, .published, .turn: true
                case .coming: told.event.isToCome
                case .task, .detail: false
                }
            if isTurn || told.event.late != nil { events.append(told.event) } else { lesserDates += 1 }
        }
    }

    /// Adds those facts of another record that say that it was signed or published.
    private mutating func add(_ step: DatedFact.Step, of reference: Reference?) {
        guard let reference, let index = register.index(of: reference), register.records[index].removal == nil else {
            return
        }
        for told in derived.dates.facts(of: index) where told.step == step { events.append(told.event) }
    }

    private mutating func add(_ what: Phrase, _ date: CivilDate?, of index: Int) {
        guard let date else { return }
        events.append(
            Event(date: date, what: what, record: index, late: nil, isToCome: register.day < date, status: nil))
    }
}
