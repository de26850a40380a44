/// Something that went wrong or was looked into: an error, a breach, misuse, an audit, a request for information.
package struct IncidentFields: FieldSet {
    package let title: Field<String>
    package let type: Field<Choice>
    package let date: Field<CivilDate>
    package let systems: Field<[Reference]>
    package let external: Field<Bool>
    package let peopleAffected: Field<Int>
    package let closed: Field<CivilDate>
    package let whatHappened: Field<Prose>
    package let action: Field<Prose>
    package let documents: Field<Rows<DocumentFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("About")
        type = declare.required(
            "type", "Type",
            .choice("error", "breach", "misuse", "audit", Choice("foi_request", "Freedom of information request")))
        date = declare.required("date", "Date", .date)
        systems = declare.required("systems", "Systems", .list(.reference(.system)))
        external = declare.optional("external", "Looked into from outside", .yes)
        peopleAffected = declare.optional("people_affected", "People affected", .count)
        closed = declare.optional("closed", "Closed", .date)
        declare.section("What happened")
        whatHappened = declare.required("what_happened", "What happened", .prose)
        action = declare.expected("action", "What was done", .prose)
        declare.section("Documents")
        documents = declare.optional("documents", "Documents", .rows(DocumentFields.self))
        life = LifeFields(&declare)
    }
}
