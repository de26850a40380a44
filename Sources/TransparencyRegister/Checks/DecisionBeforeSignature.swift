extension Check {
    /// Met when an approving decision was signed on or before the contract.
    static let decisionBeforeSignature = Check(
        "decision-before-signature", "Was it approved before the contract was signed?"
    ) { file in
        let signed = file.signedContracts
        let approvals = file.decisions.filter(\.isApproval)
        let dates = approvals.compactMap { decision in decision.signed.map { (record: decision.record, date: $0) } }
            .filter { $0.date <= file.day }
        guard !signed.isEmpty else { return CheckResult(.notApplicable, "No contract has been signed.") }
        guard let first = dates.min(by: { $0.date < $1.date }) else {
            // Where the day is to come, what approves it is there, and came too late whenever it is signed.
            let isToCome = approvals.contains { $0.signed != nil }
            return CheckResult(
                isToCome ? .notMet : .notPublished,
                isToCome
                    ? "No decision that approves it has been signed yet."
                    : "No decision that approves it has been published.",
                signed.map { Evidence($0.contract.record, "signed", $0.signed) })
        }
        let parts = signed.map { contract, date in
            CheckPart(first.date <= date ? .met : .notMet, Evidence(contract.record, "signed", date))
        }
        let late = signed.map { $0.signed.days(to: first.date) }.max() ?? 0
        let result = CheckResult(parts, none: "") { met, all in
            met == all
                ? "It was approved before each contract was signed."
                : "The first approval was signed \(late) days after a contract."
        }
        return CheckResult(
            result.outcome, result.sentence, [Evidence(first.record, "signed", first.date)] + result.evidence)
    }
}
