extension Check {
    /// Met when growth over 10 % of the value has a decision.
    ///
    /// Growth is measured from the value before the first amendment. Exactly 10 % needs no decision.
    static let amendmentsExplained = Check(
        "amendments-explained", "Was every large change of a contract decided in public?"
    ) { file in
        let parts = file.contracts.flatMap { amendments(of: $0, in: file.register) }
        return CheckResult(parts, none: "No contract has grown by more than 10 %.") { met, all in
            "\(met) of \(all) amendments beyond 10 % of the value have a decision."
        }
    }

    private static func amendments(
        of contract: Facts<ContractFields>, in register: Register
    ) -> [CheckPart] {
        let amendments = contract.amendments ?? []
        guard let original = amendments.lazy.compactMap({ $0.valueBefore }).first else { return [] }
        return amendments.compactMap { amendment in
            guard let before = amendment.valueBefore, let after = amendment.valueAfter, before.amount < after.amount,
                isOverATenth(from: original, to: after)
            else { return nil }
            let evidence = Evidence(contract.record, "amendments", amendment.date)
            guard let decision = amendment.decision.flatMap(register.record) else {
                return CheckPart(.notPublished, evidence)
            }
            return CheckPart(.met, evidence, Evidence(decision))
        }
    }

    /// Whether ten times the later amount is more than eleven times the earlier.
    private static func isOverATenth(from earlier: Money, to later: Money) -> Bool {
        guard earlier.currency == later.currency else { return false }
        let scale = max(earlier.amount.scale, later.amount.scale)
        guard let before = earlier.amount.coefficient(atScale: scale),
            let after = later.amount.coefficient(atScale: scale)
        else { return false }
        let (tenfold, overflow) = after.multipliedReportingOverflow(by: 10)
        let (limit, overflows) = before.multipliedReportingOverflow(by: 11)
        return overflow || overflows ? after / 11 > before / 10 : tenfold > limit
    }
}
