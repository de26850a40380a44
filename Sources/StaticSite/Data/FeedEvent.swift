internal import TransparencyRegister
internal import Wording

/// Something that happened to a contract or system.
struct FeedEvent {
    let date: CivilDate
    /// As part of an id that stays: `notice`, `phase-pilot`.
    let name: String
    let what: Phrase

    /// Whether the feed tells of what happened to records of a kind, and not only of their newest date.
    static func tells(of kind: Kind) -> Bool { kind == .contract || kind == .system }

    /// In the order of the record, those on days that the feed tells of; none of other kinds.
    static func all(of record: Record, on days: FeedDays) -> [FeedEvent] {
        var events = FeedEvents(days)
        switch record.kind {
        case .contract: events.add(Facts<ContractFields>(record))
        case .system: events.add(Facts<SystemFields>(record))
        default: break
        }
        return events.all
    }
}

/// The days that a feed tells of.
struct FeedDays {
    /// `nil` where none is too old.
    var first: CivilDate?
    let last: CivilDate

    func contains(_ date: CivilDate) -> Bool { date <= last && first.map { $0 <= date } ?? true }
}

/// Collects what happened on days that a feed tells of; what lies outside them is put into no words.
private struct FeedEvents {
    private(set) var all: [FeedEvent] = []
    private let days: FeedDays

    init(_ days: FeedDays) { self.days = days }

    private mutating func add(
        _ date: CivilDate?, _ name: @autoclosure () -> String, _ what: @autoclosure () -> Phrase
    ) {
        guard let date, days.contains(date) else { return }
        all.append(FeedEvent(date: date, name: name(), what: what()))
    }

    mutating func add(_ contract: Facts<ContractFields>) {
        for notice in contract.notices ?? [] {
            add(notice.date, "notice", notice.type.map { "Notice: \($0)" } ?? "Notice")
        }
        add(contract.signed, "signed", "Contract signed")
        add(contract.published, "published", "Contract made public")
        if !contract.isPlanned, !contract.cameToNothing { add(contract.start, "start", "Contract starts") }
        for amendment in contract.amendments ?? [] {
            add(amendment.date, "amendment", "Contract amended: \(amendment.rationale ?? "")")
        }
        for challenge in contract.challenges ?? [] {
            add(challenge.date, "challenge", challenge.forum.map { "Challenged: \($0)" } ?? "Challenged")
        }
        add(contract.termination?.date, "termination", "Terminated")
    }

    mutating func add(_ system: Facts<SystemFields>) {
        let history = system.phaseHistory ?? []
        for row in history {
            add(
                row.date, "phase-" + (row.phase?.name.replacing("_", with: "-") ?? ""),
                row.phase.map { "New phase: \($0.label)" } ?? "Phase")
        }
        if system.isPlanned || system.cameToNothing { return }
        let told = history.map { $0.date }
        if !told.contains(system.start) { add(system.start, "start", "First day of use") }
        if !told.contains(system.end) { add(system.end, "end", "Last day of use") }
    }
}
