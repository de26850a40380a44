extension Check {
    /// Met when every signed contract of the system has a public contract document.
    static let contractPublished = Check("contract-published", "Is every signed contract public?") { file in
        CheckResult(
            file.signedContracts.map { part($0.contract, file.day) }, none: "No contract has been signed."
        ) { met, all in
            met == all
                ? "Every signed contract is public (\(all))."
                : "\(met) of \(all) signed contracts are public."
        }
    }

    private static func part(_ contract: Facts<ContractFields>, _ day: CivilDate) -> CheckPart {
        let evidence = Evidence(contract.record, "documents")
        guard case .published(.rows(let rows)) = contract.state(\.documents) else {
            return CheckPart(CheckOutcome(contract.state(\.documents)), evidence)
        }
        let documents = rows.map { (document: Group<DocumentFields>($0), isWithheld: $0.withholding != nil) }
        let contracts = documents.filter { $0.document.type.map { contractTypes.contains($0.name) } ?? false }
        let isPublic = contracts.contains { document, isWithheld in
            !isWithheld && (document.url ?? document.file) != nil && (document.published.map { $0 <= day } ?? true)
        }
        if isPublic { return CheckPart(.met, evidence) }
        return CheckPart(contracts.contains(where: \.isWithheld) ? .withheld : .notPublished, evidence)
    }

    /// The document types of OCDS that are the contract itself.
    private static let contractTypes: Set<String> = ["contractSigned", "contractArrangements"]
}
