internal import Wording

/// What of a record ends or has to be done, as far as it is still owed on the day of the register.
///
/// What was done, replaced or given up is not owed: a condition that is met, an approval that a later decision replaces or
/// extends, a contract that has ended, a review for a system that is no longer used. What is withheld is to be looked at
/// again in any case.
package struct DueDates: Sendable {
    private let register: Register
    private let index: Int
    private(set) var all: [DueDate] = []

    /// In the order of their dates; those without a date last.
    ///
    /// - Parameter disclosure: what the record publishes.
    static func of(_ index: Int, in register: Register, _ disclosure: Disclosure) -> [DueDate] {
        let record = register.records[index]
        if record.removal != nil { return [] }
        var dates = DueDates(register: register, index: index)
        switch record.kind {
        case .system: dates.add(system: Facts(record))
        case .assessment: dates.add(assessment: Facts(record))
        case .decision: dates.add(decision: Facts(record))
        case .contract: dates.add(contract: Facts(record))
        case .agreement: dates.add(agreement: Facts(record))
        case .evaluation: dates.add(evaluation: Facts(record))
        case .oversight: dates.add(oversight: Facts(record))
        case .incident, .redress, .standard, .comparison, .organisation, .official, .page: break
        }
        if record.withholds { dates.add(withheldIn: disclosure) }
        if dates.all.count < 2 { return dates.all }
        return dates.all.enumerated().sorted { one, other in
            switch (one.element.date, other.element.date) {
            case (let first?, let second?): (first, one.offset) < (second, other.offset)
            case (nil, nil): one.offset < other.offset
            case (let first, _): first != nil
            }
        }.map(\.element)
    }

    /// Whether an assessment or agreement should have been reviewed before the day of the register.
    package static func isReviewOverdue(of record: Record, in register: Register) -> Bool {
        if record.removal != nil { return false }
        switch record.kind {
        case .assessment:
            let assessment = Facts<AssessmentFields>(record)
            return assessment.nextReview.map { $0 < register.day } ?? false && register.owesReview(of: assessment)
        case .agreement:
            let agreement = Facts<AgreementFields>(record)
            return agreement.review.map { $0 < register.day } ?? false && register.owesReview(of: agreement)
        default: return false
        }
    }

    /// Whether a record was given up, replaced or is about nothing that is used any more, so that nothing of it is to come.
    package static func isOver(_ index: Int, in register: Register) -> Bool {
        let record = register.records[index]
        switch record.kind {
        case .contract: return Facts<ContractFields>(record).isOver
        case .decision:
            let decision = Facts<DecisionFields>(record)
            let state = decision.state(in: register)
            return [.superseded, .revoked, .refused, .withdrawn].contains(state) || register.isOver(decision)
        case .assessment:
            let assessment = Facts<AssessmentFields>(record)
            return assessment.outcome?.name == "do_not_proceed" || register.isOver(assessment)
        case .agreement: return register.isOver(Facts<AgreementFields>(record))
        default: return false
        }
    }

    private init(register: Register, index: Int) {
        self.register = register
        self.index = index
    }

    private mutating func add(_ what: Phrase, _ date: CivilDate?, _ form: DueDate.Form, in field: String) {
        all.append(DueDate(record: index, what: what, field: field, date: date, form: form))
    }

    private mutating func add(task what: @autoclosure () -> Phrase, _ date: CivilDate?, in field: String) {
        if let date { add(what(), date, .task, in: field) }
    }
}

extension DueDates {
    /// What is withheld is looked at again by the day that its record says, whatever became of what the record is about.
    private mutating func add(withheldIn disclosure: Disclosure) {
        for absence in disclosure.absences {
            guard let review = absence.withholding?.review else { continue }
            add(task: "Review of what is withheld: \(absence.what)", review, in: absence.field)
        }
    }
}

extension DueDates {
    private mutating func add(system: Facts<SystemFields>) {
        if system.phase?.name == "pilot" { add("End of the trial", system.end, .end, in: "end") }
    }

    private mutating func add(decision: Facts<DecisionFields>) {
        let state = decision.state(in: register)
        if state == .deferred, !register.isOver(decision), !isFollowed {
            return add(task: "Review of the decision", decision.reviewDue, in: "review_due")
        }
        guard decision.isApproval, state.isInForce || state == .expired || state.isYetToBegin,
            !register.isOver(decision)
        else {
            return
        }
        add(conditions: decision.conditions)
        if isExtended { return }
        // A review that was missed stays so when the approval expires; one for later has nothing left to look at.
        let isPointless = state == .expired && decision.reviewDue.map { register.day <= $0 } ?? false
        if !isPointless { add(task: "Review of the decision", decision.reviewDue, in: "review_due") }
        add("End of the approval", decision.expires, .end, in: "expires")
    }

    /// Whether another signed decision replaces this one, or extends it.
    private var isFollowed: Bool {
        isNamed(in: DecisionFields.schema.fields.supersedes.index) { _ in true }
            || isNamed(in: DecisionFields.schema.fields.extends.index) { _ in true }
    }

