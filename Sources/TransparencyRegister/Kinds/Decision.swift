/// An approval, a refusal or an extension: who decided what, on which evidence and until when.
package struct DecisionFields: FieldSet {
    package let title: Field<String>
    package let outcome: Field<Choice>
    package let subjects: Field<[Reference]>
    package let organisation: Field<Reference>
    package let decisionMaker: Field<Reference>
    package let reference: Field<String>
    package let signed: Field<CivilDate>
    package let published: Field<CivilDate>
    package let validFrom: Field<CivilDate>
    package let expires: Field<CivilDate>
    package let reviewDue: Field<CivilDate>
    package let extends: Field<Reference>
    package let supersedes: Field<Reference>
    package let reasons: Field<Prose>
    package let optionsConsidered: Field<Prose>
    package let value: Field<Money>
    package let evidence: Field<[Reference]>
    package let conditions: Field<Rows<ConditionFields>>
    package let advice: Field<Rows<DecisionAdviceFields>>
    package let meeting: Field<Group<MeetingFields>>
    package let votes: Field<String>
    package let withheldPart: Field<Group<WithheldPartFields>>
    package let challenge: Field<Prose>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("About")
        outcome = declare.required(
            "outcome", "Outcome",
            .choice("approved", "approved_with_conditions", "refused", "deferred", "extended", "withdrawn", "revoked"))
        subjects = declare.required("subjects", "About", .list(.reference(.system, .contract)))
        organisation = declare.required("organisation", "Organisation", .reference(.organisation))
        decisionMaker = declare.expected("decision_maker", "Decided by", .reference(.official))
        reference = declare.optional("reference", "Reference", .text)
        declare.section("Time")
        signed = declare.expected("signed", "Signed", .date)
        published = declare.expected("published", "Published", .date)
        validFrom = declare.optional("valid_from", "In force from", .date)
        expires = declare.expected("expires", "Expires", .date)
        reviewDue = declare.optional("review_due", "Review due", .date)
        extends = declare.optional("extends", "Extends", .reference(.decision))
        supersedes = declare.optional("supersedes", "Replaces", .reference(.decision))
        declare.section("Why")
        reasons = declare.expected("reasons", "Reasons", .prose)
        optionsConsidered = declare.optional("options_considered", "Options considered", .prose)
        value = declare.optional("value", "Value", .money)
        evidence = declare.expected("evidence", "Evidence", .list(.reference(.assessment, .evaluation)))
        declare.section("Scrutiny")
        conditions = declare.optional("conditions", "Conditions", .rows(ConditionFields.self))
        advice = declare.optional("advice", "Advice received", .rows(DecisionAdviceFields.self))
        meeting = declare.optional("meeting", "Meeting", .group(MeetingFields.self))
        votes = declare.optional("votes", "Votes", .text)
        withheldPart = declare.optional("withheld_part", "Part withheld", .group(WithheldPartFields.self))
        challenge = declare.optional("challenge", "How to challenge it", .prose)
        life = LifeFields(&declare)
    }
}

/// What a body advised, and whether it was followed.
package struct DecisionAdviceFields: FieldSet {
    package let body: Field<Reference>
    package let outcome: Field<String>
    package let response: Field<Choice>
    package let reason: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        body = declare.required("body", "Body", .reference(.organisation))
        outcome = declare.required("outcome", "Advice", .text)
        response = declare.optional(
            "response", "Response", .choice("accepted", Choice("partly", "Accepted in part"), "rejected", "none"))
        reason = declare.optional("reason", "Reason", .text)
    }
}

/// The meeting at which something was decided.
package struct MeetingFields: FieldSet {
    package let date: Field<CivilDate>
    package let url: Field<String>
    package let isPublic: Field<Bool>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        date = declare.required("date", "Date", .date)
        url = declare.optional("url", "Minutes", .url)
        isPublic = declare.required("public", "Open to the public", .yes)
    }
}

/// The part of a decision that is not public.
package struct WithheldPartFields: FieldSet {
    package let ground: Field<String>
    package let review: Field<CivilDate>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        ground = declare.required("ground", "Ground", .text)
        review = declare.optional("review", "Review", .date)
    }
}
