/// What is in force, expiring, expired and overdue on the day of the register.
package struct ApprovalsCalendar: Sendable {
    /// A due date with where it stands.
    package struct Entry: Sendable, Equatable {
        package let due: DueDate
        package let state: DueDate.State
        /// 0 on the date itself, negative after it; `nil` without a date.
        package let daysLeft: Int?
    }

    /// By state, then by date, then by the place of the record in the register.
    private let entries: [[Entry]]

    init(_ register: Register, _ dates: RecordDates) {
        var entries = [[Entry]](repeating: [], count: DueDate.State.allCases.count)
        let within = register.settings.expiringWithin
        for index in register.records.indices {
            for due in dates.owed(of: index) {
                let state = due.state(on: register.day, within: within)
                entries[state.rawValue].append(
                    Entry(due: due, state: state, daysLeft: due.daysLeft(from: register.day)))
            }
        }
        self.entries = entries.map { entries in
            entries.enumerated().sorted {
                ($0.element.daysLeft ?? 0, $0.offset) < ($1.element.daysLeft ?? 0, $1.offset)
            }.map(\.element)
        }
    }

    package func entries(_ state: DueDate.State) -> [Entry] { entries[state.rawValue] }

    /// What has passed: approvals, contracts and trials that go on after their end, and what was not done in time.
    package var passed: [Entry] {
        (entries(.expired) + entries(.overdue)).enumerated().sorted {
            ($0.element.daysLeft ?? 0, $0.offset) < ($1.element.daysLeft ?? 0, $1.offset)
        }.map(\.element)
    }

    package var isEmpty: Bool { entries.allSatisfy(\.isEmpty) }
}
