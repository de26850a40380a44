internal import SourceText

/// Figures of one subject, channel and matter over time.
struct RedressSeries {
    /// What is the same in all periods of the series.
    private struct Key: Hashable {
        let subject: [String]
        let channel: String
        let about: String

        init(_ record: Facts<RedressFields>) {
            let systems = (record.systems ?? []).map { "systems/\($0.id)" }.sorted()
            subject = systems.isEmpty ? (record.organisation.map { ["organisations/\($0.id)"] } ?? []) : systems
            channel = record.channel?.name ?? ""
            about = record.about ?? ""
        }
    }

    /// Errors where two records tell of the same period, and where cases vanish between two periods.
    static func faults(in records: some Sequence<Record>) -> [Diagnostic] {
        var series: [Key: [Facts<RedressFields>]] = [:]
        for record in records {
            let facts = Facts<RedressFields>(record)
            series[Key(facts), default: []].append(facts)
        }
        return series.values.flatMap { faults(ofOne: $0) }
    }

    private static func faults(ofOne series: [Facts<RedressFields>]) -> [Diagnostic] {
        let dated = series.compactMap { facts in facts.period.map { (period: $0, facts: facts) } }
        let sorted = dated.sorted { ($0.period, $0.facts.record.id) < ($1.period, $1.facts.record.id) }
        return zip(sorted, sorted.dropFirst()).compactMap { earlier, later in
            if earlier.period == later.period {
                return .error(
                    "\(earlier.facts.record.file.path) has figures of the same subject, channel and period",
                    at: later.facts.place(\.period),
                    help: "join the two, or tell them apart by about")
            }
            return gap(between: earlier, and: later)
        }
    }

    private typealias Dated = (period: Period, facts: Facts<RedressFields>)

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
