internal import Wording

extension Check {
    /// Met when error rates by group are published; the sentence names what the groups are of, which need not be people.
    ///
    /// An evaluation that does not say when it was published is public by its page. Before its first use a system need not
    /// have been evaluated; where it was, rates are asked for.
    static let groupErrorRates = Check("group-error-rates", "Are error rates public for different groups?") { file in
        let published = file.evaluations.filter { evaluation in
            evaluation.published.map { $0 <= file.day } ?? (evaluation.state(\.published).withholding == nil)
        }
        let evidence = file.evaluations.map { Evidence($0.record, "groups") }
        if let evaluation = published.first(where: { ($0.groups ?? []).contains(where: hasErrorRates) }) {
            return CheckResult(
                .met, "Error rates are published by: \(list: dimensions(of: evaluation, where: hasErrorRates)).",
                [Evidence(evaluation.record, "groups", evaluation.published)])
        }
        if let evaluation = published.first(where: { ($0.groups ?? []).contains(where: hasAnyRate) }) {
            return CheckResult(
                .partly,
                "Rates are published by: \(list: dimensions(of: evaluation, where: hasAnyRate)); but not how often it errs in each direction.",
                [Evidence(evaluation.record, "groups", evaluation.published)])
        }
        let states = file.evaluations.map { CheckOutcome($0.state(\.groups)) }
        if states.contains(.withheld) { return CheckResult(.withheld, "Error rates by group are withheld.", evidence) }
        if !states.isEmpty, states.allSatisfy({ $0 == .notApplicable }) {
            return CheckResult(.notApplicable, "The register says why error rates by group do not apply.", evidence)
        }
        if file.evaluations.isEmpty, let result = file.withoutUse() { return result }
        return CheckResult(.notPublished, "No error rates by group have been published.", evidence)
    }

    /// What the groups are of, each once, in the words of the record.
    private static func dimensions(
        of evaluation: Facts<EvaluationFields>, where isMeant: (Group<EvaluationGroupFields>) -> Bool
    ) -> [Phrase] {
        var seen: Set<String> = []
        return (evaluation.groups ?? []).filter(isMeant).compactMap(\.dimension)
            .filter { seen.insert($0).inserted }.map { Phrase(asItIs: $0) }
    }

    private static func hasAnyRate(_ group: Group<EvaluationGroupFields>) -> Bool {
        Rate.allCases.contains { $0 != .selection && group.has($0) }
    }

    /// Both kinds of error, from counts or as rates.
    private static func hasErrorRates(_ group: Group<EvaluationGroupFields>) -> Bool {
        group.has(.falsePositive) && group.has(.falseNegative)
    }
}
