extension Check {
    /// Met when statistics exist for every complete period since the start of use, at the interval the site reports in,
    /// and reconcile.
    ///
    /// Only periods in which the system was in use are owed: none that lie within a suspension or after its end. The
    /// interval is that of the newest figures of a series. The body's own complaints count before those to others; of
    /// several series the fullest counts. A mismatch that is explained is partly met.
    static let redressReported = Check(
        "redress-reported", "Are complaints and their outcomes reported for all of its use?"
    ) { file in
        if let result = file.withoutUse() { return result }
        let all = file.redressSeries
        let own = all.filter { $0.periods.first?.facts.channel?.name == "internal" }
        let series = own.isEmpty ? all : own
        guard !series.isEmpty else {
            return CheckResult(.notPublished, "No figures on complaints or appeals have been published.")
        }
        guard let first = file.use.stretches.first?.first else {
            return CheckResult(
                .partly, "Figures are reported, but its first day of use is not published.",
                [Evidence(file.system.record, "start")])
        }
        let answers = series.map { answer(about: $0, in: file, from: first) }
        return answers.first { $0.outcome == .met } ?? answers.first { $0.outcome == .partly } ?? answers[0]
    }

    private static func answer(about series: RedressSeries, in file: SystemFile, from start: CivilDate) -> CheckResult {
        let evidence = series.periods.map { Evidence($0.facts.record, "period", $0.period.last) }
        guard let newest = series.periods.last else { return CheckResult(.notPublished, "", evidence) }
        let stretches = file.use.stretches
        let wanted = newest.period.completePeriods(from: start, before: file.day)
            .filter { period in stretches.contains { $0.overlaps(period) } }
        let reported = Set(series.periods.map(\.period.first))
        let missing = wanted.filter { !reported.contains($0.first) }
        if wanted.isEmpty {
            return CheckResult(.met, "No period of use is complete yet; figures are reported.", evidence)
        }
        if missing.count == wanted.count {
            return CheckResult(.notMet, "No complete period of its use is reported.", evidence)
        }
        if !missing.isEmpty {
            return CheckResult(
                .partly,
                "Of \(wanted.count) periods of its use, \(wanted.count - missing.count) are reported and \(missing.count) are not.",
                evidence)
        }
        if series.periods.contains(where: { $0.facts.state(\.reconciliation).isPublished }) {
            return CheckResult(
                .partly, "Every period of its use is reported; a mismatch in the figures is explained.",
                evidence)
        }
        return CheckResult(.met, "Every period of its use is reported (\(wanted.count)).", evidence)
    }
}
