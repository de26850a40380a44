internal import SourceText
internal import TransparencyRegister
internal import Wording

/// The contracts as a release package of the Open Contracting Data Standard 1.1.5.
///
/// Each contract with an open contracting ID and a date of its own has a release for its first state, one for each
/// amendment, and one for an early end; what amendments changed is as it was before them. Assessments, agreements and
/// evaluations are documents of the contract.
/// See https://standard.open-contracting.org/1.1/en/schema/reference/.
///
/// A class, since every part of every release is handed it.
final class OCDSReleases: Sendable {
    let site: SiteContext
    /// The address of the site.
    let base: String
    /// The language of the site's own texts.
    let language: String
    /// The records that can be documents of contracts, by kind.
    let records: [OCDSRecords]

    init(site: SiteContext) {
        self.site = site
        base = site.baseURL ?? ""
        language = OCDSReleases.language(site.settings.language)
        records = OCDSRecords.all(of: site.register, base, language)
    }

    /// Writes the package around its releases.
    func write(to json: inout JSONText, jobs: Int) {
        let publisher = site.settings.publisher.flatMap { site.register.record($0) }
        json.object { json in
            json.member("uri", base + DataFile.ocds.path)
            json.member("version", "1.1")
            json.member("publishedDate", momentOf: site.register.day)
            json.key("publisher")
            json.object { json in
                json.member("name", publisher?.title ?? site.settings.title)
                json.member("uri", base)
            }
            json.member("license", site.settings.licence?.url)
            json.key("releases")
            json.array { json in releases(jobs: jobs) { json.splice($0) } }
        }
        json.finish()
    }

    /// Hands over the releases of all contracts that can have some, in pieces that follow each other.
    private func releases(jobs: Int, _ receive: ([UInt8]) -> Void) {
        let register = site.register
        let contracts = register.range(of: .contract).filter { OCDSContract.hasReleases(register.records[$0]) }
        let organisations = OCDSOrganisations(register)
        ParallelWork.stretches(contracts.count, jobs: jobs, receive) { stretch in
            var json = JSONText(
                elementsAtDepth: 2, follow: stretch.lowerBound > 0, size: stretch.count * OCDSReleases.size)
            for index in contracts[stretch] {
                if let contract = OCDSContract(register.records[index], at: index, organisations, language) {
                    releases(of: contract, &json)
                }
            }
            return json.take()
        }
    }

    /// About as many bytes as the releases of a contract take.
    private static let size = 8 << 10

    /// How many contracts have no release, and why; `nil` where all have.
    static func omissions(in register: Register) -> Phrase? {
        let contracts = register.records(of: .contract).filter { $0.removal == nil }.map { Facts<ContractFields>($0) }
        let anonymous = contracts.count { $0.ocid == nil }
        let undated = contracts.count { $0.ocid != nil && OCDSContract.firstDate(of: $0) == nil }
        let reasons: [Phrase] = [
            anonymous == 0 ? nil : "\(anonymous) contracts without a published open contracting ID",
            undated == 0 ? nil : "\(undated) contracts with no date of notice, signature or publication",
        ].compactMap(\.self)
        return reasons.isEmpty ? nil : "Left out of the Open Contracting package: \(series: reasons)."
    }

    /// `cy` of `cy-GB`: OCDS names languages after ISO 639-1.
    static func language(_ tag: String) -> String {
        let isShort = tag.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
        return isShort ? tag : tag.prefix { $0 != "-" }.lowercased()
    }
}

/// One release, part by part.
extension OCDSReleases {
    /// The first state, then one release for each amendment, and one for an early end.
    private func releases(of contract: OCDSContract, _ json: inout JSONText) {
        let tender = JSONText.value { self.tender(of: contract, isLast: false, &$0) }
        for number in 0...contract.changes {
            json.element()
            json.compact { json in
                json.object { release(number, of: contract, tender, &$0) }
            }
        }
    }

