extension Record {
    /// Whether the public should have a field of this record: a contract that nobody was given has no supplier yet.
    ///
    /// - Parameters:
    ///   - index: where the field lies among the declarations of the kind.
    package func expects(_ declaration: FieldDeclaration, at index: Int) -> Bool {
        if declaration.presence == .optional { return false }
        guard kind == .contract, index == ContractFields.schema.fields.supplier.index else { return true }
        let status = Facts<ContractFields>(self).status?.name ?? ""
        return !Facts<ContractFields>.withoutSupplier.contains(status)
    }
}
