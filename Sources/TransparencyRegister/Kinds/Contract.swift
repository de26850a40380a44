/// A contract with its money, time, terms and changes, as they are today.
package struct ContractFields: FieldSet {
    package let title: Field<String>
    package let status: Field<Choice>
    package let buyer: Field<[Reference]>
    package let supplier: Field<[Reference]>
    package let systems: Field<[Reference]>
    package let ocid: Field<String>
    package let notices: Field<Rows<NoticeFields>>
    package let procedure: Field<Choice>
    package let directAwardJustification: Field<Prose>
    package let criteria: Field<Rows<CriterionFields>>
    package let bidders: Field<Int>
    package let value: Field<Money>
    package let maximumValue: Field<Money>
    package let annualCost: Field<Rows<AnnualCostFields>>
    package let funding: Field<String>
    package let signed: Field<CivilDate>
    package let published: Field<CivilDate>
    package let start: Field<CivilDate>
    package let end: Field<CivilDate>
    package let maximumEnd: Field<CivilDate>
    package let extensionOptions: Field<Prose>
    package let renewalDecisionDue: Field<CivilDate>
    package let breakClauses: Field<Prose>
    package let clauses: Field<Rows<ClauseFields>>
    package let performanceIndicators: Field<Rows<IndicatorFields>>
    package let dataAccessTerms: Field<Prose>
    package let amendments: Field<Rows<AmendmentFields>>
    package let termination: Field<Group<TerminationFields>>
    package let challenges: Field<Rows<ChallengeFields>>
    package let documents: Field<Rows<DocumentFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("Parties")
        status = declare.required(
            "status", "Status",
            .choice(
                "proposed", "tender", "awarded", "active", "ended", "terminated", "refused", "cancelled",
                "under_challenge"))
        buyer = declare.required("buyer", "Buyer", .list(.reference(.organisation)))
        supplier = declare.expected("supplier", "Supplier", .list(.reference(.organisation)))
        systems = declare.expected("systems", "Systems", .list(.reference(.system)))
        ocid = declare.optional("ocid", "Open contracting ID", .text)
        notices = declare.optional("notices", "Notices", .rows(NoticeFields.self))
        declare.section("Procurement")
        procedure = declare.expected(
            "procedure", "Procedure",
            .choice("open", "restricted", "competitive_flexible", "framework", "direct_award", "other"))
        directAwardJustification = declare.optional(
            "direct_award_justification", "Why it was awarded directly", .prose)
        criteria = declare.expected("criteria", "Award criteria", .rows(CriterionFields.self))
        bidders = declare.expected("bidders", "Bidders", .count)
        declare.section("Money")
        value = declare.expected("value", "Value", .money)
        maximumValue = declare.optional("maximum_value", "Maximum value", .money)
        annualCost = declare.optional("annual_cost", "Cost by year", .rows(AnnualCostFields.self))
        funding = declare.optional("funding", "Funding", .text)
        declare.section("Time")
        signed = declare.optional("signed", "Signed", .date)
        published = declare.optional("published", "First made public", .date)
        start = declare.optional("start", "Start", .date)
        end = declare.optional("end", "End", .date)
        maximumEnd = declare.optional("maximum_end", "Latest end", .date)
        extensionOptions = declare.optional("extension_options", "Options to extend", .prose)
        renewalDecisionDue = declare.expected("renewal_decision_due", "Decision on renewal due", .date)
        breakClauses = declare.expected("break_clauses", "Break clauses", .prose)
        declare.section("Terms")
        clauses = declare.expected("clauses", "Clauses", .rows(ClauseFields.self))
        performanceIndicators = declare.expected(
            "performance_indicators", "Performance indicators", .rows(IndicatorFields.self))
        dataAccessTerms = declare.expected("data_access_terms", "Terms of access to data", .prose)
        declare.section("Changes and challenges")
        amendments = declare.optional("amendments", "Amendments", .rows(AmendmentFields.self))
        termination = declare.optional("termination", "Termination", .group(TerminationFields.self))
        challenges = declare.optional("challenges", "Challenges", .rows(ChallengeFields.self))
        declare.section("Documents")
        documents = declare.expected("documents", "Documents", .rows(DocumentFields.self))
        life = LifeFields(&declare)
    }
}

