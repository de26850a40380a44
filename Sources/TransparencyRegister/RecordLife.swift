extension Record {
    /// Whether it is left out unless drafts are asked for.
    package var isDraft: Bool { value(of: kind.life.draft) ?? false }

    /// The addresses, without ending, at which it was published before: `contracts/old-id`.
    package var formerly: [String] { value(of: kind.life.formerly) ?? [] }

    private func value<T>(of field: Field<T>) -> T? { T(published: states[field.index]) }
}
