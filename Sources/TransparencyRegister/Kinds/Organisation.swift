/// A public body, supplier or other organisation that a record names.
package struct OrganisationFields: FieldSet {
    package let name: Field<String>
    package let type: Field<Choice>
    package let identifier: Field<String>
    package let parent: Field<Reference>
    package let web: Field<String>
    package let address: Field<String>
    package let contact: Field<Group<ContactFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .text(limit: 99))
        declare.section("About")
        type = declare.required(
            "type", "Type",
            .choice("public_body", "supplier", "evaluator", "oversight_body", "ombudsman", "community_group"))
        identifier = declare.optional("identifier", "Identifier", .text)
        parent = declare.optional("parent", "Part of", .reference(.organisation))
        web = declare.optional("web", "Website", .url)
        address = declare.optional("address", "Address", .text)
        contact = declare.optional("contact", "Contact", .group(ContactFields.self))
        life = LifeFields(&declare)
    }
}

/// How somebody can be reached.
package struct ContactFields: FieldSet {
    package let name: Field<String>
    package let email: Field<String>
    package let telephone: Field<String>
    package let url: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.optional("name", "Name", .text)
        email = declare.optional("email", "Email", .email)
        telephone = declare.optional("telephone", "Telephone", .text)
        url = declare.optional("url", "Web", .url)
    }
}
