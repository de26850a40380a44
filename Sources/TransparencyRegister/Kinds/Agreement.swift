/// Terms on which data is shared, and what was shared in fact.
package struct AgreementFields: FieldSet {
    package let title: Field<String>
    package let parties: Field<Rows<PartyFields>>
    package let systems: Field<[Reference]>
    package let contract: Field<Reference>
    package let purpose: Field<Prose>
    package let legalBasis: Field<Group<LegalBasisFields>>
    package let frequency: Field<Choice>
    package let direction: Field<String>
    package let data: Field<Rows<DataItemFields>>
    package let minimisation: Field<Prose>
    package let deIdentification: Field<Prose>
    package let onwardSharing: Field<Prose>
    package let access: Field<Prose>
    package let storage: Field<Prose>
    package let security: Field<Prose>
    package let rightsRoute: Field<Prose>
    package let assessment: Field<Reference>
    package let audit: Field<Group<SharingAuditFields>>
    package let actualSharing: Field<Rows<SharingFields>>
    package let breaches: Field<Int>
    package let start: Field<CivilDate>
    package let review: Field<CivilDate>
    package let end: Field<CivilDate>
    package let documents: Field<Rows<DocumentFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("Parties")
        parties = declare.required("parties", "Parties", .rows(PartyFields.self))
        systems = declare.optional("systems", "Systems", .list(.reference(.system)))
        contract = declare.optional("contract", "Contract", .reference(.contract))
        declare.section("Purpose")
        purpose = declare.expected("purpose", "Purpose", .prose)
        legalBasis = declare.expected("legal_basis", "Legal basis", .group(LegalBasisFields.self))
        frequency = declare.optional("frequency", "How often", .choice(Choice("one_off", "Once"), "ongoing"))
        direction = declare.optional("direction", "Direction", .text)
        declare.section("Data")
        data = declare.expected("data", "Data shared", .rows(DataItemFields.self))
        minimisation = declare.expected("minimisation", "Minimisation", .prose)
        deIdentification = declare.expected("de_identification", "De-identification", .prose)
        onwardSharing = declare.expected("onward_sharing", "Sharing onward", .prose)
        declare.section("Safeguards")
        access = declare.expected("access", "Who has access", .prose)
        storage = declare.expected("storage", "Where it is kept", .prose)
        security = declare.expected("security", "Security", .prose)
        rightsRoute = declare.expected("rights_route", "How people use their rights", .prose)
        assessment = declare.expected("assessment", "Assessment", .reference(.assessment))
        audit = declare.expected("audit", "Audit", .group(SharingAuditFields.self))
        declare.section("What was shared")
        actualSharing = declare.expected("actual_sharing", "Sharing so far", .rows(SharingFields.self))
        breaches = declare.optional("breaches", "Breaches", .count)
        declare.section("Time")
        start = declare.expected("start", "Start", .date)
        review = declare.expected("review", "Review due", .date)
        end = declare.expected("end", "End", .date)
        declare.section("Documents")
        documents = declare.optional("documents", "Documents", .rows(DocumentFields.self))
        life = LifeFields(&declare)
    }
}

/// An organisation that gives or receives data, in the terms of the UK GDPR.
package struct PartyFields: FieldSet {
    package let organisation: Field<Reference>
    package let role: Field<Choice>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        organisation = declare.required("organisation", "Organisation", .reference(.organisation))
        role = declare.required("role", "Role", .choice("controller", "joint_controller", "processor", "recipient"))
    }
}

/// One kind of data that is shared.
package struct DataItemFields: FieldSet {
    package let item: Field<String>
    package let subjects: Field<String>
    package let specialCategory: Field<Bool>
    package let source: Field<String>
    package let retention: Field<Duration>
    package let deletion: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        item = declare.required("item", "Data", .text)
        subjects = declare.optional("subjects", "About whom", .text)
        specialCategory = declare.optional("special_category", "Special category", .yes)
        source = declare.optional("source", "Source", .text)
        retention = declare.optional("retention", "Kept for", .duration)
        deletion = declare.optional("deletion", "Deletion", .text)
    }
}

/// How the use of shared data is logged and looked into.
package struct SharingAuditFields: FieldSet {
    package let logged: Field<Prose>
    package let lastAudit: Field<CivilDate>
    package let findings: Field<Prose>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        logged = declare.expected("logged", "What is logged", .prose)
        lastAudit = declare.expected("last_audit", "Last audit", .date)
        findings = declare.expected("findings", "Findings", .prose)
    }
}

/// What was shared in one period.
package struct SharingFields: FieldSet {
    package let period: Field<Period>
    package let times: Field<Int>
    package let recipients: Field<String>
    package let legalStandard: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        period = declare.required("period", "Period", .period)
        times = declare.optional("times", "Times", .count)
        recipients = declare.expected("recipients", "Recipients", .text)
        legalStandard = declare.expected("legal_standard", "Legal standard", .text)
    }
}
