extension Record {
    /// Whether it is left out unless drafts are asked for.
    package var isDraft: Bool { value(of: life.draft) ?? false }

    /// The addresses, without ending, at which it was published before: `contracts/old-id`.
    package var formerly: [String] { value(of: life.formerly) ?? [] }

    /// Set where only a page remains that says that the record was taken away.
    package var removal: Group<RemovalFields>? { value(of: life.removed) }

    private func value<T>(of field: Field<T>) -> T? { states[field.index].value.flatMap(T.init) }

    private var life: LifeFields {
        switch kind {
        case .system: SystemFields.schema.fields.life
        case .contract: ContractFields.schema.fields.life
        case .assessment: AssessmentFields.schema.fields.life
        case .redress: RedressFields.schema.fields.life
        case .organisation: OrganisationFields.schema.fields.life
        case .official: OfficialFields.schema.fields.life
        case .page: PageFields.schema.fields.life
        }
    }
}
