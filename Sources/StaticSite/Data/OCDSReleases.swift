internal import SourceText
internal import TransparencyRegister
internal import Wording

/// The contracts as a release package of the Open Contracting Data Standard 1.1.5.
///
/// Each contract with an open contracting ID and a date of its own has a release for its first state, one for each
/// amendment, and one for an early end; what amendments changed is as it was before them. Assessments, agreements and
/// evaluations are documents of the contract.
/// See https://standard.open-contracting.org/1.1/en/schema/reference/.
struct OCDSReleases {
    let site: SiteContext

    /// The package around its releases, in pieces that follow each other.
    func package(_ releases: [[UInt8]]) -> [[UInt8]] {
        var json = JSONText()
        json.object { json in
            json.member("uri", base + DataFile.ocds.path)
            json.member("version", "1.1")
            json.member("publishedDate", AtomFeed.moment(site.register.day))
            json.key("publisher")
            json.object { json in
                json.member("name", publisher?.title ?? site.settings.title)
                json.member("uri", base)
            }
            json.member("license", site.settings.licence?.url)
            json.key("releases")
            json.array { $0.splice(releases) }
        }
        json.finish()
        return json.pieces
    }

    /// The releases of all contracts that can have some, in pieces that follow each other.
    func releases(jobs: Int) -> [[UInt8]] {
        let contracts = site.register.records(of: .contract).filter { record in
            let contract = Facts<ContractFields>(record)
            return record.removal == nil && contract.ocid != nil && OCDSReleases.firstDate(of: contract) != nil
        }
        return ParallelWork.stretches(contracts.count, jobs: jobs) { stretch in
            var json = JSONText(elementsAtDepth: 2, follow: stretch.lowerBound > 0)
            for record in contracts[stretch] {
                let contract = Facts<ContractFields>(record)
                if let ocid = contract.ocid { releases(contract, ocid, &json) }
            }
            return json.bytes
        }
    }

    /// How many contracts have no release, and why; `nil` where all have.
    static func omissions(in register: Register) -> Phrase? {
        let contracts = register.records(of: .contract).filter { $0.removal == nil }.map { Facts<ContractFields>($0) }
        let anonymous = contracts.count { $0.ocid == nil }
        let undated = contracts.count { $0.ocid != nil && firstDate(of: $0) == nil }
        let reasons: [Phrase] = [
            anonymous == 0 ? nil : "\(anonymous) contracts without a published open contracting ID",
            undated == 0 ? nil : "\(undated) contracts with no date of notice, signature or publication",
        ].compactMap(\.self)
        return reasons.isEmpty ? nil : "Left out of the Open Contracting package: \(series: reasons)."
    }

    /// The address of the site.
    var base: String { site.baseURL ?? "" }
    private var publisher: Record? { site.settings.publisher.flatMap { site.register.record($0) } }

    /// The first state, then one release for each amendment.
    private func releases(_ contract: Facts<ContractFields>, _ ocid: String, _ json: inout JSONText) {
        let amendments = contract.amendments ?? []
        let parties = OCDSParties(contract, site.register)
        let terminated = contract.status?.name == "terminated" ? contract.termination?.date : nil
        let last = amendments.count + (terminated == nil ? 0 : 1)
        for number in 0...last {
            let state = OCDSContractState(contract, after: amendments, min(number, amendments.count))
            json.element()
            json.compact { json in
                json.object { json in
                    release(
                        contract, state, ocid, parties, number: number,
                        terminated: number > amendments.count ? terminated : nil, isLast: number == last, &json)
                }
            }
        }
    }

    private func release(
        _ contract: Facts<ContractFields>, _ state: OCDSContractState, _ ocid: String, _ parties: OCDSParties,
        number: Int, terminated: CivilDate?, isLast: Bool, _ json: inout JSONText
    ) {
        let status = contract.status?.name ?? ""
        json.member("ocid", ocid)
        json.member("id", "\(ocid)-\(number + 1)")
        json.member("date", (terminated ?? date(of: contract, state, number)).map(AtomFeed.moment))
        json.key("tag")
        json.array { json in
            json.element()
            json.string(
                terminated != nil ? "contractTermination" : number > 0 ? "contractAmendment" : OCDSCodes.tag(status))
        }
        json.member("initiationType", "tender")
        json.member("language", OCDSReleases.language(site.settings.language))
        json.member("parties", made: parties.all)
        json.member("buyer", made: parties.buyer)
        json.key("tender")
        tender(contract, status, parties, isLast, &json)
        guard state.isAwarded else { return }
        json.key("awards")
        json.array { json in
            json.element()
            award(contract, state, ocid, parties, &json)
        }
        guard contract.signed != nil else { return }
        json.key("contracts")
        json.array { json in
            json.element()
            self.contract(contract, state, ocid, number, isLast, &json)
        }
    }

