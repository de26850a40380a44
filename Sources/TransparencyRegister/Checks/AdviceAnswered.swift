extension Check {
    /// Met when the advice of panels and of the data protection officer has a response, and overruling is reasoned.
    static let adviceAnswered = Check("advice-answered", "Was advice answered, and overruling explained?") { file in
        let parts = file.oversight.map(part) + file.assessments.compactMap(part) + file.decisions.flatMap(parts)
        return CheckResult(parts, none: "No advice has been given.") { met, all in
            "\(met) of \(all) pieces of advice have an answer, with reasons where they were not followed."
        }
    }

    private static func part(_ advice: Facts<OversightFields>) -> CheckPart {
        let evidence = Evidence(advice.record, "response", advice.response?.date)
        guard let response = advice.response else {
            return CheckPart(CheckOutcome(advice.state(\.response)), evidence)
        }
        let isReasoned = response.outcome?.name == "accepted" || response.reasons != nil
        return CheckPart(isReasoned ? .met : .partly, evidence)
    }

    private static func part(_ assessment: Facts<AssessmentFields>) -> CheckPart? {
        guard let adviser = assessment.adviser, adviser.advice != nil else { return nil }
        let evidence = Evidence(assessment.record, "adviser")
        guard let isAccepted = adviser.accepted else { return CheckPart(.notPublished, evidence) }
        return CheckPart(isAccepted || adviser.reason != nil ? .met : .partly, evidence)
    }

    private static func parts(_ decision: Facts<DecisionFields>) -> [CheckPart] {
        (decision.advice ?? []).map { advice in
            let evidence = Evidence(decision.record, "advice")
            switch advice.response?.name {
            case "accepted": return CheckPart(.met, evidence)
            case "partly", "rejected": return CheckPart(advice.reason == nil ? .partly : .met, evidence)
            default: return CheckPart(.notPublished, evidence)
            }
        }
    }
}
