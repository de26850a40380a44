extension Check {
    /// Met when no review, renewal decision, condition or other task is overdue.
    ///
    /// What is owed is what the calendar lists: the two cannot disagree. Due on the day itself is not overdue.
    static let reviewOnTime = Check("review-on-time", "Are reviews and conditions on time?") { file in
        let due = file.tasks
        guard !due.isEmpty else {
            return file.withoutUse() ?? CheckResult(.notPublished, "No date for a review has been published.")
        }
        let late = due.filter { $0.date < file.day }
        guard let oldest = late.min(by: { $0.date < $1.date }) else {
            return CheckResult(.met, "Nothing is overdue.", due.map(\.evidence))
        }
        return CheckResult(
            .notMet,
            "\(late.count) dates have passed, the oldest by \(oldest.date.days(to: file.day)) days.",
            late.map(\.evidence))
    }
}

extension SystemFile {
    /// What of a system's records is still to be done by some day.
    static func tasks(
        of system: Int, in register: Register, by derived: Derived
    ) -> [(date: CivilDate, evidence: Evidence)] {
        let kinds = [Kind.assessment, .decision, .contract, .agreement, .evaluation, .oversight]
        let members = kinds.flatMap { derived.files.records(of: system, in: register.range(of: $0)).map(\.index) }
        var tasks: [(date: CivilDate, evidence: Evidence)] = []
        for index in [system] + members {
            for due in derived.dates.owed(of: index) where due.form == .task {
                guard let date = due.date else { continue }
                tasks.append((date, Evidence(register.records[index], due.field, date)))
            }
        }
        return tasks
    }
}
