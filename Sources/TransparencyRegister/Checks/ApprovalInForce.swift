extension Check {
    /// Met when the system, in pilot or production, runs on an approval that is in force on the day.
    static let approvalInForce = Check("approval-in-force", "Is it used under an approval that is in force?") { file in
        guard file.system.isInUse else { return CheckResult(.notApplicable, "It is not in use.") }
        let approvals = file.decisions.filter(\.isApproval)
        let states = approvals.map { (decision: $0, state: $0.state(in: file.register)) }
        if let valid = states.first(where: { $0.state.isInForce }) {
            return CheckResult(
                .met,
                valid.decision.expires.map { "An approval is in force until \($0)." } ?? "An approval is in force.",
                [Evidence(valid.decision.record, "expires", valid.decision.expires)])
        }
        let evidence = approvals.map { Evidence($0.record, "expires", $0.expires) }
        return approvals.isEmpty
            ? CheckResult(.notPublished, "It is in use, and no approval has been published.", evidence)
            : CheckResult(.notMet, "It is in use, and no approval is in force.", evidence)
    }
}
