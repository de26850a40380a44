extension Check {
    /// Met when affected communities were consulted before the start of use, with the response published.
    ///
    /// On the first day of use is not before. Where use has not started, any consultation counts.
    static let consultation = Check(
        "consultation", "Were the people affected asked before it was used, and answered?"
    ) { file in
        let rows = file.assessments.flatMap { assessment in
            (assessment.consultation ?? []).map { (record: assessment.record, row: $0) }
        }
        let evidence = rows.map { Evidence($0.record, "consultation", $0.row.date) }
        guard !rows.isEmpty else {
            let states = file.assessments.map { CheckOutcome($0.state(\.consultation)) }
            let isHeldBack = states.contains(.withheld)
            return CheckResult(
                isHeldBack ? .withheld : .notPublished, "No consultation has been published.",
                file.assessments.map { Evidence($0.record, "consultation") })
        }
        let inTime = rows.filter { row in
            guard let start = file.system.start else { return true }
            return row.row.date.map { $0 < start } ?? false
        }
        if inTime.isEmpty {
            return CheckResult(.notMet, "No consultation is known to lie before the start of use.", evidence)
        }
        let answered = inTime.filter { $0.row.response != nil }
        return answered.isEmpty
            ? CheckResult(.partly, "People were consulted in time, but no response to them is published.", evidence)
            : CheckResult(
                .met, "People were consulted before the start of use, and the response is published.", evidence)
    }
}
