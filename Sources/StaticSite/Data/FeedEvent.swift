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

    /// In the order of the record; none of other kinds.
    static func all(of record: Record) -> [FeedEvent] {
        switch record.kind {
        case .contract: all(of: Facts<ContractFields>(record))
        case .system: all(of: Facts<SystemFields>(record))
        default: []
        }
    }

    private init?(_ date: CivilDate?, _ name: String, _ what: Phrase) {
        guard let date else { return nil }
        self.date = date
        self.name = name
        self.what = what
    }

    private static func all(of contract: Facts<ContractFields>) -> [FeedEvent] {
        let notices = (contract.notices ?? []).map {
            FeedEvent($0.date, "notice", $0.type.map { "Notice: \($0)" } ?? "Notice")
        }
        let amendments = (contract.amendments ?? []).map {
            FeedEvent($0.date, "amendment", "Contract amended: \($0.rationale ?? "")")
        }
        let challenges = (contract.challenges ?? []).map { challenge in
            FeedEvent(
                challenge.date, "challenge", challenge.forum.map { "Challenged: \($0)" } ?? "Challenged")
        }
        let own = [
            FeedEvent(contract.signed, "signed", "Contract signed"),
            FeedEvent(contract.published, "published", "Contract made public"),
            FeedEvent(contract.start, "start", "Contract starts"),
        ]
        let termination = [FeedEvent(contract.termination?.date, "termination", "Terminated")]
        return (notices + own + amendments + challenges + termination).compactMap(\.self)
    }

    private static func all(of system: Facts<SystemFields>) -> [FeedEvent] {
        let history = system.phaseHistory ?? []
        let phases = history.map { row in
            FeedEvent(
                row.date, "phase-" + (row.phase?.name.replacing("_", with: "-") ?? ""),
                row.phase.map { "New phase: \($0.label)" } ?? "Phase")
        }
        let isTold = { (date: CivilDate?) in history.contains { $0.date == date } }
        let own = [
            isTold(system.start) ? nil : FeedEvent(system.start, "start", "First day of use"),
            isTold(system.end) ? nil : FeedEvent(system.end, "end", "Last day of use"),
        ]
        return (phases + own).compactMap(\.self)
    }
}
