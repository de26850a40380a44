/// The technical summary of a system that takes part in decisions about people.
package struct SystemFields: FieldSet {
    package let name: Field<String>
    package let summary: Field<String>
    package let organisation: Field<Reference>
    package let team: Field<String>
    package let accountableOfficial: Field<[Reference]>
    package let contact: Field<Group<ContactFields>>
    package let website: Field<String>
    package let supersedes: Field<Reference>
    package let purpose: Field<Prose>
    package let scope: Field<Prose>
    package let notFor: Field<Prose>
    package let benefits: Field<Prose>
    package let previousProcess: Field<Prose>
    package let alternativesConsidered: Field<Prose>
    package let category: Field<String>
    package let function: Field<[String]>
    package let capability: Field<[String]>
    package let legalBasis: Field<Group<LegalBasisFields>>
    package let riskCategory: Field<Choice>
    package let phase: Field<Choice>
    package let phaseHistory: Field<Rows<PhaseFields>>
    package let start: Field<CivilDate>
    package let end: Field<CivilDate>
    package let areas: Field<[String]>
    package let decisionsAffected: Field<Prose>
    package let automation: Field<Choice>
    package let humanReview: Field<Prose>
    package let informationGivenToStaff: Field<Prose>
    package let training: Field<Prose>
    package let scale: Field<Rows<ScaleFields>>
    package let peopleAffected: Field<Prose>
    package let peopleAreTold: Field<Prose>
    package let model: Field<Group<ModelFields>>
    package let supplierComponents: Field<[String]>
    package let trainingData: Field<Prose>
    package let operationalData: Field<Prose>
    package let sensitiveAttributes: Field<Prose>
    package let performance: Field<Prose>
    package let limitations: Field<Prose>
    package let openStandards: Field<Prose>
    package let sourceCode: Field<String>
    package let complaintsRoute: Field<Prose>
    package let appealRoute: Field<Prose>
    package let exitPlan: Field<Prose>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .text(limit: 99))
        summary = declare.expected("summary", "Summary", .text(limit: 399))
        declare.section("Who answers for it")
        organisation = declare.required("organisation", "Organisation", .reference(.organisation))
        team = declare.optional("team", "Team", .text)
        accountableOfficial = declare.expected(
            "accountable_official", "Accountable official", .list(.reference(.official)))
        contact = declare.expected("contact", "Contact", .group(ContactFields.self))
        website = declare.optional("website", "Website", .url)
        supersedes = declare.optional("supersedes", "Replaces", .reference(.system))
        declare.section("Purpose")
        purpose = declare.expected("purpose", "Purpose", .prose)
        scope = declare.expected("scope", "Scope", .prose)
        notFor = declare.expected("not_for", "What it must not be used for", .prose)
        benefits = declare.optional("benefits", "Benefits", .prose)
        previousProcess = declare.optional("previous_process", "How it was done before", .prose)
        alternativesConsidered = declare.expected("alternatives_considered", "Alternatives considered", .prose)
        category = declare.optional("category", "Category", .text)
        function = declare.optional("function", "Function", .list(.text))
        capability = declare.optional("capability", "Capability", .list(.text))
        legalBasis = declare.expected("legal_basis", "Legal basis", .group(LegalBasisFields.self))
        riskCategory = declare.optional(
            "risk_category", "Risk category",
            .choice(Choice("A", "A: high risk"), Choice("B", "B: impactful"), Choice("C", "C: other")))
        declare.section("Phase")
        phase = declare.required("phase", "Phase", SystemFields.phases)
        phaseHistory = declare.optional("phase_history", "Phases so far", .rows(PhaseFields.self))
        start = declare.optional("start", "First day of use", .date)
        end = declare.optional("end", "Last day of use", .date)
        areas = declare.optional("areas", "Areas", .list(.text))
        declare.section("How it is used")
        decisionsAffected = declare.expected("decisions_affected", "Decisions it affects", .prose)
        automation = declare.expected(
            "automation", "Part in the decision",
            .choice(
                Choice("advice", "Advice to a person"), Choice("decision_with_review", "Decision with human review"),
                Choice("fully_automated", "Fully automated decision")))
        humanReview = declare.expected("human_review", "Human review", .prose)
        informationGivenToStaff = declare.optional(
            "information_given_to_staff", "What staff are shown", .prose)
        training = declare.expected("training", "Training of staff", .prose)
        scale = declare.optional("scale", "Scale of use", .rows(ScaleFields.self))
        peopleAffected = declare.expected("people_affected", "People affected", .prose)
        peopleAreTold = declare.expected("people_are_told", "How people are told", .prose)
        declare.section("How it works")
        model = declare.optional("model", "Model", .group(ModelFields.self))
        supplierComponents = declare.optional("supplier_components", "Components by suppliers", .list(.text))
        trainingData = declare.expected("training_data", "Training data", .prose)
        operationalData = declare.expected("operational_data", "Data in operation", .prose)
        sensitiveAttributes = declare.expected("sensitive_attributes", "Sensitive attributes", .prose)
        performance = declare.optional("performance", "Performance", .prose)
        limitations = declare.expected("limitations", "Known limits", .prose)
        openStandards = declare.expected("open_standards", "Open standards", .prose)
        sourceCode = declare.optional("source_code", "Source code", .url)
        declare.section("Complaints, appeal and exit")
        complaintsRoute = declare.expected("complaints_route", "How to complain", .prose)
        appealRoute = declare.expected("appeal_route", "How to appeal", .prose)
        exitPlan = declare.expected("exit_plan", "Exit plan", .prose)
        life = LifeFields(&declare)
    }

    static let phases = FieldForm<Choice>.choice(
        "proposed", Choice("pre_deployment", "Before deployment"), "pilot", Choice("production", "In use"), "suspended",
        "retired", "refused")
}

/// The law that something rests on.
package struct LegalBasisFields: FieldSet {
    package let text: Field<String>
    package let url: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        text = declare.optional("text", "Provision", .text)
        url = declare.optional("url", "Web", .url)
    }
}

/// A step in the life of a system.
package struct PhaseFields: FieldSet {
    package let date: Field<CivilDate>
    package let phase: Field<Choice>
    package let reason: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        date = declare.required("date", "From", .date)
        phase = declare.required("phase", "Phase", SystemFields.phases)
        reason = declare.optional("reason", "Reason", .text)
    }
}

/// How many people and decisions a system reached in a period.
package struct ScaleFields: FieldSet {
    package let period: Field<Period>
    package let people: Field<Int>
    package let decisions: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        period = declare.required("period", "Period", .period)
        people = declare.optional("people", "People", .count)
        decisions = declare.optional("decisions", "Decisions", .count)
    }
}

/// The model inside a system.
package struct ModelFields: FieldSet {
    package let name: Field<String>
    package let version: Field<String>
    package let task: Field<String>
    package let input: Field<String>
    package let output: Field<String>
    package let architecture: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.optional("name", "Name", .text)
        version = declare.optional("version", "Version", .text)
        task = declare.optional("task", "Task", .text)
        input = declare.optional("input", "Input", .text)
        output = declare.optional("output", "Output", .text)
        architecture = declare.optional("architecture", "Architecture", .text)
    }
}
