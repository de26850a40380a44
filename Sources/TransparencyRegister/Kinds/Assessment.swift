/// An assessment of what a system does to people, before or during its use.
package struct AssessmentFields: FieldSet {
    package let title: Field<String>
    package let type: Field<Choice>
    package let outcome: Field<Choice>
    package let systems: Field<[Reference]>
    package let contract: Field<Reference>
    package let version: Field<String>
    package let started: Field<CivilDate>
    package let completed: Field<CivilDate>
    package let published: Field<CivilDate>
    package let nextReview: Field<CivilDate>
    package let author: Field<String>
    package let approver: Field<Reference>
    package let method: Field<Prose>
    package let consultation: Field<Rows<ConsultationFields>>
    package let necessity: Field<Prose>
    package let affectedGroups: Field<Prose>
    package let risks: Field<Rows<RiskFields>>
    package let score: Field<Group<ScoreFields>>
    package let conditions: Field<Rows<ConditionFields>>
    package let adviser: Field<Group<AdviserFields>>
    package let independentReview: Field<Group<ReviewFields>>
    package let documents: Field<Rows<DocumentFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("About")
        type = declare.required(
            "type", "Type",
            .choice(
                Choice("dpia", "Data protection impact assessment"), Choice("equality", "Equality impact assessment"),
                Choice("human_rights", "Human rights assessment"),
                Choice("algorithmic", "Algorithmic impact assessment"),
                Choice("fundamental_rights", "Fundamental rights impact assessment"),
                Choice("community", "Community impact assessment"), Choice("security", "Security assessment"), "other"))
        outcome = declare.required(
            "outcome", "Outcome", .choice("proceed", "proceed_with_conditions", "do_not_proceed", "in_progress"))
        systems = declare.expected("systems", "Systems", .list(.reference(.system)))
        contract = declare.optional("contract", "Contract", .reference(.contract))
        version = declare.optional("version", "Version", .text)
        started = declare.optional("started", "Started", .date)
        completed = declare.expected("completed", "Completed", .date)
        published = declare.expected("published", "Published", .date)
        nextReview = declare.expected("next_review", "Next review", .date)
        author = declare.expected("author", "Author", .text)
        approver = declare.expected("approver", "Approved by", .reference(.official))
        declare.section("How it was made")
        method = declare.optional("method", "Method", .prose)
        consultation = declare.expected("consultation", "Consultation", .rows(ConsultationFields.self))
        necessity = declare.expected("necessity", "Why it is needed", .prose)
        affectedGroups = declare.expected("affected_groups", "Groups affected", .prose)
        declare.section("Risks")
        risks = declare.expected("risks", "Risks", .rows(RiskFields.self))
        score = declare.optional("score", "Score", .group(ScoreFields.self))
        declare.section("Conditions and advice")
        conditions = declare.optional("conditions", "Conditions", .rows(ConditionFields.self))
        adviser = declare.optional("adviser", "Advice of the data protection officer", .group(AdviserFields.self))
        independentReview = declare.optional("independent_review", "Independent review", .group(ReviewFields.self))
        declare.section("Documents")
        documents = declare.optional("documents", "Documents", .rows(DocumentFields.self))
        life = LifeFields(&declare)
    }
}

/// Who was asked, and what came of it.
package struct ConsultationFields: FieldSet {
    package let who: Field<String>
    package let date: Field<CivilDate>
    package let method: Field<String>
    package let response: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        who = declare.required("who", "Who", .text)
        date = declare.optional("date", "Date", .date)
        method = declare.optional("method", "How", .text)
        response = declare.expected("response", "Response", .text)
    }
}

/// Something that may go wrong for somebody, and what is done about it.
package struct RiskFields: FieldSet {
    package let risk: Field<String>
    package let group: Field<String>
    package let likelihood: Field<Choice>
    package let severity: Field<Choice>
    package let mitigation: Field<String>
    package let residual: Field<Choice>
    package let owner: Field<String>
    package let due: Field<CivilDate>
    package let status: Field<Choice>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        risk = declare.required("risk", "Risk", .text)
        group = declare.optional("group", "Who", .text)
        likelihood = declare.optional("likelihood", "Likelihood", RiskFields.level)
        severity = declare.optional("severity", "Severity", RiskFields.level)
        mitigation = declare.optional("mitigation", "Mitigation", .text)
        residual = declare.optional("residual", "Risk left", RiskFields.level)
        owner = declare.optional("owner", "Owner", .text)
        due = declare.optional("due", "Due", .date)
        status = declare.optional("status", "Status", .choice("open", "mitigated", "accepted", "closed"))
    }

    private static let level = FieldForm<Choice>.choice("low", "medium", "high", "very_high")
}

/// The figures of an algorithmic impact assessment.
package struct ScoreFields: FieldSet {
    package let raw: Field<Int>
    package let maximum: Field<Int>
    package let mitigation: Field<Int>
    package let maximumMitigation: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        raw = declare.required("raw", "Raw impact", .count)
        maximum = declare.required("maximum", "Maximum", .count)
        mitigation = declare.optional("mitigation", "Mitigation", .count)
        maximumMitigation = declare.optional("maximum_mitigation", "Maximum mitigation", .count)
    }
}

/// Something that has to be met, by a day.
package struct ConditionFields: FieldSet {
    package let text: Field<String>
    package let due: Field<CivilDate>
    package let status: Field<Choice>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        text = declare.required("text", "Condition", .text)
        due = declare.optional("due", "Due", .date)
        status = declare.optional("status", "Status", .choice("open", "met", "lapsed"))
    }
}

/// What the adviser on data protection said, and whether it was followed.
package struct AdviserFields: FieldSet {
    package let advice: Field<Prose>
    package let accepted: Field<Bool>
    package let by: Field<String>
    package let reason: Field<Prose>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        advice = declare.optional("advice", "Advice", .prose)
        accepted = declare.optional("accepted", "Accepted", .yes)
        by = declare.optional("by", "By", .text)
        reason = declare.optional("reason", "Reason", .prose)
    }
}

/// A look at an assessment by somebody outside.
package struct ReviewFields: FieldSet {
    package let by: Field<String>
    package let date: Field<CivilDate>
    package let url: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        by = declare.optional("by", "By", .text)
        date = declare.optional("date", "Date", .date)
        url = declare.optional("url", "Web", .url)
    }
}
