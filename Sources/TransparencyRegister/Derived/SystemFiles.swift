/// Which records belong to which system, directly or through its contracts, agreements and decisions; both ways.
///
/// - A contract, evaluation, incident, redress or advice belongs to the systems that it names.
/// - An assessment or agreement that names none belongs to those of its contract.
/// - A decision belongs to the systems that it is about, and to those of the contracts that it is about.
/// - What a contract's amendments, an agreement or a decision rest on (a decision, an assessment, evidence) belongs to
///   their systems.
///
/// Made in one pass over the links of the register.
package struct SystemFiles: Sendable {
    /// A record's place in the file of a system.
    package struct Membership: Sendable, Equatable {
        /// Where the system or, seen from the system, the record lies in the register.
        package let index: Int
        /// Where the record lies through which it belongs to the file; `nil` where it names the system itself.
        package let via: Int?
    }

    private let systems: [[Membership]]
    private let records: [[Membership]]

    package init(_ register: Register) {
        var draft = SystemFilesDraft(register)
        draft.addNamed()
        draft.addThroughContracts()
        draft.settle()
        draft.addEvidence()
        draft.settle()
        systems = draft.systems
        var records = [[Membership]](repeating: [], count: register.range(of: .system).count)
        let first = register.range(of: .system).lowerBound
        for (index, memberships) in systems.enumerated() {
            for system in memberships {
                records[system.index - first].append(Membership(index: index, via: system.via))
            }
        }
        self.records = records
        firstSystem = first
    }

    private let firstSystem: Int

    /// The systems to whose files a record belongs, by their ids.
    package func systems(of index: Int) -> [Membership] { systems[index] }

    /// The records of a system's file, by kind and id.
    package func records(of system: Int) -> [Membership] { records[system - firstSystem] }

    /// The records of a system's file that lie in a range of the register.
    package func records(of system: Int, in range: Range<Int>) -> ArraySlice<Membership> {
        let all = records(of: system)
        let start = all.firstIndex { $0.index >= range.lowerBound } ?? all.endIndex
        let end = all[start...].firstIndex { $0.index >= range.upperBound } ?? all.endIndex
        return all[start..<end]
    }
}

/// Collects to which systems records belong.
private struct SystemFilesDraft {
    let register: Register
    var systems: [[SystemFiles.Membership]]

    init(_ register: Register) {
        self.register = register
        systems = Array(repeating: [], count: register.records.count)
    }

    /// What records say themselves.
    mutating func addNamed() {
        for (index, record) in register.records.enumerated() where record.removal == nil {
            for reference in record.namedSystems { add(register.index(of: reference), to: index, via: nil) }
        }
    }

    /// What names no system, but a contract; and what a contract's amendments rest on.
    mutating func addThroughContracts() {
        for index in register.range(of: .assessment) where systems[index].isEmpty {
            inherit(Facts<AssessmentFields>(register.records[index]).contract, to: index)
        }
        for index in register.range(of: .agreement) where systems[index].isEmpty {
            inherit(Facts<AgreementFields>(register.records[index]).contract, to: index)
        }
        for index in register.range(of: .decision) {
            for subject in Facts<DecisionFields>(register.records[index]).subjects ?? [] where subject.kind == .contract
            {
                inherit(subject, to: index)
            }
        }
        for index in register.range(of: .contract) {
            for amendment in Facts<ContractFields>(register.records[index]).amendments ?? [] {
                hand(on: index, to: amendment.decision)
            }
        }
    }

    /// What agreements and decisions rest on.
    mutating func addEvidence() {
        for index in register.range(of: .agreement) {
            hand(on: index, to: Facts<AgreementFields>(register.records[index]).assessment)
        }
        for index in register.range(of: .decision) {
            for evidence in Facts<DecisionFields>(register.records[index]).evidence ?? [] {
                hand(on: index, to: evidence)
            }
        }
    }

    /// Gives a record the systems of the contract that it is about.
    private mutating func inherit(_ contract: Reference?, to index: Int) {
        guard let contract, let via = register.index(of: contract) else { return }
        for system in systems[via] { add(system.index, to: index, via: via) }
    }

    /// Gives what a record rests on the systems of the record.
    private mutating func hand(on index: Int, to reference: Reference?) {
        guard let reference, let target = register.index(of: reference) else { return }
        for system in systems[index] { add(system.index, to: target, via: index) }
    }

    private mutating func add(_ system: Int?, to index: Int, via: Int?) {
        guard let system, register.records[index].removal == nil, register.records[system].removal == nil else {
            return
        }
        systems[index].append(SystemFiles.Membership(index: system, via: via))
    }

    /// Keeps each system of a record once: where the record names it, else through the first record that leads to it.
    mutating func settle() {
        for index in systems.indices where systems[index].count > 1 {
            let sorted = systems[index].sorted { ($0.index, $0.via ?? -1) < ($1.index, $1.via ?? -1) }
            systems[index] = sorted.reduce(into: []) { kept, one in
                if kept.last?.index != one.index { kept.append(one) }
            }
        }
    }
}

extension Record {
    /// The systems that the record names as what it is about.
    fileprivate var namedSystems: [Reference] {
        switch kind {
        case .assessment:
            inherits(fieldAt: AssessmentFields.schema.fields.systems.index)
                ? [] : Facts<AssessmentFields>(self).systems ?? []
        case .contract: Facts<ContractFields>(self).systems ?? []
        case .agreement: Facts<AgreementFields>(self).systems ?? []
        case .decision: (Facts<DecisionFields>(self).subjects ?? []).filter { $0.kind == .system }
        case .evaluation: Facts<EvaluationFields>(self).system.map { [$0] } ?? []
        case .oversight: Facts<OversightFields>(self).systems ?? []
        case .incident: Facts<IncidentFields>(self).systems ?? []
        case .redress: Facts<RedressFields>(self).systems ?? []
        case .system, .standard, .comparison, .organisation, .official, .page: []
        }
    }
}
