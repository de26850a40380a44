/// Things side by side: written as a table, or asked for from the records.
package struct ComparisonFields: FieldSet {
    package let title: Field<String>
    package let source: Field<String>
    package let sourceUrl: Field<String>
    package let columns: Field<[String]>
    package let rows: Field<[[Prose]]>
    package let kind: Field<Choice>
    package let records: Field<[PlacedName]>
    package let conditions: Field<FieldConditions>
    package let fields: Field<[PlacedName]>
    package let markDifferences: Field<Bool>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("Source")
        source = declare.optional("source", "Source", .text)
        sourceUrl = declare.optional("source_url", "Web", .url)
        declare.section(nil)
        columns = declare.optional("columns", "Columns", .list(.text))
        rows = declare.optional("rows", "Rows", .list(.list(.prose)))
        kind = declare.optional("kind", "Kind", ComparisonFields.kinds)
        records = declare.optional("records", "Records", .list(.name))
        conditions = declare.optional("where", "Where", .conditions)
        fields = declare.optional("fields", "Fields", .list(.name))
        markDifferences = declare.optional("mark_differences", "Mark differences", .yes)
        life = LifeFields(&declare)
    }

    /// Named here, since the description of every kind is made from these declarations too.
    private static let kinds = FieldForm<Choice>.choice(
        "system", "assessment", "decision", "contract", "agreement", "evaluation", "oversight", "incident", "redress",
        "standard", "organisation", "official")
}
