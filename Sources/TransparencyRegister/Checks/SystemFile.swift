/// All records about one system: those that name it, and those that name a contract of it.
package struct SystemFile: Sendable {
    package let register: Register
    package let system: Facts<SystemFields>
    /// Each in the order of the register.
    package let contracts: [Facts<ContractFields>]
    package let assessments: [Facts<AssessmentFields>]
    package let decisions: [Facts<DecisionFields>]
    package let agreements: [Facts<AgreementFields>]
    package let evaluations: [Facts<EvaluationFields>]
    package let oversight: [Facts<OversightFields>]
    package let incidents: [Facts<IncidentFields>]
    package let redress: [Facts<RedressFields>]

    /// - Parameters:
    ///   - index: where the system lies in the register.
    package init(_ index: Int, in register: Register) {
        self.register = register
        system = Facts(register.records[index])
        let contracts = SystemFile.sources(to: [index], .contract, register)
        let both = [index] + contracts
        self.contracts = contracts.map { Facts(register.records[$0]) }
        assessments = SystemFile.facts(to: both, .assessment, register)
        decisions = SystemFile.facts(to: both, .decision, register)
        agreements = SystemFile.facts(to: both, .agreement, register)
        evaluations = SystemFile.facts(to: [index], .evaluation, register)
        oversight = SystemFile.facts(to: [index], .oversight, register)
        incidents = SystemFile.facts(to: [index], .incident, register)
        redress = SystemFile.facts(to: [index], .redress, register)
    }

    /// The records of a kind that refer to any of some records and were not removed.
    private static func sources(to indexes: [Int], _ kind: Kind, _ register: Register) -> [Int] {
        let range = register.range(of: kind)
        var found: Set<Int> = []
        for index in indexes { found.formUnion(register.links.sources(to: index, in: range)) }
        return found.sorted().filter { register.records[$0].removal == nil }
    }

    private static func facts<Fields>(to indexes: [Int], _ kind: Kind, _ register: Register) -> [Facts<Fields>] {
        sources(to: indexes, kind, register).map { Facts(register.records[$0]) }
    }

    var day: CivilDate { register.day }

    /// In use or in trial on the day.
    var isInUse: Bool { ["pilot", "production"].contains(system.phase?.name ?? "") }

    /// Never to be used: what is asked of use does not apply.
    var isRefused: Bool { system.phase?.name == "refused" }

    /// Contracts that have been signed, by the day.
    var signedContracts: [(contract: Facts<ContractFields>, signed: CivilDate)] {
        contracts.compactMap { contract in
            guard let signed = contract.signed, signed <= day else { return nil }
            return (contract, signed)
        }
    }

    /// Decisions that allow the system or a contract of it, and are signed by the day.
    var approvals: [Facts<DecisionFields>] {
        decisions.filter { $0.isApproval && ($0.signed.map { $0 <= day } ?? false) }
    }
}