    /// Whether a signed approval extends this decision.
    private var isExtended: Bool {
        isNamed(in: DecisionFields.schema.fields.extends.index) { $0.isApproval }
    }

    /// Whether a decision that was signed by the day names this one in a field.
    private func isNamed(in field: Int, by isMeant: (Facts<DecisionFields>) -> Bool) -> Bool {
        register.links.to(index).contains { link in
            guard register.range(of: .decision).contains(link.source), link.field == field else { return false }
            let later = Facts<DecisionFields>(register.records[link.source])
            return isMeant(later) && later.signed.map { $0 <= register.day } ?? false
        }
    }

    private mutating func add(contract: Facts<ContractFields>) {
        guard contract.isRunning else { return }
        add(task: DueDate.renewal, contract.renewalDecisionDue, in: "renewal_decision_due")
        if contract.status?.name == "awarded", contract.signed.map({ register.day < $0 }) ?? true { return }
        add("End of the contract", contract.end, .end, in: "end")
    }

    private mutating func add(assessment: Facts<AssessmentFields>) {
        if !register.owesReview(of: assessment) { return }
        add(task: DueDate.assessmentReview, assessment.nextReview, in: "next_review")
        add(conditions: assessment.conditions)
        for risk in assessment.risks ?? [] where risk.status?.name == "open" {
            add(task: "Risk to be mitigated: \(risk.risk ?? "")", risk.due, in: "risks")
        }
    }

    private mutating func add(agreement: Facts<AgreementFields>) {
        if let start = agreement.start, register.day < start { return }
        if register.isOver(agreement) { return }
        if register.owesReview(of: agreement) { add(task: DueDate.agreementReview, agreement.review, in: "review") }
        add("End of the agreement", agreement.end, .end, in: "end")
    }

    private mutating func add(evaluation: Facts<EvaluationFields>) {
        if let system = evaluation.system, register.isOver(system) { return }
        for recommendation in evaluation.recommendations ?? [] where recommendation.status?.name ?? "open" == "open" {
            add(task: "Recommendation: \(recommendation.text ?? "")", recommendation.due, in: "recommendations")
        }
    }

    private mutating func add(oversight: Facts<OversightFields>) {
        let systems = oversight.systems ?? []
        if !systems.isEmpty, systems.allSatisfy(register.isOver) { return }
        add(conditions: oversight.conditions)
    }

    private mutating func add(conditions: Rows<ConditionFields>?) {
        for condition in conditions ?? [] where condition.status?.name ?? "open" == "open" {
            add(task: "Condition: \(condition.text ?? "")", condition.due, in: "conditions")
        }
    }
}

extension Register {
    /// Whether an assessment is to be reviewed at all.
    fileprivate func owesReview(of assessment: Facts<AssessmentFields>) -> Bool {
        assessment.outcome?.name != "do_not_proceed" && !isOver(assessment)
    }

    /// Whether an agreement is to be reviewed at all: it has started, and not ended.
    fileprivate func owesReview(of agreement: Facts<AgreementFields>) -> Bool {
        if let start = agreement.start, day < start { return false }
        if let end = agreement.end, end < day { return false }
        return !isOver(agreement)
    }

    fileprivate func isOver(_ decision: Facts<DecisionFields>) -> Bool {
        let subjects = decision.subjects ?? []
        return !subjects.isEmpty && subjects.allSatisfy(isOver)
    }

    fileprivate func isOver(_ assessment: Facts<AssessmentFields>) -> Bool {
        if let systems = assessment.systems, !systems.isEmpty { return systems.allSatisfy(isOver) }
        return assessment.contract.map(isOver) ?? false
    }

    fileprivate func isOver(_ agreement: Facts<AgreementFields>) -> Bool {
        let systems = agreement.systems ?? []
        if !systems.isEmpty, systems.allSatisfy(isOver) { return true }
        return agreement.contract.map(isOver) ?? false
    }

    /// Whether a system or contract is used no longer, or never will be.
    fileprivate func isOver(_ reference: Reference) -> Bool {
        guard let record = record(reference) else { return false }
        switch record.kind {
        case .system: return ["retired", "refused"].contains(Facts<SystemFields>(record).phase?.name)
        case .contract:
            return Facts<ContractFields>(record).isOver
        default: return false
        }
    }
}

extension ApprovalState {
    /// Whether it is signed, and its first day has not come.
    fileprivate var isYetToBegin: Bool {
        if case .notYetInForce = self { true } else { false }
    }
}

extension Facts<ContractFields> {
    /// Whether the contract has ended, or never came about.
    package var isOver: Bool {
        self.status.map { ["ended", "terminated", "refused", "cancelled"].contains($0.name) } ?? false
    }

    /// Whether the contract is awarded and has not ended.
    package var isRunning: Bool {
        self.status.map { ["active", "awarded", "under_challenge"].contains($0.name) } ?? false
    }
}