    /// The day of the amendment, or for the first state that of the contract.
    private func date(of contract: Facts<ContractFields>, _ state: OCDSContractState, _ number: Int) -> CivilDate? {
        number > 0 ? state.amendment?.date : OCDSReleases.firstDate(of: contract)
    }

    /// The day of publication, of signature, or of the first notice or document; never a day that the record does not have.
    private static func firstDate(of contract: Facts<ContractFields>) -> CivilDate? {
        let notices = (contract.notices ?? []).compactMap { $0.date }
        let documents = (contract.documents ?? []).compactMap { $0.published }
        return contract.published ?? contract.signed ?? notices.min() ?? documents.min()
    }

    private func tender(
        _ contract: Facts<ContractFields>, _ status: String, _ parties: OCDSParties, _ isLast: Bool,
        _ json: inout JSONText
    ) {
        json.object { json in
            json.member("id", contract.record.id)
            json.member("title", contract.record.title)
            json.member("status", OCDSCodes.tenderStatus(status))
            amount("value", OCDSContractState(contract, after: contract.amendments ?? [], 0).value, &json)
            json.member("procuringEntity", made: parties.buyer)
            json.member("procurementMethod", contract.procedure.flatMap { OCDSCodes.method($0.name) })
            json.member("procurementMethodDetails", contract.procedure?.label)
            json.member("procurementMethodRationale", contract.directAwardJustification?.text)
            json.member("numberOfTenderers", contract.bidders)
            if let criteria = contract.criteria, !criteria.isEmpty {
                json.member("awardCriteria", "ratedCriteria")
                let words = criteria.map { row in
                    (row.name ?? "") + (row.weight.map { " (\($0) %)" } ?? "")
                }
                json.member("awardCriteriaDetails", words.joined(separator: "; "))
            }
            if contract.signed == nil, isLast { documents(of: contract, &json) }
        }
    }

    private func award(
        _ contract: Facts<ContractFields>, _ state: OCDSContractState, _ ocid: String, _ parties: OCDSParties,
        _ json: inout JSONText
    ) {
        json.object { json in
            json.member("id", "\(ocid)-award")
            json.member("title", contract.record.title)
            json.member("status", "active")
            amount("value", state.value, &json)
            json.member("suppliers", made: parties.suppliers)
        }
    }

    private func contract(
        _ contract: Facts<ContractFields>, _ state: OCDSContractState, _ ocid: String, _ number: Int, _ isLast: Bool,
        _ json: inout JSONText
    ) {
        json.object { json in
            json.member("id", contract.record.id)
            json.member("awardID", "\(ocid)-award")
            json.member("title", contract.record.title)
            json.member("status", isLast ? OCDSCodes.contractStatus(contract.status?.name ?? "") : "active")
            if contract.start != nil || state.end != nil || contract.maximumEnd != nil {
                json.key("period")
                json.object { json in
                    json.member("startDate", contract.start.map(AtomFeed.moment))
                    json.member("endDate", state.end.map(AtomFeed.moment))
                    json.member("maxExtentDate", contract.maximumEnd.map(AtomFeed.moment))
                }
            }
            amount("value", state.value, &json)
            json.member("dateSigned", contract.signed.map(AtomFeed.moment))
            if isLast { documents(of: contract, &json) }
            amendments(contract, ocid, number, &json)
        }
    }

    private func amendments(
        _ contract: Facts<ContractFields>, _ ocid: String, _ count: Int, _ json: inout JSONText
    ) {
        let amendments = (contract.amendments ?? []).prefix(count)
        if amendments.isEmpty { return }
        json.key("amendments")
        json.array { json in
            for (index, amendment) in amendments.enumerated() {
                json.element()
                json.object { json in
                    json.member("id", "\(ocid)-amendment-\(index + 1)")
                    json.member("date", amendment.date.map(AtomFeed.moment))
                    json.member("rationale", amendment.rationale)
                    json.member("amendsReleaseID", "\(ocid)-\(index + 1)")
                    json.member("releaseID", "\(ocid)-\(index + 2)")
                }
            }
        }
    }

    private func amount(_ name: String, _ money: Money?, _ json: inout JSONText) {
        guard let money else { return }
        json.key(name)
        json.object { json in
            json.key("amount")
            json.number(money.amount.description)
            json.member("currency", money.currency.description)
        }
    }

    /// `cy` of `cy-GB`: OCDS names languages after ISO 639-1.
    static func language(_ tag: String) -> String { tag.prefix { $0 != "-" }.lowercased() }
}
