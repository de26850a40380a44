internal import SourceText

extension Facts<EvaluationFields> {
    func contradictions() -> [Diagnostic] { metricFaults() + groupFaults() + referenceFaults() }

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

    /// Counts of right and wrong total the cases of the group.
    private func groupFaults() -> [Diagnostic] {
        (self.groups ?? []).compactMap { group in
            guard let total = group.n, let tp = group.tp, let fp = group.fp, let tn = group.tn, let fn = group.fn,
                tp + fp + tn + fn != total
            else { return nil }
            return .error(
                "the counts of “\(group.group ?? "")” total \(tp + fp + tn + fn), but n is \(total)",
                at: place(ofRow: group.row), help: "correct a count: tp + fp + tn + fn = n")
        }
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
