internal import SourceText

extension RedressSeries {
    /// Errors where two records tell of the same period, and where cases vanish between two periods; warnings where two
    /// periods overlap, which is an error where small groups are hidden, and where one record tells what the other
    /// withholds.
    var faults: [Diagnostic] {
        let hidesGroups = periods.contains { $0.facts.hidesGroups }
        return zip(periods, periods.dropFirst()).compactMap { earlier, later in
            if earlier.period.first == later.period.first, earlier.period.last == later.period.last {
                return .error(
                    "\(earlier.facts.record.file.path) has figures of the same subject, channel and period",
                    at: later.facts.place(\.period),
                    help: "join the two, or tell them apart by about")
            }
            if earlier.period.overlaps(later.period) {
                if hidesGroups { return RedressSeries.givesAway(earlier, later) }
                return .warning(
                    "the period \(later.period) overlaps with \(earlier.period) of the same subject and channel (\(earlier.facts.record.file.path)), so that cases may be counted twice",
                    at: later.facts.place(\.period),
                    help: "give figures of periods that follow each other, or tell the two apart by about")
            }
            return RedressSeries.gap(between: earlier, and: later) ?? RedressSeries.derivable(earlier, later)
        }
    }

    /// What a group has in one period and not in others that overlap with it is what is hidden.
    private static func givesAway(_ earlier: Dated, _ later: Dated) -> Diagnostic {
        .error(
            "the period \(later.period) overlaps with \(earlier.period) of the same subject and channel (\(earlier.facts.record.file.path)), so that groups too small to be shown could be worked out",
            at: later.facts.place(\.period),
            help: "give figures of periods that follow each other, or leave groups out of those that overlap")
    }

    /// What is open at the end of one period is open at the start of the next.
    private static func derivable(_ earlier: Dated, _ later: Dated) -> Diagnostic? {
        guard earlier.facts.record.withholds || later.facts.record.withholds,
            earlier.period.isFollowed(by: later.period), !later.facts.state(\.reconciliation).isPublished
        else { return nil }
        return DerivableFigure.warning([
            ("open_at_end of \(earlier.period)", earlier.facts.state(\.openAtEnd), earlier.facts.place(\.openAtEnd)),
            ("carried_in of \(later.period)", later.facts.state(\.carriedIn), later.facts.place(\.carriedIn)),
        ])
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

extension Facts<RedressFields> {
    /// Whether figures of a group of people are not shown, since it is too small or would give away one that is.
    fileprivate var hidesGroups: Bool {
        (self.groups ?? []).contains { group in
            group.row.states.contains { if case .suppressed = $0 { true } else { false } }
        }
    }
}