/// A public notice about a procurement.
package struct NoticeFields: FieldSet {
    package let type: Field<String>
    package let url: Field<String>
    package let date: Field<CivilDate>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        type = declare.required("type", "Notice", .text)
        url = declare.optional("url", "Web", .url)
        date = declare.optional("date", "Date", .date)
    }
}

/// What offers were judged by.
package struct CriterionFields: FieldSet {
    package let name: Field<String>
    package let weight: Field<ExactDecimal>
    package let description: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Criterion", .text)
        weight = declare.optional("weight", "Weight", .percent)
        description = declare.optional("description", "Description", .text)
    }
}

/// What a contract costs in one year.
package struct AnnualCostFields: FieldSet {
    package let year: Field<String>
    package let amount: Field<Money>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        year = declare.required("year", "Year", .text)
        amount = declare.required("amount", "Amount", .money)
    }
}

/// Whether a clause that the public may expect is in a contract.
package struct ClauseFields: FieldSet {
    package let clause: Field<Choice>
    package let present: Field<Bool>
    package let reference: Field<String>
    package let note: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        clause = declare.required(
            "clause", "Clause",
            .choice(
                "algorithmic_transparency", "independent_audit", "right_to_terminate", "data_ownership",
                Choice("exit_and_lock_in", "Exit and lock-in"), "sunset"))
        present = declare.required("present", "Present", .yes)
        reference = declare.optional("reference", "Where", .text)
        note = declare.optional("note", "Note", .text)
    }
}

/// What a supplier has to reach, and reached.
package struct IndicatorFields: FieldSet {
    package let name: Field<String>
    package let target: Field<String>
    package let result: Field<String>
    package let period: Field<Period>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Indicator", .text)
        target = declare.optional("target", "Target", .text)
        result = declare.optional("result", "Result", .text)
        period = declare.optional("period", "Period", .period)
    }
}

/// A change of a contract; each row starts from what the row before it led to.
package struct AmendmentFields: FieldSet {
    package let date: Field<CivilDate>
    package let rationale: Field<String>
    package let valueBefore: Field<Money>
    package let valueAfter: Field<Money>
    package let endBefore: Field<CivilDate>
    package let endAfter: Field<CivilDate>
    package let decision: Field<Reference>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        date = declare.required("date", "Date", .date)
        rationale = declare.required("rationale", "Reason", .text)
        valueBefore = declare.optional("value_before", "Value before", .money)
        valueAfter = declare.optional("value_after", "Value after", .money)
        endBefore = declare.optional("end_before", "End before", .date)
        endAfter = declare.optional("end_after", "End after", .date)
        decision = declare.optional("decision", "Decision", .reference(.decision))
    }
}

/// How a contract came to an early end.
package struct TerminationFields: FieldSet {
    package let date: Field<CivilDate>
    package let reason: Field<String>
    package let breach: Field<Bool>
    package let value: Field<Money>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        date = declare.required("date", "Date", .date)
        reason = declare.required("reason", "Reason", .text)
        breach = declare.optional("breach", "Breach of contract", .yes)
        value = declare.optional("value", "Value", .money)
    }
}

/// A challenge to a contract before a court or other forum.
package struct ChallengeFields: FieldSet {
    package let date: Field<CivilDate>
    package let by: Field<String>
    package let forum: Field<String>
    package let status: Field<String>
    package let url: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        date = declare.required("date", "Date", .date)
        by = declare.optional("by", "By", .text)
        forum = declare.optional("forum", "Forum", .text)
        status = declare.optional("status", "Status", .text)
        url = declare.optional("url", "Web", .url)
    }
}
