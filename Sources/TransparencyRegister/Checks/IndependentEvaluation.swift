extension Check {
    /// Met when a public evaluation by an independent evaluator covers the version in use.
    ///
    /// Where the version in use is not published, nobody can tell whether it is covered: partly met. Of a system that was
    /// never in use there is no version in use.
    static let independentEvaluation = Check(
        "independent-evaluation", "Has someone independent evaluated the version in use?"
    ) { file in
        if let result = file.withoutUse(file.evaluations.map { Evidence($0.record) }) { return result }
        let published = file.evaluations.filter { $0.published.map { $0 <= file.day } ?? false }
        let independent = published.filter { $0.independence?.name == "independent" }
        guard !independent.isEmpty else {
            let evidence = file.evaluations.map { Evidence($0.record, "independence") }
            if published.isEmpty {
                let isHeldBack = file.evaluations.contains { $0.state(\.published).withholding != nil }
                return CheckResult(
                    isHeldBack ? .withheld : .notPublished, "No evaluation has been published.", evidence)
            }
            return CheckResult(.notMet, "No published evaluation is by someone independent.", evidence)
        }
        let evidence = independent.map { Evidence($0.record, "system_version", $0.published) }
        guard let version = file.system.model?.version else {
            return CheckResult(
                .partly, "Someone independent has evaluated it, but the version in use is not published.",
                evidence + [Evidence(file.system.record, "model")])
        }
        if independent.contains(where: { $0.systemVersion == version }) {
            return CheckResult(.met, "Someone independent has evaluated version \(version), which is in use.", evidence)
        }
        return CheckResult(
            .partly, "Someone independent has evaluated it, but not version \(version), which is in use.", evidence)
    }
}
