extension Check {
    /// Met when statistics exist for every complete period since the start of use, at the interval the site reports in,
    /// and reconcile.
    ///
    /// The interval is that of the newest figures of a series. The body's own complaints count before those to others; of
    /// several series the fullest counts. A mismatch that is
    /// explained is partly met.
    static let redressReported = Check(
        "redress-reported", "Are complaints and their outcomes reported for all of its use?"
    ) { file in
        guard let start = file.system.start, start <= file.day else {
            return CheckResult(.notApplicable, "It has not been in use.")
        }
        let all = RedressSeries.all(in: file.redress.map(\.record))
        let own = all.filter { $0.periods.first?.facts.channel?.name == "internal" }
        let series = own.isEmpty ? all : own
        guard !series.isEmpty else {
            return CheckResult(.notPublished, "No figures on complaints or appeals have been published.")
        }
        let answers = series.map { answer(about: $0, in: file, from: start) }
        return answers.first { $0.outcome == .met } ?? answers.first { $0.outcome == .partly } ?? answers[0]
    }

    private static func answer(about series: RedressSeries, in file: SystemFile, from start: CivilDate) -> CheckResult {
        let evidence = series.periods.map { Evidence($0.facts.record, "period", $0.period.last) }
        guard let newest = series.periods.last else { return CheckResult(.notPublished, "", evidence) }
        let wanted = newest.period.completePeriods(from: start, before: file.day)
            .filter { period in file.system.end.map { period.first <= $0 } ?? true }
        let reported = Set(series.periods.map(\.period.first))
        let missing = wanted.filter { !reported.contains($0.first) }
        if wanted.isEmpty {
            return CheckResult(.met, "No period of use is complete yet; figures are reported.", evidence)
        }
        if missing.count == wanted.count {
            return CheckResult(.notMet, "No complete period since the start of use is reported.", evidence)
        }
        if !missing.isEmpty {
            return CheckResult(
                .partly, "\(missing.count) of \(wanted.count) periods since the start of use are not reported.",
                evidence)
        }
        if series.periods.contains(where: { $0.facts.state(\.reconciliation).isPublished }) {
            return CheckResult(
                .partly, "Every period since the start of use is reported; a mismatch in the figures is explained.",
                evidence)
        }
        return CheckResult(.met, "Every period since the start of use is reported (\(wanted.count)).", evidence)
    }
}
