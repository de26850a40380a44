/// One public question about a system, answered from the register.
package struct Check: Sendable {
    /// In standards and downloads: `contract-published`.
    package let id: String
    /// In English, with a question mark; readers see it in the words of choices.
    package let question: String
    private let rule: @Sendable (SystemFile) -> CheckResult

    init(_ id: String, _ question: String, _ rule: @escaping @Sendable (SystemFile) -> CheckResult) {
        self.id = id
        self.question = question
        self.rule = rule
    }

    /// The answer for one system on the day of its register.
    package func result(for file: SystemFile) -> CheckResult { rule(file) }

    /// All checks, in the order from need to redress.
    package static let all: [Check] = [
        .contractPublished, .technicalSummaryPublished, .dataSharingPublished, .criteriaDisclosed,
        .assessmentBeforeSignature, .rightsAssessmentPublished, .decisionBeforeSignature, .openScrutiny,
        .independentEvaluation, .groupErrorRates, .outperformsExisting, .auditTrail, .retentionLimited,
        .minimisedAndDeIdentified, .purposeLimited, .humanOversight, .openStandards, .rightToTerminate, .timeLimited,
        .approvalInForce, .reviewOnTime, .competition, .amendmentsExplained, .adviceAnswered, .consultation,
        .namedOfficial, .complaintsRoute, .redressReported, .externalAudit,
    ]

    /// Where a check lies in `all`.
    package static func index(of id: String) -> Int? { positions[id] }

    private static let positions: [String: Int] = {
        var positions: [String: Int] = [:]
        for (index, check) in all.enumerated() { positions[check.id] = index }
        return positions
    }()
}
