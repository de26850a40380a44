/// A person who answers for something, in a role and for a time.
package struct OfficialFields: FieldSet {
    package let name: Field<String>
    package let role: Field<String>
    package let organisation: Field<Reference>
    package let since: Field<CivilDate>
    package let until: Field<CivilDate>
    package let contact: Field<Group<ContactFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .text(limit: 99))
        declare.section("About")
        role = declare.required("role", "Role", .text)
        organisation = declare.required("organisation", "Organisation", .reference(.organisation))
        since = declare.expected("since", "In this role since", .date)
        until = declare.optional("until", "In this role until", .date)
        contact = declare.optional("contact", "Contact", .group(ContactFields.self))
        life = LifeFields(&declare)
    }
}
