internal import SourceText

/// What records say of the past that still lies in the future on the day of the register.
enum DayRules {
    /// What else can be done, where the register is built for a day that lies before what it holds.
    private static let orLater = "; a register of today cannot be built for an earlier day (as_of, --as-of)"

    static func faults(of record: Record, on day: CivilDate) -> [Diagnostic] {
        if let removal = record.removal {
            guard let date = removal.date, day < date else { return [] }
            return [
                .error(
                    "the record is removed on \(date), which is after \(day)",
                    at: record.place(ofFieldNamed: "removed"), help: "write the day on which it was removed\(orLater)")
            ]
        }
        switch record.kind {
        case .redress: return faults(of: Facts<RedressFields>(record), on: day)
        case .contract: return faults(of: Facts<ContractFields>(record), on: day)
        case .system: return faults(of: Facts<SystemFields>(record), on: day)
        default: return []
        }
    }

    private static func faults(of redress: Facts<RedressFields>, on day: CivilDate) -> [Diagnostic] {
        guard let period = redress.period, day < period.last else { return [] }
        return [
            .error(
                "the period \(period) is not over yet on \(day)", at: redress.place(\.period),
                help: "publish figures when the period has ended, or correct it\(orLater)")
        ]
    }

    private static func faults(of system: Facts<SystemFields>, on day: CivilDate) -> [Diagnostic] {
        guard system.isInUse, let phase = system.phase?.name, let start = system.start, day < start else { return [] }
        return [
            .error(
                "phase is \(phase), but start is \(start), after \(day)", at: system.place(\.start),
                help: "correct the date, or write phase: pre_deployment\(orLater)")
        ]
    }

    private static func faults(of contract: Facts<ContractFields>, on day: CivilDate) -> [Diagnostic] {
        guard let status = contract.status?.name else { return [] }
        var faults = amendmentFaults(of: contract, on: day)
        if contract.isPlanned || status == "refused", let signed = contract.signed, signed <= day {
            faults.append(
                .error(
                    "status is \(status), but it was signed on \(signed)", at: contract.place(\.status),
                    help: "write the status that it has since, as active, or take signed out"))
        }
        if ["awarded", "active"].contains(status), let date = contract.termination?.date, date <= day {
            faults.append(
                .error(
                    "status is \(status), but it was terminated on \(date)", at: contract.place(\.status),
                    help: "write status: terminated, or take termination out"))
        }
        if status == "ended", let end = contract.end, day < end {
            faults.append(
                .error(
                    "status is ended, but end is \(end), after \(day)", at: contract.place(\.end),
                    help:
                        "correct one of the two, or write status: terminated if it was stopped before its end\(orLater)"
                ))
        }
        if ["active", "ended", "terminated"].contains(status), let signed = contract.signed, day < signed {
            faults.append(
                .error(
                    "status is \(status), but signed is \(signed), after \(day)", at: contract.place(\.signed),
                    help: "correct the date, or write status: awarded\(orLater)"))
        }
        if status == "terminated", let date = contract.termination?.date, day < date {
            faults.append(
                .error(
                    "status is terminated, but only on \(date), after \(day)", at: contract.place(\.termination),
                    help: "correct the date, or write the status of today\(orLater)"))
        }
        return faults
    }

    /// The value and the end of a contract are those of the day, so that no change of them is to come.
    private static func amendmentFaults(of contract: Facts<ContractFields>, on day: CivilDate) -> [Diagnostic] {
        (contract.amendments ?? []).compactMap { amendment in
            guard let date = amendment.date, day < date else { return nil }
            return .error(
                "the contract is amended only on \(date), after \(day)", at: contract.place(ofRow: amendment.row),
                help: "add the row when its day has come: value and end are what holds today\(orLater)")
        }
    }
}
