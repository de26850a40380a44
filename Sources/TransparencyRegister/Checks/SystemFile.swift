/// All records that belong to one system, by kind, as checks ask for them.
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
    /// The figures on redress over time.
    let redressSeries: [RedressSeries]
    /// When it was in use by the day.
    let use: DaysOfUse
    /// Everything of its records that is still to be done by some day.
    let tasks: [(date: CivilDate, evidence: Evidence)]
    /// Contracts that have been signed, by the day.
    let signedContracts: [(contract: Facts<ContractFields>, signed: CivilDate)]

    /// - Parameters:
    ///   - index: where the system lies in the register.
    ///   - derived: which records belong to which system, and what of them is owed.
    package init(_ index: Int, in register: Register, by derived: Derived) {
        let files = derived.files
        func facts<Fields>(_ kind: Kind) -> [Facts<Fields>] {
            files.records(of: index, in: register.range(of: kind)).map { Facts(register.records[$0.index]) }
        }
        self.register = register
        system = Facts(register.records[index])
        contracts = facts(.contract)
        assessments = facts(.assessment)
        decisions = facts(.decision)
        agreements = facts(.agreement)
        evaluations = facts(.evaluation)
        oversight = facts(.oversight)
        incidents = facts(.incident)
        redress = facts(.redress)
        let members = files.records(of: index, in: register.range(of: .redress))
        redressSeries = register.redressSeries(of: members.lazy.map(\.index))
        use = DaysOfUse(system, on: register.day)
        tasks = SystemFile.tasks(of: index, in: register, by: derived)
        signedContracts = contracts.compactMap { contract in
            guard let signed = contract.signed, signed <= register.day else { return nil }
            return (contract, signed)
        }
    }

    var day: CivilDate { register.day }

    /// What is asked of use does not apply where there was none; the sentence says why.
    func withoutUse(_ evidence: [Evidence] = []) -> CheckResult? {
        use.absence.map {
            CheckResult(.notApplicable, $0.sentence, [Evidence(system.record, "phase")] + evidence)
        }
    }

    /// Decisions that allow the system or a contract of it, and are signed by the day.
    var approvals: [Facts<DecisionFields>] {
        decisions.filter { $0.isApproval && ($0.signed.map { $0 <= day } ?? false) }
    }
}
