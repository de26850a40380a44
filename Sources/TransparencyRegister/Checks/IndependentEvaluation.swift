extension Check {
    /// Met when a public evaluation by an independent evaluator covers the version in use.
    ///
    /// Nobody is independent who runs, buys or supplies the system, or is part of who does, whatever the record calls it,
    /// unless a note says why. Where the version in use is not published, nobody can tell whether it is covered: partly met. Of a system that was
    /// never in use there is no version in use.
    static let independentEvaluation = Check(
        "independent-evaluation", "Has someone independent evaluated the version in use?"
    ) { file in
        if let result = file.withoutUse(file.evaluations.map { Evidence($0.record) }) { return result }
        let published = file.evaluations.filter { $0.published.map { $0 <= file.day } ?? false }
        let named = published.filter { $0.independence?.name == "independent" }
        let independent = named.filter { !file.isInterested($0.evaluator) || $0.independenceNote != nil }
        if independent.isEmpty, let evaluation = named.first, let evaluator = evaluation.evaluator {
            let name = file.register.record(evaluator)?.title ?? evaluator.id
            return CheckResult(
                .notMet, "\(name) is called independent, but runs, buys or supplies the system.",
                named.map { Evidence($0.record, "evaluator") })
        }
        guard !independent.isEmpty else {
            let evidence = file.evaluations.map { Evidence($0.record, "independence") }
            if published.isEmpty {
                let isHeldBack = file.evaluations.contains { $0.state(\.published).withholding != nil }
                return CheckResult(
                    isHeldBack ? .withheld : .notPublished, "No evaluation has been published.", evidence)
            }
            return CheckResult(.notMet, "No published evaluation is by someone independent.", evidence)
        }
        let evidence = independent.map { Evidence($0.record, "system_version", $0.published) }
        guard let version = file.system.model?.version else {
            return CheckResult(
                .partly, "Someone independent has evaluated it, but the version in use is not published.",
                evidence + [Evidence(file.system.record, "model")])
        }
        if independent.contains(where: { $0.systemVersion == version }) {
            return CheckResult(.met, "Someone independent has evaluated version \(version), which is in use.", evidence)
        }
        return CheckResult(
            .partly, "Someone independent has evaluated it, but not version \(version), which is in use.", evidence)
    }
}

extension SystemFile {
    /// Whether an organisation runs, buys or supplies the system, or is part of one that does, or has it as a part.
    fileprivate func isInterested(_ organisation: Reference?) -> Bool {
        guard let organisation else { return false }
        let parties =
            [system.organisation].compactMap(\.self) + contracts.flatMap { ($0.buyer ?? []) + ($0.supplier ?? []) }
        let evaluators = wholes(of: organisation)
        return parties.contains { party in
            evaluators.contains(party.id) || wholes(of: party).contains(organisation.id)
        }
    }

    /// The ids of an organisation and of all that it is part of.
    private func wholes(of organisation: Reference) -> [String] {
        var ids: [String] = []
        var next: Reference? = organisation
        while let part = next, !ids.contains(part.id) {
            ids.append(part.id)
            next = register.record(part).flatMap { Facts<OrganisationFields>($0).parent }
        }
        return ids
    }
}
