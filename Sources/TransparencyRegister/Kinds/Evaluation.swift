/// What somebody measured of a system: accuracy, bias, security, benefits.
package struct EvaluationFields: FieldSet {
    package let title: Field<String>
    package let system: Field<Reference>
    package let systemVersion: Field<String>
    package let type: Field<Choice>
    package let evaluator: Field<Reference>
    package let independence: Field<Choice>
    package let independenceNote: Field<String>
    package let period: Field<Period>
    package let published: Field<CivilDate>
    package let question: Field<Prose>
    package let dataset: Field<Prose>
    package let sample: Field<Int>
    package let threshold: Field<String>
    package let baseline: Field<String>
    package let metrics: Field<Rows<MetricFields>>
    package let groups: Field<Rows<EvaluationGroupFields>>
    package let referenceGroup: Field<String>
    package let limitations: Field<Prose>
    package let recommendations: Field<Rows<RecommendationFields>>
    package let documents: Field<Rows<DocumentFields>>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("About")
        system = declare.required("system", "System", .reference(.system))
        systemVersion = declare.expected("system_version", "Version of the system", .text)
        type = declare.required(
            "type", "Type",
            .choice(
                Choice("pre_procurement", "Before procurement"), "pilot", "bias_audit", "accuracy", "security",
                "benefits"))
        evaluator = declare.expected("evaluator", "Evaluator", .reference(.organisation))
        independence = declare.expected(
            "independence", "Independence", .choice("independent", "paid_by_supplier", "paid_by_buyer", "internal"))
        independenceNote = declare.optional("independence_note", "Note on independence", .text)
        period = declare.expected("period", "Period", .period)
        published = declare.expected("published", "Published", .date)
        declare.section("How it was measured")
        question = declare.optional("question", "Question", .prose)
        dataset = declare.expected("dataset", "Dataset", .prose)
        sample = declare.expected("sample", "Sample", .count)
        threshold = declare.optional("threshold", "Threshold", .text)
        baseline = declare.optional("baseline", "Baseline", .text)
        declare.section("Results")
        metrics = declare.expected("metrics", "Metrics", .rows(MetricFields.self))
        groups = declare.expected("groups", "Results by group", .rows(EvaluationGroupFields.self))
        referenceGroup = declare.optional("reference_group", "Reference group", .text)
        limitations = declare.expected("limitations", "Limits of the evaluation", .prose)
        declare.section("Recommendations")
        recommendations = declare.optional("recommendations", "Recommendations", .rows(RecommendationFields.self))
        declare.section("Documents")
        documents = declare.optional("documents", "Documents", .rows(DocumentFields.self))
        life = LifeFields(&declare)
    }
}

/// One figure that an evaluation found.
package struct MetricFields: FieldSet {
    package let name: Field<String>
    package let value: Field<ExactDecimal>
    package let unit: Field<String>
    package let lower: Field<ExactDecimal>
    package let upper: Field<ExactDecimal>
    package let n: Field<Int>
    package let target: Field<ExactDecimal>
    package let better: Field<Choice>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Metric", .text)
        value = declare.required("value", "Value", .number)
        unit = declare.optional("unit", "Unit", .text)
        lower = declare.optional("lower", "From", .number)
        upper = declare.optional("upper", "To", .number)
        n = declare.optional("n", "Cases", .count)
        target = declare.optional("target", "Target", .number)
        better = declare.optional("better", "Better when", .choice("higher", "lower"))
    }
}

/// Results for one group of people: counts of right and wrong, or rates where counts are not known.
package struct EvaluationGroupFields: FieldSet {
    package let dimension: Field<String>
    package let group: Field<String>
    package let n: Field<Int>
    package let tp: Field<Int>
    package let fp: Field<Int>
    package let tn: Field<Int>
    package let fn: Field<Int>
    package let falsePositiveRate: Field<ExactDecimal>
    package let falseNegativeRate: Field<ExactDecimal>
    package let precision: Field<ExactDecimal>
    package let recall: Field<ExactDecimal>
    package let accuracy: Field<ExactDecimal>
    package let selectionRate: Field<ExactDecimal>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        dimension = declare.required("dimension", "Dimension", .text)
        group = declare.required("group", "Group", .text)
        n = declare.optional("n", "Cases", .count)
        tp = declare.optional("tp", "True positives", .count)
        fp = declare.optional("fp", "False positives", .count)
        tn = declare.optional("tn", "True negatives", .count)
        fn = declare.optional("fn", "False negatives", .count)
        falsePositiveRate = declare.optional("false_positive_rate", "False positive rate", .percent)
        falseNegativeRate = declare.optional("false_negative_rate", "False negative rate", .percent)
        precision = declare.optional("precision", "Precision", .percent)
        recall = declare.optional("recall", "Recall", .percent)
        accuracy = declare.optional("accuracy", "Accuracy", .percent)
        selectionRate = declare.optional("selection_rate", "Selection rate", .percent)
    }
}

/// What an evaluation asks for, and what came of it.
package struct RecommendationFields: FieldSet {
    package let text: Field<String>
    package let response: Field<String>
    package let owner: Field<String>
    package let due: Field<CivilDate>
    package let status: Field<Choice>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        text = declare.required("text", "Recommendation", .text)
        response = declare.optional("response", "Response", .text)
        owner = declare.optional("owner", "Owner", .text)
        due = declare.optional("due", "Due", .date)
        status = declare.optional("status", "Status", .choice("open", "done", "rejected"))
    }
}
