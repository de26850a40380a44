internal import TransparencyRegister

/// What a release names beside the contract itself.
extension OCDSReleases {
    /// The contract's own documents, then the records of this register that are about it.
    func documents(of contract: Facts<ContractFields>, _ json: inout JSONText) {
        var documents: [OCDSDocument] = []
        for (number, document) in (contract.documents ?? []).enumerated() {
            let address = document.url ?? document.file.map { base + PercentEncoding.encoded(path: $0) }
            documents.append(
                OCDSDocument(
                    id: "document-\(number + 1)", type: document.type?.name, title: document.title ?? "",
                    url: address, published: document.published, language: document.language))
        }
        documents += related(contract.record)
        if documents.isEmpty { return }
        json.key("documents")
        json.array { json in
            for document in documents {
                json.element()
                document.add(to: &json)
            }
        }
    }

    private func related(_ record: Record) -> [OCDSDocument] {
        guard let index = site.register.index(of: .contract, record.id) else { return [] }
        let systems = Facts<ContractFields>(record).systems ?? []
        let targets = [index] + systems.compactMap { site.register.index(of: $0) }
        let kinds: [(Kind, String)] = [
            (.assessment, "impactAssessment"), (.agreement, "dataSharingAgreement"), (.evaluation, "biasEvaluation"),
        ]
        return kinds.flatMap { kind, type -> [OCDSDocument] in
            let range = site.register.range(of: kind)
            let sources = Set(targets.flatMap { site.register.links.sources(to: $0, in: range) })
            return sources.sorted().map { site.register.records[$0] }.filter { $0.removal == nil }.map { record in
                OCDSDocument(
                    id: "\(record.kind.name)-\(record.id)", type: type, title: record.title, url: base + record.path,
                    published: OCDSReleases.published(record), language: OCDSReleases.language(site.settings.language))
            }
        }
    }

    private static func published(_ record: Record) -> CivilDate? {
        switch record.kind {
        case .assessment: Facts<AssessmentFields>(record).published
        case .evaluation: Facts<EvaluationFields>(record).published
        default: nil
        }
    }
}
