extension Check {
    /// Met when error rates by group are published.
    static let groupErrorRates = Check("group-error-rates", "Are error rates public for different groups of people?") {
        file in
        let published = file.evaluations.filter { $0.published.map { $0 <= file.day } ?? false }
        let evidence = file.evaluations.map { Evidence($0.record, "groups") }
        if let evaluation = published.first(where: { ($0.groups ?? []).contains(where: hasErrorRates) }) {
            return CheckResult(
                .met, "Error rates by group are published.",
                [Evidence(evaluation.record, "groups", evaluation.published)])
        }
        let states = file.evaluations.map { CheckOutcome($0.state(\.groups)) }
        if states.contains(.withheld) { return CheckResult(.withheld, "Error rates by group are withheld.", evidence) }
        if !states.isEmpty, states.allSatisfy({ $0 == .notApplicable }) {
            return CheckResult(.notApplicable, "The register says why error rates by group do not apply.", evidence)
        }
        return CheckResult(.notPublished, "No error rates by group have been published.", evidence)
    }

    /// Both kinds of error, from counts or as rates.
    private static func hasErrorRates(_ group: Group<EvaluationGroupFields>) -> Bool {
        let hasCounts = group.fp != nil && group.tn != nil && group.fn != nil && group.tp != nil
        return hasCounts || group.falsePositiveRate != nil && group.falseNegativeRate != nil
    }
}
