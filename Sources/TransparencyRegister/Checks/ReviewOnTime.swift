extension Check {
    /// Met when no review, renewal decision or condition is overdue.
    ///
    /// Due on the day itself is not overdue.
    static let reviewOnTime = Check("review-on-time", "Are reviews and conditions on time?") { file in
        let due = dueDates(file)
        guard !due.isEmpty else { return CheckResult(.notPublished, "No date for a review has been published.") }
        let late = due.filter { $0.date < file.day }
        guard let oldest = late.min(by: { $0.date < $1.date }) else {
            return CheckResult(.met, "Nothing is overdue.", due.map(\.evidence))
        }
        return CheckResult(
            .notMet,
            "\(late.count) dates have passed, the oldest by \(oldest.date.days(to: file.day)) days.",
            late.map(\.evidence))
    }

    private typealias Due = (date: CivilDate, evidence: Evidence)

    /// Every date by which something is still owed.
    private static func dueDates(_ file: SystemFile) -> [Due] {
        var due: [Due] = []
        func add(_ record: Record, _ field: String, _ date: CivilDate?) {
            if let date { due.append((date, Evidence(record, field, date))) }
        }
        func add(_ record: Record, _ conditions: [Group<ConditionFields>]?) {
            for condition in conditions ?? [] where condition.status?.name == "open" || condition.status == nil {
                add(record, "conditions", condition.due)
            }
        }
        for assessment in file.assessments where !file.isRefused {
            add(assessment.record, "next_review", assessment.nextReview)
            add(assessment.record, assessment.conditions)
        }
        for contract in file.contracts
        where ["active", "awarded", "under_challenge"].contains(contract.status?.name ?? "") {
            add(contract.record, "renewal_decision_due", contract.renewalDecisionDue)
        }
        for agreement in file.agreements where agreement.end.map({ file.day <= $0 }) ?? true {
            add(agreement.record, "review", agreement.review)
        }
        for decision in file.decisions where decision.state(in: file.register).isInForce {
            add(decision.record, "review_due", decision.reviewDue)
            add(decision.record, decision.conditions)
        }
        for advice in file.oversight { add(advice.record, advice.conditions) }
        return due
    }
}
