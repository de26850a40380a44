extension Check {
    /// Met when human review and staff training are described, and the system is not fully automated.
    static let humanOversight = Check("human-oversight", "Does a trained person decide?") { file in
        let described = CheckResult(
            file.system.record,
            [
                ("automation", "its part in the decision"), ("human_review", "human review"),
                ("training", "training of staff"),
            ])
        guard file.system.automation?.name == "fully_automated" else { return described }
        return CheckResult(.notMet, "It decides without a person.", [Evidence(file.system.record, "automation")])
    }
}
