internal import SourceText

extension RedressSeries {
    /// Errors where two records tell of the same period, and where cases vanish between two periods.
    static func faults(in records: some Sequence<Record>) -> [Diagnostic] {
        all(in: records).flatMap(\.faults)
    }

    private var faults: [Diagnostic] {
        zip(periods, periods.dropFirst()).compactMap { earlier, later in
            if earlier.period == later.period {
                return .error(
                    "\(earlier.facts.record.file.path) has figures of the same subject, channel and period",
                    at: later.facts.place(\.period),
                    help: "join the two, or tell them apart by about")
            }
            return RedressSeries.gap(between: earlier, and: later)
        }
    }

    private static func gap(between earlier: Dated, and later: Dated) -> Diagnostic? {
        guard earlier.period.isFollowed(by: later.period), let left = earlier.facts.openAtEnd,
            let carried = later.facts.carriedIn,
            left != carried, !later.facts.state(\.reconciliation).isPublished
        else { return nil }
        return .error(
            "carried_in is \(carried), but \(earlier.period) ended with \(left) open (\(earlier.facts.record.file.path))",
            at: later.facts.place(\.carriedIn), help: "correct a figure, or explain the mismatch in reconciliation")
    }
}
