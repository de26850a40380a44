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
            for document in related { json.element(made: document) }
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

    /// What assesses, shares data for or evaluates the contract or a system of it.
    private func related(to contract: OCDSContract) -> [[UInt8]] {
        let register = site.register
        let targets = [contract.index] + (contract.facts.systems ?? []).compactMap { register.index(of: $0) }
        var related: [[UInt8]] = []
        for place in records.indices {
            let range = records[place].range
            var sources: [Int] = []
            for target in targets where !range.isEmpty {
                for link in register.links.to(target)
                where range.contains(link.source) && !sources.contains(link.source) {
                    sources.append(link.source)
                }
            }
            sources.sort()
            for source in sources {
                if let document = records[place].document(source) { related.append(document) }
            }
        }
        return related
    }
}

/// The records of a kind as documents of contracts; made once, since each is a document of all contracts of its systems.
struct OCDSRecords: Sendable {
    /// Where the records lie in the register.
    let range: Range<Int>
    /// `nil` for those that were removed.
    private let documents: [[UInt8]?]

    /// - Parameters:
    ///   - type: of the documents.
    ///   - base: the address of the site.
    ///   - language: that of the site's own texts.
    private init(_ kind: Kind, _ type: String, in register: Register, _ base: String, _ language: String) {
        range = register.range(of: kind)
        documents = register.records(of: kind).map { record in
            if record.removal != nil { return nil }
            return JSONText.value { json in
                json.object { json in
                    json.member("id", kind.name, record.id, joinedBy: "-")
                    json.member("documentType", type)
                    json.member("title", record.title)
                    json.member("url", base, record.path)
                    json.member("datePublished", momentOf: OCDSRecords.published(record))
                    json.member("language", language)
                }
            }
        }
    }

    static func all(of register: Register, _ base: String, _ language: String) -> [OCDSRecords] {
        [
            OCDSRecords(.assessment, "impactAssessment", in: register, base, language),
            OCDSRecords(.agreement, "dataSharingAgreement", in: register, base, language),
            OCDSRecords(.evaluation, "biasEvaluation", in: register, base, language),
        ]
    }

    /// A record by where it lies in the register.
    func document(_ record: Int) -> [UInt8]? { documents[record - range.lowerBound] }

    private static func published(_ record: Record) -> CivilDate? {
        switch record.kind {
        case .assessment: Facts<AssessmentFields>(record).published
        case .evaluation: Facts<EvaluationFields>(record).published
        default: nil
        }
    }
}
