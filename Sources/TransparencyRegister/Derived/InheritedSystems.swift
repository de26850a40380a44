/// An assessment of a contract is about the contract's systems unless it names its own.
enum InheritedSystems {
    /// The records, with the systems of such assessments filled in from their contracts.
    static func filled(in records: [Record], _ index: (Reference) -> Int?) -> [Record] {
        records.map { record in
            guard record.kind == .assessment, record.removal == nil else { return record }
            let facts = Facts<AssessmentFields>(record)
            guard facts.state(\.systems).isNotPublished, let contract = facts.contract.flatMap(index),
                records[contract].removal == nil
            else { return record }
            let systems = Facts<ContractFields>(records[contract]).state(\.systems)
            if systems.isNotPublished { return record }
            return record.replacing([(AssessmentFields.schema.fields.systems.index, systems)])
        }
    }
}

extension Record {
    /// Whether a field was not written in this record, but is taken over from the contract that it is about.
    package func inherits(fieldAt index: Int) -> Bool { keys[index] == nil && !states[index].isNotPublished }
}
