package import Wording

/// What came in the wrong order, and by how many days.
package enum Lateness: Sendable, Equatable {
    /// An assessment or approval that is younger than the signature of the contract.
    case afterSignature(days: Int)
    /// An assessment or approval that is younger than the first use of the system.
    case afterStart(days: Int)
    /// Something that should have been done, and is not.
    case overdue(days: Int)
    /// Something that goes on although its end has passed.
    case expired(days: Int)
}

extension Lateness {
    /// In words: `Too late: 12 days after signature`.
    package var phrase: Phrase {
        switch self {
        case .afterSignature(let days): "Too late: \(days) days after signature"
        case .afterStart(let days): "Too late: \(days) days after the start of use"
        case .overdue(let days): "Overdue by \(days) days"
        case .expired(let days): "Passed \(days) days ago"
        }
    }
}

/// What came first: the signatures, approvals and published assessments against which others are late.
package struct Precedence: Sendable {
    private struct Subject: Hashable {
        let index: Int
        let type: String
    }

    private let register: Register
    /// By system: when the first of its contracts was signed.
    private var signatures: [Int: CivilDate] = [:]
    /// By contract or system: when the first approval was signed.
    private var approvals: [Int: CivilDate] = [:]
    /// By contract or system, and type: when the first assessment was published.
    private var assessments: [Subject: CivilDate] = [:]

    package init(_ register: Register, _ files: SystemFiles) {
        self.register = register
        for index in register.range(of: .contract) {
            guard let signed = Facts<ContractFields>(register.records[index]).signed else { continue }
            for system in files.systems(of: index) {
                signatures[system.index] = min(signatures[system.index] ?? signed, signed)
            }
        }
        for record in register.records(of: .decision) {
            let decision = Facts<DecisionFields>(record)
            guard decision.isApproval, let signed = decision.signed else { continue }
            for subject in (decision.subjects ?? []).compactMap({ register.index(of: $0) }) {
                approvals[subject] = min(approvals[subject] ?? signed, signed)
            }
        }
        for index in register.range(of: .assessment) {
            let assessment = Facts<AssessmentFields>(register.records[index])
            guard let published = assessment.published, let type = assessment.type else { continue }
            let contract = assessment.contract.flatMap { register.index(of: $0) }
            for subject in files.systems(of: index).filter({ $0.via == nil || $0.via == contract }).map(\.index)
                + (contract.map { [$0] } ?? [])
            {
                let key = Subject(index: subject, type: type.name)
                assessments[key] = min(assessments[key] ?? published, published)
            }
        }
        self.files = files
    }

    private let files: SystemFiles

    func kind(of record: Int) -> Kind { register.records[record].kind }
}

extension Precedence {
    /// How late the publication of an assessment is: the first of its type, and younger than what it should come before.
    package func lateness(ofAssessment index: Int) -> Lateness? {
        let assessment = Facts<AssessmentFields>(register.records[index])
        guard let published = assessment.published, let type = assessment.type else { return nil }
        if let contract = assessment.contract.flatMap({ register.index(of: $0) }) {
            guard let signed = Facts<ContractFields>(register.records[contract]).signed,
                published == assessments[Subject(index: contract, type: type.name)]
            else { return nil }
            return signed < published ? .afterSignature(days: signed.days(to: published)) : nil
        }
        let late = files.systems(of: index).filter { $0.via == nil }.compactMap { system -> Lateness? in
            guard published == assessments[Subject(index: system.index, type: type.name)] else { return nil }
            return lateness(of: published, toSystem: system.index)
        }
        return late.max { $0.days < $1.days }
    }

    /// How late the signature of an approval is: the first of its subject, and younger than the contract or the first use.
    package func lateness(ofDecision index: Int) -> Lateness? {
        let decision = Facts<DecisionFields>(register.records[index])
        guard decision.isApproval, decision.extends == nil, let signed = decision.signed else { return nil }
        let subjects = (decision.subjects ?? []).compactMap { register.index(of: $0) }
        let late = subjects.compactMap { subject -> Lateness? in
            guard approvals[subject] == signed else { return nil }
            let record = register.records[subject]
            if record.kind == .system { return lateness(of: signed, toStartOf: subject) }
            guard let contract = Facts<ContractFields>(record).signed, contract < signed else { return nil }
            return .afterSignature(days: contract.days(to: signed))
        }
        return late.max { $0.days < $1.days }
    }

    private func lateness(of date: CivilDate, toSystem system: Int) -> Lateness? {
        guard let signed = signatures[system], signed < date else { return lateness(of: date, toStartOf: system) }
        return .afterSignature(days: signed.days(to: date))
    }

    private func lateness(of date: CivilDate, toStartOf system: Int) -> Lateness? {
        guard let start = Facts<SystemFields>(register.records[system]).start, start < date else { return nil }
        return .afterStart(days: start.days(to: date))
    }
}

extension Lateness {
    /// By how many days.
    package var days: Int {
        switch self {
        case .afterSignature(let days), .afterStart(let days), .overdue(let days), .expired(let days): days
        }
    }
}
