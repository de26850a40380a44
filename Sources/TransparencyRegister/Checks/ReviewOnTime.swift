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
    /// Everything of the system's records that is still to be done by some day.
    fileprivate var tasks: [(date: CivilDate, evidence: Evidence)] {
        let records =
            [system.record] + assessments.map(\.record) + decisions.map(\.record) + contracts.map(\.record)
            + agreements.map(\.record) + evaluations.map(\.record) + oversight.map(\.record)
        return records.flatMap { record -> [(date: CivilDate, evidence: Evidence)] in
            guard let index = register.index(of: record.kind, record.id) else { return [] }
            return DueDates.of(index, in: register).compactMap { due in
                guard due.form == .task, let date = due.date else { return nil }
                return (date, Evidence(record, due.field, date))
            }
        }
    }
}
