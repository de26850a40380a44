extension Check {
    /// Met when an evaluation states a baseline and a metric meets its target.
    static let outperformsExisting = Check(
        "outperforms-existing", "Has it been shown to do better than what was there before?"
    ) { file in
        let published = file.evaluations.filter { $0.published.map { $0 <= file.day } ?? false }
        let evidence = published.map { Evidence($0.record, "metrics") }
        guard !published.isEmpty else {
            return CheckResult(
                .notPublished, "No evaluation has been published.", file.evaluations.map { Evidence($0.record) })
        }
        let met = published.filter { ($0.metrics ?? []).contains { meetsTarget($0) == true } }
        if let proof = met.first(where: { $0.baseline != nil }) {
            return CheckResult(
                .met, "An evaluation compares it with a baseline, and a metric meets its target.",
                [Evidence(proof.record, "baseline"), Evidence(proof.record, "metrics")])
        }
        if !met.isEmpty {
            return CheckResult(.partly, "A metric meets its target, but no evaluation states a baseline.", evidence)
        }
        let hasTargets = published.contains { ($0.metrics ?? []).contains { meetsTarget($0) != nil } }
        return hasTargets
            ? CheckResult(.notMet, "No metric meets its target.", evidence)
            : CheckResult(.notPublished, "No evaluation states a target.", evidence)
    }

    /// Whether a metric reaches its target; `nil` without a target or without saying which way is better.
    private static func meetsTarget(_ metric: Group<MetricFields>) -> Bool? {
        guard let value = metric.value, let target = metric.target, let better = metric.better else { return nil }
        return better.name == "higher" ? target <= value : value <= target
    }
}
