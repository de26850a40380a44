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

/// The answers to all checks about all systems of a register.
package struct CheckResults: Sendable {
    /// Where the systems lie in the register that are asked about: all but the removed.
    package let systems: [Int]
    private let results: [[CheckResult]]

    /// - Parameters:
    ///   - derived: which records belong to which system, and what of them is owed.
    ///   - map: makes the answers for each number below a count, as `ParallelWork` of the site does.
    package init(
        _ register: Register, by derived: Derived,
        map: (Int, @escaping @Sendable (Int) -> [CheckResult]) -> [[CheckResult]]
    ) {
        let systems = register.range(of: .system).filter { register.records[$0].removal == nil }
        self.systems = systems
        results = map(systems.count) { number in
            let file = SystemFile(systems[number], in: register, by: derived)
            return Check.all.map { $0.result(for: file) }
        }
    }

    /// Made one after another.
    package init(_ register: Register) {
        self.init(register, by: Derived(register)) { count, answer in (0..<count).map(answer) }
    }

    /// The place in `systems` of the system that lies at an index of the register.
    package func number(ofSystem index: Int) -> Int? {
        var (low, high) = (0, systems.count)
        while low < high {
            let middle = (low + high) / 2
            if systems[middle] < index { low = middle + 1 } else { high = middle }
        }
        return low < systems.count && systems[low] == index ? low : nil
    }

    /// The answers about the system that is so many in `systems`, in the order of `Check.all`.
    package func ofSystem(_ number: Int) -> [CheckResult] { results[number] }
}
