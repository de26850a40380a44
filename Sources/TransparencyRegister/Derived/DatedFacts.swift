package import Wording

/// A fact of a record that has a day.
package struct DatedFact: Sendable, Equatable {
    /// What others are held against.
    package enum Step: Sendable {
        case signed, published
        /// Something to be done by the day: a condition, a mitigation, a recommendation.
        case task
        /// What readers look out for until its day has come: a review, the first day of a decision that is signed.
        case coming
        /// One of the days by which the life of a record is told: a start, an end, a change.
        case turn
        /// What stands behind these: notices, meetings, documents.
        case detail
    }

    package let date: CivilDate
    /// `Contract signed`.
    package let what: Phrase
    package let step: Step
    /// What became of a task, as the record says it: `met`.
    package let status: Choice?
}

/// All dated facts of one record, in the order in which the record's kind has them.
package struct DatedFacts: Sendable {
    private(set) var all: [DatedFact] = []

    package static func of(_ record: Record) -> [DatedFact] {
        var facts = DatedFacts()
        switch record.kind {
        case .system: facts.add(system: Facts(record))
        case .assessment: facts.add(assessment: Facts(record))
        case .decision: facts.add(decision: Facts(record))
        case .contract: facts.add(contract: Facts(record))
        case .agreement: facts.add(agreement: Facts(record))
        case .evaluation: facts.add(evaluation: Facts(record))
        case .oversight: facts.add(oversight: Facts(record))
        case .incident: facts.add(incident: Facts(record))
        case .redress: facts.add("Period of the figures ends", Facts<RedressFields>(record).period?.last, .detail)
        case .standard, .comparison, .organisation, .official, .page: break
        }
        return facts.all
    }

    private mutating func add(
        _ what: @autoclosure () -> Phrase, _ date: CivilDate?, _ step: DatedFact.Step = .turn
    ) {
        if let date { all.append(DatedFact(date: date, what: what(), step: step, status: nil)) }
    }

    private mutating func add(task what: @autoclosure () -> Phrase, _ date: CivilDate?, _ status: Choice?) {
        if let date { all.append(DatedFact(date: date, what: what(), step: .task, status: status)) }
    }
}

extension DatedFacts {
    private mutating func add(system: Facts<SystemFields>) {
        let history = system.phaseHistory ?? []
        for step in history { add(step.phase.map { Phrase(asItIs: $0.label) } ?? "Phase", step.date) }
        if !history.contains(where: { $0.date == system.start }), !system.cameToNothing {
            add("First day of use", system.start, system.isPlanned ? .coming : .turn)
        }
        if system.phase?.name == "pilot" {
            add("End of the trial", system.end)
        } else if !history.contains(where: { $0.date == system.end }), !system.cameToNothing {
            add("Last day of use", system.end)
        }
    }

    private mutating func add(assessment: Facts<AssessmentFields>) {
        let type = assessment.type.map { Phrase(asItIs: $0.label) } ?? "Assessment"
        add("\(type) started", assessment.started, .detail)
        for consultation in assessment.consultation ?? [] {
            add("Consultation: \(consultation.who ?? "")", consultation.date, .detail)
        }
        add("\(type) completed", assessment.completed)
        if let review = assessment.independentReview {
            add(review.by.map { "Independent review by \($0)" } ?? "Independent review", review.date)
        }
        add("\(type) published", assessment.published, .published)
        add(documents: assessment.documents, besides: assessment.published)
        add(conditions: assessment.conditions)
        for risk in assessment.risks ?? [] {
            add(task: "Risk to be mitigated: \(risk.risk ?? "")", risk.due, risk.status)
        }
        add(DueDate.assessmentReview, assessment.nextReview, .coming)
    }

    private mutating func add(decision: Facts<DecisionFields>) {
        if let meeting = decision.meeting {
            add(
                meeting.isPublic == true ? "Meeting open to the public" : "Meeting not open to the public",
                meeting.date, .detail)
        }
        add(decision.outcome.map { "Decision signed: \(inside: $0)" } ?? "Decision signed", decision.signed, .signed)
        add("Decision published", decision.published, .detail)
        if decision.validFrom != decision.signed { add("Decision in force", decision.validFrom, .coming) }
        add(conditions: decision.conditions)
        add("Review of the decision", decision.reviewDue, .coming)
        if !["refused", "deferred"].contains(decision.outcome?.name) { add("End of the approval", decision.expires) }
    }

    private mutating func add(contract: Facts<ContractFields>) {
        for notice in contract.notices ?? [] {
            add(notice.type.map { "Notice: \($0)" } ?? "Notice", notice.date, .detail)
        }
        add("Contract signed", contract.signed, .signed)
        add("Contract made public", contract.published)
        if !contract.cameToNothing { add("Contract starts", contract.start, contract.isPlanned ? .coming : .turn) }
        add(documents: contract.documents, besides: contract.published)
        for amendment in contract.amendments ?? [] {
            add("Contract amended: \(amendment.rationale ?? "")", amendment.date)
        }
        for challenge in contract.challenges ?? [] {
            add(challenge.forum.map { "Challenged: \($0)" } ?? "Challenged", challenge.date)
        }
        add(DueDate.renewal, contract.renewalDecisionDue, .coming)
        if !contract.cameToNothing { add("End of the contract", contract.end, contract.isPlanned ? .coming : .turn) }
        if contract.maximumEnd != contract.end, !contract.cameToNothing {
            add("Latest end of the contract", contract.maximumEnd, .detail)
        }
        if let termination = contract.termination { add("Terminated", termination.date) }
    }

    private mutating func add(agreement: Facts<AgreementFields>) {
        add("Data sharing starts", agreement.start)
        add(documents: agreement.documents, besides: nil)
        add("Last audit of the sharing", agreement.audit?.lastAudit, .detail)
        add(DueDate.agreementReview, agreement.review, .coming)
        add("End of the agreement", agreement.end)
    }

    private mutating func add(evaluation: Facts<EvaluationFields>) {
        add("Evaluation published", evaluation.published, .published)
        add(documents: evaluation.documents, besides: evaluation.published)
        for recommendation in evaluation.recommendations ?? [] {
            add(
                task: "Recommendation: \(recommendation.text ?? "")", recommendation.due, recommendation.status)
        }
    }

    private mutating func add(oversight: Facts<OversightFields>) {
        add(oversight.advice.map { "Panel’s advice: \(inside: $0)" } ?? "Panel’s advice", oversight.date)
        if let response = oversight.response {
            add(
                response.outcome.map { "Answer to the advice: \(inside: $0)" } ?? "Answer to the advice", response.date)
        }
        add(conditions: oversight.conditions)
    }

    private mutating func add(incident: Facts<IncidentFields>) {
        let type = incident.type.map { Phrase(asItIs: $0.label) } ?? "Incident"
        add(type, incident.date)
        add("\(type) closed", incident.closed, .detail)
    }

    private mutating func add(conditions: Rows<ConditionFields>?) {
        for condition in conditions ?? [] {
            add(task: "Condition: \(condition.text ?? "")", condition.due, condition.status)
        }
    }

    /// Documents that became public on another day than the record's own.
    private mutating func add(documents: Rows<DocumentFields>?, besides published: CivilDate?) {
        for document in documents ?? [] where document.published != published {
            add("Document made public: \(document.title ?? "")", document.published, .detail)
        }
    }
}
