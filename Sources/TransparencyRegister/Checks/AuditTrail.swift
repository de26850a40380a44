extension Check {
    /// Met when use is logged, and the last audit and its findings are published.
    ///
    /// An audit that has not taken place yet is not applicable in the record, and not met here; of a system that was never
    /// in use there is nothing to log or audit.
    static let auditTrail = Check("audit-trail", "Is its use logged, and are audits of it public?") { file in
        let result = CheckResult(
            file.agreements.map { agreement in
                let evidence = Evidence(agreement.record, "audit", agreement.audit?.lastAudit)
                guard let audit = agreement.audit else {
                    return CheckPart(CheckOutcome(agreement.state(\.audit)), evidence)
                }
                let outcomes = audit.row.states.map { CheckOutcome($0).withoutExcuse }
                return CheckPart(CheckOutcome.all(outcomes), evidence)
            }, none: "The register says why this does not apply."
        ) { met, all in
            "\(met) of \(all) agreements on its data have a log, an audit and its findings published."
        }.orIfNothingAsked(.withoutAgreements(file))
        if result.outcome == .met || result.outcome == .withheld { return result }
        return file.withoutUse(result.evidence) ?? result
    }
}

extension CheckResult {
    /// Another answer where there was nothing to ask about.
    func orIfNothingAsked(_ other: @autoclosure () -> CheckResult) -> CheckResult {
        outcome == .notApplicable && evidence.isEmpty ? other() : self
    }

    /// The answer where the register has no agreement on the data of a system.
    static func withoutAgreements(_ file: SystemFile) -> CheckResult {
        file.withoutUse() ?? CheckResult(.notPublished, "No agreement on its data is published.")
    }
}
