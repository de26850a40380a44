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

    /// A period, and the figures that tell of it.
    typealias Dated = (period: Period, facts: Facts<RedressFields>)

    /// By period, then by id of the record; the newest last.
    let periods: [Dated]

    /// The series that records make, in the order of the first record of each.
    static func all(in records: some Sequence<Record>) -> [RedressSeries] {
        var order: [Key] = []
        var series: [Key: [Dated]] = [:]
        for record in records {
            let facts = Facts<RedressFields>(record)
            guard let period = facts.period else { continue }
            let key = Key(facts)
            if series[key] == nil { order.append(key) }
            series[key, default: []].append((period, facts))
        }
        return order.map { key in
            RedressSeries(
                periods: (series[key] ?? []).sorted {
                    ($0.period, $0.facts.record.id) < ($1.period, $1.facts.record.id)
                })
        }
    }

    /// Errors where two records tell of the same period, and where cases vanish between two periods.
    static func faults(in records: some Sequence<Record>) -> [Diagnostic] {
        all(in: records).flatMap { faults(between: $0.periods) }
    }

    private static func faults(between sorted: [Dated]) -> [Diagnostic] {
        zip(sorted, sorted.dropFirst()).compactMap { earlier, later in
            if earlier.period == later.period {
                return .error(
                    "\(earlier.facts.record.file.path) has figures of the same subject, channel and period",
                    at: later.facts.place(\.period),
                    help: "join the two, or tell them apart by about")
            }
            return gap(between: earlier, and: later)
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
