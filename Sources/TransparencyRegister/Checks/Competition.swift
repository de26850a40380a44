extension Check {
    /// Met when there was more than one bidder, or a published justification.
    static let competition = Check("competition", "Was there competition for the contract?") { file in
        CheckResult(file.signedContracts.map { part($0.contract) }, none: "No contract has been signed.") { met, all in
            "\(met) of \(all) signed contracts had more than one bidder or a published justification."
        }
    }

    private static func part(_ contract: Facts<ContractFields>) -> CheckPart {
        if let bidders = contract.bidders, bidders > 1 { return CheckPart(.met, Evidence(contract.record, "bidders")) }
        let justification = CheckOutcome(contract.state(\.directAwardJustification))
        let evidence = Evidence(contract.record, "direct_award_justification")
        if justification == .met || justification == .withheld { return CheckPart(justification, evidence) }
        if contract.bidders != nil || contract.procedure?.name == "direct_award" {
            return CheckPart(.notMet, Evidence(contract.record, "bidders"), evidence)
        }
        return CheckPart(CheckOutcome(contract.state(\.bidders)), Evidence(contract.record, "bidders"))
    }
}
