extension Check {
    /// Met when every approval has an expiry, and a pilot has an end; one that is said to need none has none.
    static let timeLimited = Check("time-limited", "Is every approval limited in time?") { file in
        var parts = file.approvals.map {
            CheckPart(CheckOutcome($0.state(\.expires)).withoutExcuse, Evidence($0.record, "expires", $0.expires))
        }
        if file.system.phase?.name == "pilot" {
            parts.append(
                CheckPart(
                    CheckOutcome(file.system.state(\.end)).withoutExcuse,
                    Evidence(file.system.record, "end", file.system.end)))
        }
        return CheckResult(parts, none: "There is no approval and no pilot to limit.") { met, all in
            met == all ? "Every approval and pilot has an end." : "\(met) of \(all) approvals and pilots have an end."
        }
    }
}
