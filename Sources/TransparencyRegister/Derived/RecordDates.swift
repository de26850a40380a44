/// The days of every record: its dated facts as timelines tell them, and what of them is owed.
package struct RecordDates: Sendable {
    /// Those of one record.
    package struct OfOne: Sendable {
        /// In the order of their dates; those without a date last.
        package let owed: [DueDate]
        /// In the order in which the record's kind has them.
        let facts: [Told]
    }

    /// A dated fact as a timeline tells it.
    struct Told: Sendable {
        let step: DatedFact.Step
        let event: Timeline.Event
        /// Whether it was to come, and will not any more.
        let isGivenUp: Bool
    }

    private let records: [OfOne]

    init(_ records: [OfOne]) { self.records = records }

    /// What of a record ends or has to be done.
    package func owed(of record: Int) -> [DueDate] { records[record].owed }

    /// The dated facts of a record.
    func facts(of record: Int) -> [Told] { records[record].facts }
}

extension RecordDates.OfOne {
    /// - Parameter disclosure: what the record publishes.
    init(of index: Int, in register: Register, _ precedence: Precedence, _ disclosure: Disclosure) {
        let owed = DueDates.of(index, in: register, disclosure)
        self.owed = owed
        let facts = DatedFacts.of(register.records[index])
        let isOver = !facts.isEmpty && DueDates.isOver(index, in: register)
        let isPlanned = register.records[index].isPlanned
        self.facts = facts.map { fact in
            let due = owed.first { $0.date == fact.date && $0.what == fact.what }
            let late = due.flatMap { Lateness($0, on: register.day) } ?? precedence.lateness(of: fact, index)
            let isToCome = register.day < fact.date
            return RecordDates.Told(
                step: fact.step,
                event: Timeline.Event(
                    date: fact.date, what: fact.what, record: index, late: late, isToCome: isToCome,
                    status: late == nil && !isToCome ? fact.status : nil),
                isGivenUp: isToCome
                    ? isOver || fact.step == .task && due == nil : isPlanned && fact.step == .coming)
        }
    }
}

extension Record {
    /// Whether it is of a contract that nobody was given yet, or of a system that is still to come into use.
    fileprivate var isPlanned: Bool {
        switch kind {
        case .contract: Facts<ContractFields>(self).isPlanned
        case .system: Facts<SystemFields>(self).isPlanned
        default: false
        }
    }
}

extension Lateness {
    /// How long ago the day of something has passed that is still owed; `nil` where it has not.
    fileprivate init?(_ due: DueDate, on day: CivilDate) {
        guard let left = due.daysLeft(from: day), left < 0 else { return nil }
        self = due.form == .end ? .expired(days: -left) : .overdue(days: -left)
    }
}

extension Precedence {
    /// How late a dated fact of a record is, by what it should come before.
    fileprivate func lateness(of fact: DatedFact, _ index: Int) -> Lateness? {
        switch (kind(of: index), fact.step) {
        case (.assessment, .published): lateness(ofAssessment: index)
        case (.decision, .signed): lateness(ofDecision: index)
        default: nil
        }
    }
}
