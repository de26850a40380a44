extension Check {
    /// Met when every contract names its award criteria and its procedure.
    static let criteriaDisclosed = Check(
        "criteria-disclosed", "Is it public how the supplier was chosen?"
    ) { file in
        let contracts = file.contracts.filter { $0.status?.name != "proposed" }
        return CheckResult(
            contracts.map { contract in
                let outcome = CheckOutcome.all([
                    CheckOutcome(contract.state(\.criteria)), CheckOutcome(contract.state(\.procedure)),
                ])
                return CheckPart(outcome, Evidence(contract.record, "criteria"), Evidence(contract.record, "procedure"))
            }, none: "Nothing has been put out to contract."
        ) { met, all in
            "\(met) of \(all) contracts name procedure and award criteria."
        }
    }
}
