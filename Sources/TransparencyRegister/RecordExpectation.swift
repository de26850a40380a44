extension Record {
    /// Whether the public should have a field of this record: a contract that nobody was given has no supplier yet, and an
    /// assessment of a contract is about the contract's systems unless it names its own.
    ///
    /// - Parameters:
    ///   - index: where the field lies among the declarations of the kind.
    package func expects(_ declaration: FieldDeclaration, at index: Int) -> Bool {
        if declaration.presence == .optional { return false }
        switch kind {
        case .contract where index == ContractFields.schema.fields.supplier.index:
            let status = Facts<ContractFields>(self).status?.name ?? ""
            return !Facts<ContractFields>.withoutSupplier.contains(status)
        case .assessment where index == AssessmentFields.schema.fields.systems.index:
            return Facts<AssessmentFields>(self).contract == nil
        default: return true
        }
    }
}
