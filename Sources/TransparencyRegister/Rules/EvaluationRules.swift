internal import SourceText

extension Facts<EvaluationFields> {
    func contradictions() -> [Diagnostic] {
        metricFaults() + groupFaults() + referenceFaults() + shareFaults() + groupRepetitions() + sizeDoubts()
    }

    /// A metric lies within its own interval.
    private func metricFaults() -> [Diagnostic] {
        (self.metrics ?? []).compactMap { metric in
            guard let value = metric.value, let lower = metric.lower, let upper = metric.upper,
                value < lower || upper < value
            else { return nil }
            return .error(
                "the value \(value) lies outside its interval from \(lower) to \(upper)", at: place(ofRow: metric.row))
        }
    }

    /// Counts of right and wrong total the cases of the group; some of them alone are no more.
    private func groupFaults() -> [Diagnostic] {
        (self.groups ?? []).compactMap { group in
            let counts = [group.tp, group.fp, group.tn, group.fn].compactMap(\.self)
            guard let total = group.n, !counts.isEmpty else { return nil }
            let sum = counts.reduce(0, +)
            if counts.count == 4 ? sum == total : sum <= total { return nil }
            return .error(
                "the counts of “\(group.group ?? "")” total \(sum), but n is \(total)",
                at: place(ofRow: group.row), help: "correct a count: tp + fp + tn + fn = n")
        }
    }

    /// Rates of nobody knows how many cases: whether their groups are too small to be shown cannot be told.
    private func sizeDoubts() -> [Diagnostic] {
        let help = "give n: without it nobody can tell whether so few cases are behind it that it has to be suppressed"
        let groups = (self.groups ?? []).filter {
            OwedSize.place(in: $0.row, EvaluationGroupFields.schema.declarations) != nil
        }
        let metrics = (self.metrics ?? []).filter {
            OwedSize.place(in: $0.row, MetricFields.schema.declarations) != nil
        }
        return groups.map { group in
            .warning(
                "the rates of “\(group.group ?? "")” are given without n, their number of cases",
                at: place(ofRow: group.row), help: help)
        }
            + metrics.map { metric in
                .warning(
                    "“\(metric.name ?? "")” is a percentage without n, its number of cases",
                    at: place(ofRow: metric.row), help: help)
            }
    }

    private func groupRepetitions() -> [Diagnostic] {
        record.repetitions(of: (self.groups ?? []).map { ($0.dimension, $0.group, $0.row) })
    }

    /// The reference group is one of the groups.
    private func referenceFaults() -> [Diagnostic] {
        guard let name = self.referenceGroup, let rows = self.groups, !rows.isEmpty,
            !rows.contains(where: { $0.group == name })
        else { return [] }
        let names = rows.compactMap { $0.group }
        let near = Spelling.nearest(to: name, in: names)
        return [
            .error(
                "there is no group “\(name)”", at: place(\.referenceGroup),
                help: near.map { "did you mean “\($0)”?" } ?? "the groups are \(names.joined(separator: ", "))")
        ]
    }
}
