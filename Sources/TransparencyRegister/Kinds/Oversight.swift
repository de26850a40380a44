/// Advice of a panel or committee, and the answer to it.
package struct OversightFields: FieldSet {
    package let title: Field<String>
    package let advice: Field<Choice>
    package let body: Field<Reference>
    package let date: Field<CivilDate>
    package let openToPublic: Field<Bool>
    package let systems: Field<[Reference]>
    package let members: Field<Rows<PanelMemberFields>>
    package let conditions: Field<Rows<ConditionFields>>
    package let response: Field<Group<AdviceResponseFields>>
    package let minutes: Field<Group<DocumentFields>>
    package let papers: Field<Rows<DocumentFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("About")
        advice = declare.required(
            "advice", "Advice",
            .choice(
                "support", "support_with_conditions", Choice("request_information", "Asks for more information"),
                "do_not_support"))
        body = declare.required("body", "Body", .reference(.organisation))
        date = declare.required("date", "Date", .date)
        openToPublic = declare.expected("open_to_public", "Open to the public", .yes)
        systems = declare.expected("systems", "Systems", .list(.reference(.system)))
        members = declare.expected("members", "Members", .rows(PanelMemberFields.self))
        declare.section("Conditions and response")
        conditions = declare.optional("conditions", "Conditions", .rows(ConditionFields.self))
        response = declare.expected("response", "Response", .group(AdviceResponseFields.self))
        declare.section("Documents")
        minutes = declare.expected("minutes", "Minutes", .group(DocumentFields.self))
        papers = declare.expected("papers", "Papers", .rows(DocumentFields.self))
        life = LifeFields(&declare)
    }
}

/// A member of a panel.
package struct PanelMemberFields: FieldSet {
    package let name: Field<String>
    package let expertise: Field<String>
    package let interests: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .text)
        expertise = declare.expected("expertise", "Expertise", .text)
        interests = declare.expected("interests", "Interests declared", .text)
    }
}

/// What the body that was advised answered.
package struct AdviceResponseFields: FieldSet {
    package let outcome: Field<Choice>
    package let date: Field<CivilDate>
    package let reasons: Field<Prose>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        outcome = declare.required(
            "outcome", "Outcome", .choice("accepted", Choice("partly", "Accepted in part"), "rejected"))
        date = declare.optional("date", "Date", .date)
        reasons = declare.expected("reasons", "Reasons", .prose)
    }
}
