extension Check {
    /// Met when clauses on transparency, audit and termination are present in every signed contract.
    static let rightToTerminate = Check(
        "right-to-terminate", "Does every contract allow audit, openness and an end?"
    ) { file in
        CheckResult(file.signedContracts.map { part($0.contract) }, none: "No contract has been signed.") { met, all in
            "\(met) of \(all) signed contracts have clauses on transparency, audit and termination."
        }
    }

    private static func part(_ contract: Facts<ContractFields>) -> CheckPart {
        let evidence = Evidence(contract.record, "clauses")
        guard let clauses = contract.clauses else {
            return CheckPart(CheckOutcome(contract.state(\.clauses)), evidence)
        }
        let outcomes = ["algorithmic_transparency", "independent_audit", "right_to_terminate"].map { name in
            let clause = clauses.first { $0.clause?.name == name }
            return clause.map { $0.present == true ? CheckOutcome.met : .notMet } ?? .notPublished
        }
        return CheckPart(CheckOutcome.all(outcomes), evidence)
    }
}
