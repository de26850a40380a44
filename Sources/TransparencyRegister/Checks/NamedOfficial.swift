extension Check {
    /// Met when a named official is accountable on the day.
    static let namedOfficial = Check("named-official", "Does a named official answer for it today?") { file in
        let officials = (file.system.accountableOfficial ?? []).compactMap { file.register.record($0) }
        let evidence = officials.map { Evidence($0, "since", Facts<OfficialFields>($0).since) }
        guard !officials.isEmpty else {
            let outcome = CheckOutcome(file.system.state(\.accountableOfficial))
            return CheckResult(
                outcome,
                outcome == .notApplicable
                    ? "The register says why nobody is named." : "No official is named.",
                [Evidence(file.system.record, "accountable_official")])
        }
        let current = officials.filter { $0.removal == nil && Facts<OfficialFields>($0).isInRole(on: file.day) }
        guard let first = current.first else {
            return CheckResult(.notMet, "Nobody who is named is in the role today.", evidence)
        }
        return CheckResult(.met, "\(first.title) is accountable.", evidence)
    }
}
