/// What the public may expect, and how it is tested.
package struct StandardFields: FieldSet {
    package let title: Field<String>
    package let source: Field<String>
    package let sourceUrl: Field<String>
    package let firstColumn: Field<String>
    package let secondColumn: Field<String>
    package let standards: Field<Rows<ExpectationFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("About")
        source = declare.optional("source", "Source", .text)
        sourceUrl = declare.optional("source_url", "Web", .url)
        firstColumn = declare.optional("first_column", "Heading of the first column", .text)
        secondColumn = declare.optional("second_column", "Heading of the second column", .text)
        declare.section("Standards")
        standards = declare.required("standards", "Standards", .rows(ExpectationFields.self))
        life = LifeFields(&declare)
    }
}

/// One standard: what it is called, what is expected, and the checks that test it.
package struct ExpectationFields: FieldSet {
    package let name: Field<String>
    package let expectation: Field<String>
    package let checks: Field<[Choice]>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Standard", .text)
        expectation = declare.required("expectation", "Public expectation", .text)
        checks = declare.required("checks", "Checks", .list(ExpectationFields.checks))
    }

    private static let checks = FieldForm<Choice>(type: .choice(Check.all.map { Choice($0.id, $0.question) }))
}
