/// Anything that is not a record: an introduction, a statement, a guide.
package struct PageFields: FieldSet {
    package let title: Field<String>
    package let summary: Field<String>
    package let order: Field<Int>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        summary = declare.optional("summary", "Summary", .text(limit: 399))
        order = declare.optional("order", "Order", .count)
        life = LifeFields(&declare)
    }
}
