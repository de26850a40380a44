extension Check {
    /// Met when a human-rights, equality or fundamental-rights assessment is public.
    static let rightsAssessmentPublished = Check(
        "rights-assessment-published", "Is an assessment of people's rights public?"
    ) { file in
        let assessments = file.assessments.filter {
            ["human_rights", "equality", "fundamental_rights"].contains($0.type?.name ?? "")
        }
        let evidence = assessments.map { Evidence($0.record, "published", $0.published) }
        if assessments.contains(where: { $0.published.map { $0 <= file.day } ?? false }) {
            return CheckResult(.met, "An assessment of people's rights is public.", evidence)
        }
        if assessments.contains(where: { $0.state(\.published).withholding != nil }) {
            return CheckResult(.withheld, "An assessment of people's rights exists and is withheld.", evidence)
        }
        return CheckResult(
            .notPublished,
            assessments.isEmpty
                ? "There is no assessment of human rights, equality or fundamental rights."
                : "An assessment of people's rights was begun and is not public.", evidence)
    }
}