    /// - Parameter tender: as it is in all releases but the last of a contract that is not signed.
    private func release(_ number: Int, of contract: OCDSContract, _ tender: [UInt8], _ json: inout JSONText) {
        let isLast = number == contract.changes
        let isTermination = number > contract.amendments.count
        json.member("ocid", contract.ocid.id)
        json.member("id", contract.ocid.stem, String(number + 1))
        json.member("date", momentOf: date(of: number, of: contract))
        json.key("tag")
        json.array { json in
            json.element()
            json.string(
                isTermination
                    ? "contractTermination" : number > 0 ? "contractAmendment" : OCDSCodes.tag(contract.status))
        }
        json.add(members: contract.everyRelease)
        json.key("tender")
        if isLast, contract.signed == nil {
            self.tender(of: contract, isLast: true, &json)
        } else {
            json.add(made: tender)
        }
        guard contract.isAwarded else { return }
        let amendments = min(number, contract.amendments.count)
        json.key("awards")
        json.array { json in
            json.element()
            award(of: contract, after: amendments, &json)
        }
        guard contract.signed != nil else { return }
        json.key("contracts")
        json.array { json in
            json.element()
            self.contract(contract, after: amendments, isLast, &json)
        }
    }

    /// The day of the early end, of the amendment, or for the first release that of the contract.
    private func date(of number: Int, of contract: OCDSContract) -> CivilDate? {
        if number > contract.amendments.count { return contract.terminated }
        return number > 0 ? contract.amendments[number - 1].date : OCDSContract.firstDate(of: contract.facts)
    }

    private func tender(of contract: OCDSContract, isLast: Bool, _ json: inout JSONText) {
        let facts = contract.facts
        json.object { json in
            json.member("id", contract.record.id)
            json.member("title", contract.record.title)
            json.member("status", OCDSCodes.tenderStatus(contract.status))
            amount(contract.value(after: 0), &json)
            json.member("procuringEntity", made: contract.parties.buyer)
            let procedure = facts.procedure
            json.member("procurementMethod", procedure.flatMap { OCDSCodes.method($0.name) })
            json.member("procurementMethodDetails", procedure?.label)
            json.member("procurementMethodRationale", facts.directAwardJustification?.text)
            json.member("numberOfTenderers", facts.bidders)
            if let criteria = facts.criteria, !criteria.isEmpty {
                json.member("awardCriteria", "ratedCriteria")
                let words = criteria.map { row in
                    (row.name ?? "") + (row.weight.map { " (\($0) %)" } ?? "")
                }
                json.member("awardCriteriaDetails", words.joined(separator: "; "))
            }
            if contract.signed == nil, isLast { documents(of: contract, &json) }
        }
    }

    private func award(of contract: OCDSContract, after amendments: Int, _ json: inout JSONText) {
        json.object { json in
            json.add(members: contract.everyAward)
            amount(contract.value(after: amendments), &json)
            json.member("suppliers", made: contract.parties.suppliers)
        }
    }

    private func contract(_ contract: OCDSContract, after amendments: Int, _ isLast: Bool, _ json: inout JSONText) {
        let end = contract.end(after: amendments)
        json.object { json in
            json.add(members: contract.everyContract)
            json.member("status", isLast ? OCDSCodes.contractStatus(contract.status) : "active")
            if contract.start != nil || end != nil || contract.maximumEnd != nil {
                json.key("period")
                json.object { json in
                    json.member("startDate", momentOf: contract.start)
                    json.member("endDate", momentOf: end)
                    json.member("maxExtentDate", momentOf: contract.maximumEnd)
                }
            }
            amount(contract.value(after: amendments), &json)
            json.member("dateSigned", momentOf: contract.signed)
            if isLast { documents(of: contract, &json) }
            if amendments == 0 { return }
            json.key("amendments")
            json.array { json in
                for amendment in contract.amendments.prefix(amendments) { json.element(made: amendment.json) }
            }
        }
    }

    private func amount(_ money: Money?, _ json: inout JSONText) {
        guard let money else { return }
        json.key("value")
        json.amount(money)
    }
}
