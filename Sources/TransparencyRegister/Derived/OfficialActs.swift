package import Wording

/// Something that an official decided.
package struct OfficialAct: Sendable {
    /// Where the official and the record lie in the register.
    package let official: Int
    package let record: Int
    /// `Approved with conditions`, `Approved the assessment, whose outcome is: do not proceed`, `Withheld: Annual cost`.
    package let what: Phrase
    /// When it was signed or decided; `nil` where that is not published.
    package let date: CivilDate?
}

/// Who decided what: decisions, approvals of assessments, and what is withheld.
package struct OfficialActs: Sendable {
    /// By official, then by date, then by record; acts without a date come last.
    package let all: [OfficialAct]
    private let ranges: [Int: Range<Int>]

    package init(_ register: Register, _ disclosure: RegisterDisclosure) {
        let acts = OfficialActs.acts(register, disclosure).filter { register.records[$0.official].removal == nil }
        let sorted = acts.enumerated().sorted { one, other in
            let dates = (one.element.date?.dayNumber ?? Int.max, other.element.date?.dayNumber ?? Int.max)
            return (one.element.official, dates.0, one.element.record, one.offset)
                < (other.element.official, dates.1, other.element.record, other.offset)
        }.map(\.element)
        var ranges: [Int: Range<Int>] = [:]
        for (place, act) in sorted.enumerated() {
            ranges[act.official] = (ranges[act.official]?.lowerBound ?? place)..<place + 1
        }
        all = sorted
        self.ranges = ranges
    }

    /// What one official decided.
    package func of(_ official: Int) -> ArraySlice<OfficialAct> { ranges[official].map { all[$0] } ?? [] }

    /// Who approves an assessment need not have written it: what it says, and who says so, stands beside the approval.
    private static func approval(of assessment: Facts<AssessmentFields>) -> Phrase {
        guard let outcome = assessment.outcome else { return "Assessment approved" }
        return assessment.author.map { "Approved the assessment by \($0), whose outcome is: \(inside: outcome)" }
            ?? "Approved the assessment, whose outcome is: \(inside: outcome)"
    }

    private static func acts(_ register: Register, _ disclosure: RegisterDisclosure) -> [OfficialAct] {
        var acts: [OfficialAct] = []
        func add(_ reference: Reference?, _ record: Int, _ what: Phrase, _ date: CivilDate?) {
            guard let official = reference.flatMap({ register.index(of: $0) }) else { return }
            acts.append(OfficialAct(official: official, record: record, what: what, date: date))
        }
        for index in register.range(of: .decision) where register.records[index].removal == nil {
            let decision = Facts<DecisionFields>(register.records[index])
            add(
                decision.decisionMaker, index, decision.outcome.map { Phrase(asItIs: $0.label) } ?? "Decided",
                decision.signed)
        }
        for index in register.range(of: .assessment) where register.records[index].removal == nil {
            let assessment = Facts<AssessmentFields>(register.records[index])
            add(assessment.approver, index, OfficialActs.approval(of: assessment), assessment.completed)
        }
        for absence in disclosure.withheld {
            let ground = absence.withholding
            add(ground?.decidedBy, absence.record, "Withheld: \(absence.what)", ground?.decided)
        }
        return acts
    }
}
