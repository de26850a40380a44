/// What every kind can say of a record's own life: not yet public, moved, or taken away.
package struct LifeFields: Sendable {
    package let draft: Field<Bool>
    /// Addresses at which the record was published before, as `contracts/old-id`.
    package let formerly: Field<[String]>
    package let removed: Field<Group<RemovalFields>>

    init(_ declare: inout FieldDeclarations) {
        declare.section(nil)
        draft = declare.optional("draft", "Draft", .yes)
        formerly = declare.optional("formerly", "Formerly at", .list(.text))
        removed = declare.optional("removed", "Removed", .group(RemovalFields.self))
    }
}

/// When and why a record was taken away.
package struct RemovalFields: FieldSet {
    package let date: Field<CivilDate>
    package let reason: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        date = declare.required("date", "Date", .date)
        reason = declare.required("reason", "Reason", .text)
    }
}
