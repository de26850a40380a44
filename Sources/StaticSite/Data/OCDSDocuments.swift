internal import TransparencyRegister

/// What a release names beside the contract itself.
extension OCDSReleases {
    /// The contract's own documents, then the records of this register that are about it.
    func documents(of contract: OCDSContract, _ json: inout JSONText) {
        let own = contract.facts.documents ?? []
        let related = related(to: contract)
        if own.isEmpty, related.isEmpty { return }
        json.key("documents")
        json.array { json in
            for (number, document) in own.enumerated() {
                json.element()
                add(document, number: number + 1, to: &json)
            }
            for (record, type) in related {
                json.element()
                add(site.register.records[record], type, to: &json)
            }
        }
    }

    private func add(_ document: Group<DocumentFields>, number: Int, to json: inout JSONText) {
        json.object { json in
            json.member("id", "document-", String(number))
            json.member("documentType", document.type?.name)
            json.member("title", document.title ?? "")
            if let address = document.url {
                json.member("url", address)
            } else if let file = document.file {
                json.member("url", base, PercentEncoding.encoded(path: file))
            }
            json.member("datePublished", momentOf: document.published)
            json.member("language", document.language.map(OCDSReleases.language))
        }
    }

    private func add(_ record: Record, _ type: String, to json: inout JSONText) {
        json.object { json in
            json.member("id", record.kind.name, "-" + record.id)
            json.member("documentType", type)
            json.member("title", record.title)
            json.member("url", base, record.path)
            json.member("datePublished", momentOf: OCDSReleases.published(record))
            json.member("language", language)
        }
    }

    /// What assesses, shares data for or evaluates the contract or a system of it: where it lies in the register, and the
    /// type of document that it is.
    private func related(to contract: OCDSContract) -> [(record: Int, type: String)] {
        let register = site.register
        let targets = [contract.index] + (contract.facts.systems ?? []).compactMap { register.index(of: $0) }
        var related: [(record: Int, type: String)] = []
        for (kind, type) in OCDSReleases.kindsOfDocuments {
            let range = register.range(of: kind)
            var sources: [Int] = []
            for target in targets where !range.isEmpty {
                for link in register.links.to(target)
                where range.contains(link.source) && !sources.contains(link.source) {
                    sources.append(link.source)
                }
            }
            sources.sort()
            for source in sources where register.records[source].removal == nil { related.append((source, type)) }
        }
        return related
    }

    private static let kindsOfDocuments: [(Kind, String)] = [
        (.assessment, "impactAssessment"), (.agreement, "dataSharingAgreement"), (.evaluation, "biasEvaluation"),
    ]

    private static func published(_ record: Record) -> CivilDate? {
        switch record.kind {
        case .assessment: Facts<AssessmentFields>(record).published
        case .evaluation: Facts<EvaluationFields>(record).published
        default: nil
        }
    }
}
