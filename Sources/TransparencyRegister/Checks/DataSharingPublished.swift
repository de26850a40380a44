extension Check {
    /// Met when every party that receives data has an agreement on the site.
    ///
    /// A supplier under a signed contract counts as receiving data unless `data_access_terms` says that this does not
    /// apply.
    static let dataSharingPublished = Check(
        "data-sharing-published", "Is there a published agreement with everyone who receives data?"
    ) { file in
        let covered = Set(file.agreements.flatMap { $0.parties ?? [] }.compactMap { $0.organisation?.id })
        var parts: [CheckPart] = []
        for (contract, _) in file.signedContracts {
            if case .notApplicable = contract.state(\.dataAccessTerms) { continue }
            let suppliers = contract.supplier ?? []
            if suppliers.isEmpty {
                parts.append(CheckPart(CheckOutcome(contract.state(\.supplier)), Evidence(contract.record, "supplier")))
            }
            for supplier in suppliers {
                let isCovered = covered.contains(supplier.id)
                parts.append(CheckPart(isCovered ? .met : .notPublished, Evidence(contract.record, "supplier")))
            }
        }
        let agreements = file.agreements.map { Evidence($0.record, "parties") }
        let result = CheckResult(parts, none: "No supplier receives data under a signed contract.") { met, all in
            "\(met) of \(all) suppliers have a published data sharing agreement."
        }
        if parts.isEmpty, !agreements.isEmpty, case .refused? = file.use.absence {
            return CheckResult(.notApplicable, DaysOfUse.Absence.refused.sentence, agreements)
        }
        if parts.isEmpty, file.agreements.contains(where: { $0.hasStarted(by: file.day) }) {
            return CheckResult(.met, "Data is shared under published agreements.", agreements)
        }
        return CheckResult(result.outcome, result.sentence, agreements + result.evidence)
    }
}

extension Facts<AgreementFields> {
    /// Whether data may have been shared under it: it has begun, or does not say when.
    fileprivate func hasStarted(by day: CivilDate) -> Bool {
        if case .notApplicable = state(\.start) { return false }
        return self.start.map { $0 <= day } ?? true
    }
}
