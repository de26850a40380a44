internal import Wording

extension Check {
    /// Met when an evaluation states a baseline and a metric meets its target.
    ///
    /// The sentence names the metric with its figure and target, and what it is held against: the figure of the baseline
    /// where the table of metrics has it, else the baseline in the words of the evaluation. A metric that meets its target
    /// and is no better than the baseline's figure is partly met.
    static let outperformsExisting = Check(
        "outperforms-existing", "Has it been shown to do better than what was there before?"
    ) { file in
        let published = file.evaluations.filter { $0.published.map { $0 <= file.day } ?? false }
        let evidence = published.map { Evidence($0.record, "metrics") }
        guard !published.isEmpty else {
            let all = file.evaluations.map { Evidence($0.record) }
            return file.withoutUse(all) ?? CheckResult(.notPublished, "No evaluation has been published.", all)
        }
        let metrics = published.flatMap { evaluation in
            (evaluation.metrics ?? []).compactMap { ComparedMetric($0, of: evaluation) }
        }
        let met = metrics.filter(\.meetsTarget)
        if let proof = met.first(where: { $0.beatsBaseline == true }) ?? met.first(where: \.hasBaseline) {
            return CheckResult(
                proof.beatsBaseline == false ? .partly : .met, proof.sentence,
                [Evidence(proof.evaluation.record, "baseline"), Evidence(proof.evaluation.record, "metrics")])
        }
        if let metric = met.first {
            return CheckResult(.partly, "\(metric.figures); but no evaluation states a baseline.", evidence)
        }
        guard let metric = metrics.first(where: \.hasBaseline) ?? metrics.first else {
            return CheckResult(.notPublished, "No evaluation states a target.", evidence)
        }
        return CheckResult(.notMet, "No metric meets its target. \(metric.sentence)", evidence)
    }
}

/// A metric with a target, and the baseline that its evaluation states.
private struct ComparedMetric {
    let evaluation: Facts<EvaluationFields>
    private let metric: Group<MetricFields>
    private let value: ExactDecimal
    private let target: ExactDecimal
    private let isHigherBetter: Bool
    /// The row of the table that has the same figure of the baseline.
    private let baseline: (name: String, value: ExactDecimal)?

    /// `nil` without a target, or without saying which way is better.
    init?(_ metric: Group<MetricFields>, of evaluation: Facts<EvaluationFields>) {
        guard let value = metric.value, let target = metric.target, let better = metric.better else { return nil }
        self.metric = metric
        self.evaluation = evaluation
        self.value = value
        self.target = target
        isHigherBetter = better.name == "higher"
        baseline =
            evaluation.baseline == nil ? nil : ComparedMetric.baseline(of: metric, in: evaluation.metrics ?? [])
    }

    /// A row without a target that measures the same of something else: its name goes on where that of the metric ends.
    private static func baseline(
        of metric: Group<MetricFields>, in rows: Rows<MetricFields>
    ) -> (name: String, value: ExactDecimal)? {
        let name = metric.name ?? ""
        let others = rows.filter { row in
            row.target == nil && row.unit == metric.unit && row.name?.hasPrefix(name + " ") == true
        }
        guard others.count == 1, let other = others.first, let value = other.value else { return nil }
        return (other.name ?? "", value)
    }

    var hasBaseline: Bool { evaluation.baseline != nil }
    var meetsTarget: Bool { isHigherBetter ? target <= value : value <= target }
    /// `nil` where the baseline has no figure in the table.
    var beatsBaseline: Bool? {
        baseline.map { isHigherBetter ? $0.value < value : value < $0.value }
    }

    /// `Plates read rightly: 97.6%, target at least 97%`.
    var figures: Phrase {
        let name = metric.name ?? ""
        return isHigherBetter
            ? "\(name): \(words(value)), target at least \(words(target))"
            : "\(name): \(words(value)), target at most \(words(target))"
    }

    var sentence: Phrase {
        if let baseline { return "\(figures); \(baseline.name): \(words(baseline.value))." }
        guard let text = evaluation.baseline else { return "\(figures)." }
        return "\(figures); baseline, without a figure in the table: “\(text)”."
    }

    private func words(_ value: ExactDecimal) -> Phrase {
        switch metric.unit {
        case "%": "\(percent: value.decimal)"
        case let unit?: "\(value.decimal) \(unit)"
        case nil: "\(value.decimal)"
        }
    }
}
