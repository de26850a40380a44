package import Wording

/// What happened and what is to come, in the order in which it happens.
package struct Timeline: Sendable {
    package struct Event: Sendable, Equatable {
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
    }

    /// By date; on one day in the order of the chain from assessment to redress.
    package private(set) var events: [Event] = []
    /// How many dates of other records are left to the pages of these.
    package private(set) var lesserDates = 0
    private let register: Register
    private let derived: Derived

    /// Of a system, what its file turns on: starts, ends, changes, what is late and which reviews come; of a contract, decision, agreement or assessment its own facts and those
    /// beside which they have to be seen; of other kinds none.
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
        let order = events.indices.sorted { one, other in
            (events[one].date, events[one].record, one) < (events[other].date, events[other].record, other)
        }
        var sorted: [Event] = []
        sorted.reserveCapacity(events.count)
        for index in order where !Timeline.isTold(events[index], in: sorted) { sorted.append(events[index]) }
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
        events += dates(of: index).map(\.event)
    }

    /// Adds the dated facts of a record by which the life of a system is told, and counts the others.
    private mutating func add(turnsOf index: Int) {
        for (step, event) in dates(of: index) {
            let isTurn =
                switch step {
                case .signed, .published, .turn: true
                case .coming: event.isToCome
                case .task, .detail: false
                }
            if isTurn || event.late != nil { events.append(event) } else { lesserDates += 1 }
        }
    }

    private func dates(of index: Int) -> [(step: DatedFact.Step, event: Event)] {
        let owed = DueDates.of(index, in: register)
        let isOver = DueDates.isOver(index, in: register)
        return DatedFacts.of(register.records[index]).compactMap { fact in
            let due = owed.first { $0.date == fact.date && $0.what == fact.what }
            let event = event(fact, of: index, due)
            return event.isToCome && (isOver || fact.step == .task && due == nil) ? nil : (fact.step, event)
        }
    }

    /// Adds those facts of another record that say that it was signed or published.
    private mutating func add(_ step: DatedFact.Step, of reference: Reference?) {
        guard let reference, let index = register.index(of: reference), register.records[index].removal == nil else {
            return
        }
        for fact in DatedFacts.of(register.records[index]) where fact.step == step {
            events.append(event(fact, of: index, nil))
        }
    }

    private mutating func add(_ what: Phrase, _ date: CivilDate?, of index: Int) {
        guard let date else { return }
        events.append(
            Event(date: date, what: what, record: index, late: nil, isToCome: register.day < date, status: nil))
    }

    /// - Parameter due: the same fact as long as it is owed.
    private func event(_ fact: DatedFact, of index: Int, _ due: DueDate?) -> Event {
        let late = due.flatMap(passed) ?? lateness(of: fact, index)
        let isToCome = register.day < fact.date
        return Event(
            date: fact.date, what: fact.what, record: index, late: late, isToCome: isToCome,
            status: late == nil && !isToCome ? fact.status : nil)
    }

    private func passed(_ due: DueDate) -> Lateness? {
        guard let left = due.daysLeft(from: register.day), left < 0 else { return nil }
        return due.form == .end ? .expired(days: -left) : .overdue(days: -left)
    }

    private func lateness(of fact: DatedFact, _ index: Int) -> Lateness? {
        switch (register.records[index].kind, fact.step) {
        case (.assessment, .published): derived.precedence.lateness(ofAssessment: index)
        case (.decision, .signed): derived.precedence.lateness(ofDecision: index)
        default: nil
        }
    }
}
