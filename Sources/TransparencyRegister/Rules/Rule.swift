internal import SourceText

extension Record {
    /// What the fields of this record contradict each other in; each rule lies with the kind it is about.
    func contradictions() -> [Diagnostic] { documentFaults() + ownContradictions() }

    private func ownContradictions() -> [Diagnostic] {
        switch kind {
        case .system: Facts<SystemFields>(self).contradictions()
        case .contract: Facts<ContractFields>(self).contradictions()
        case .assessment: Facts<AssessmentFields>(self).contradictions()
        case .redress: Facts<RedressFields>(self).contradictions()
        case .official: Facts<OfficialFields>(self).contradictions()
        case .decision: Facts<DecisionFields>(self).contradictions()
        case .agreement: Facts<AgreementFields>(self).contradictions()
        case .evaluation: Facts<EvaluationFields>(self).contradictions()
        case .comparison: Facts<ComparisonFields>(self).contradictions()
        case .oversight, .incident, .standard, .organisation, .page: []
        }
    }
}

extension Facts {
    typealias DateKey = KeyPath<Fields, Field<CivilDate>>

    /// Errors for dates that come before one that must not lie after them; absent dates are passed over.
    func outOfOrder(_ keys: DateKey...) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        var earlier: (name: String, date: CivilDate)?
        for key in keys {
            guard let date = self[dynamicMember: key] else { continue }
            let name = name(key)
            if let earlier, date < earlier.date {
                faults.append(
                    .error(
                        "\(name) (\(date)) lies before \(earlier.name) (\(earlier.date))", at: place(key),
                        help: "correct one of the two dates"))
            } else {
                earlier = (name, date)
            }
        }
        return faults
    }

    func name<T>(_ key: KeyPath<Fields, Field<T>>) -> String {
        Fields.schema.declarations[Fields.index(of: key)].name
    }

    func place(ofRow row: Row) -> Place { record.place(row.position) }
}
