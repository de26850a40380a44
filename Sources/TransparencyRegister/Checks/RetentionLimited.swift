extension Check {
    /// Met when every data item has a retention limit and a deletion rule.
    static let retentionLimited = Check(
        "retention-limited", "Is it public how long data is kept and how it is deleted?"
    ) { file in
        let parts = file.agreements.flatMap { agreement -> [CheckPart] in
            let evidence = Evidence(agreement.record, "data")
            guard let items = agreement.data else {
                return [CheckPart(CheckOutcome(agreement.state(\.data)), evidence)]
            }
            return items.map { item in
                CheckPart(CheckOutcome.all([state(item, "retention"), state(item, "deletion")]), evidence)
            }
        }
        return CheckResult(parts, none: "The register says why this does not apply.") { met, all in
            "\(met) of \(all) kinds of data have a limit and a way of deletion."
        }.orIfNothingAsked(.withoutAgreements(file))
    }

    private static func state(_ item: Group<DataItemFields>, _ name: String) -> CheckOutcome {
        let index = DataItemFields.schema.declarations.firstIndex { $0.name == name }
        return index.map { CheckOutcome(item.row.states[$0]) } ?? .notPublished
    }
}
