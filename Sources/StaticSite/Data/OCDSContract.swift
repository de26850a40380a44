internal import TransparencyRegister

/// A contract as its releases tell of it: what they have in common is read once.
///
/// A class, since every part of every release is handed it.
final class OCDSContract {
    let record: Record
    /// Where the record lies in the register.
    let index: Int
    let facts: Facts<ContractFields>
    /// With a hyphen behind it, for the ids of releases and of what is in them.
    let ocid: (id: String, stem: String)
    let status: String
    let signed: CivilDate?
    let start: CivilDate?
    let maximumEnd: CivilDate?
    /// The day of an early end.
    let terminated: CivilDate?
    let amendments: [OCDSAmendment]
    let parties: OCDSParties
    /// The members that are the same in each release, in their awards, and in their contracts.
    let everyRelease: [UInt8]
    let everyAward: [UInt8]
    let everyContract: [UInt8]
    private let value: Money?
    private let end: CivilDate?

    /// `nil` where a contract has no id or no date of its own, and so no release.
    ///
    /// - Parameter language: that of the site's own texts.
    init?(_ record: Record, at index: Int, _ organisations: OCDSOrganisations, _ language: String) {
        let facts = Facts<ContractFields>(record)
        guard let ocid = facts.ocid else { return nil }
        self.record = record
        self.index = index
        self.facts = facts
        self.ocid = (ocid, ocid + "-")
        status = facts.status?.name ?? ""
        signed = facts.signed
        start = facts.start
        maximumEnd = facts.maximumEnd
        terminated = status == "terminated" ? facts.termination?.date : nil
        let stem = self.ocid.stem
        amendments = (facts.amendments ?? []).enumerated().map { OCDSAmendment($1, number: $0 + 1, of: stem) }
        let parties = OCDSParties(facts, organisations)
        self.parties = parties
        everyRelease = JSONText.value { json in
            json.member("initiationType", "tender")
            json.member("language", language)
            json.member("parties", made: parties.all)
            json.member("buyer", made: parties.buyer)
        }
        let title = JSONText.value { $0.member("title", record.title) }
        everyAward = JSONText.value { json in
            json.member("id", stem, "award")
            json.add(members: title)
            json.member("status", "active")
        }
        everyContract = JSONText.value { json in
            json.member("id", record.id)
            json.member("awardID", stem, "award")
            json.add(members: title)
        }
        value = facts.value
        end = facts.end
    }

    var isAwarded: Bool { !["proposed", "tender", "refused", "cancelled"].contains(status) }

    /// How many releases follow the first.
    var changes: Int { amendments.count + (terminated == nil ? 0 : 1) }

    /// The value as it was after so many of the amendments.
    func value(after count: Int) -> Money? {
        for amendment in amendments.dropFirst(count) {
            if let before = amendment.valueBefore { return before }
        }
        return value
    }

    /// The end as it was after so many of the amendments.
    func end(after count: Int) -> CivilDate? {
        for amendment in amendments.dropFirst(count) {
            if let before = amendment.endBefore { return before }
        }
        return end
    }

    /// Whether a contract has a release: it is there, and has an id and a date.
    static func hasReleases(_ record: Record) -> Bool {
        let contract = Facts<ContractFields>(record)
        return record.removal == nil && contract.ocid != nil && firstDate(of: contract) != nil
    }

    /// The day of publication, of signature, or of the first notice or document; never a day that the record does not have.
    static func firstDate(of contract: Facts<ContractFields>) -> CivilDate? {
        if let day = contract.published ?? contract.signed { return day }
        let notices = (contract.notices ?? []).compactMap { $0.date }
        return notices.min() ?? (contract.documents ?? []).compactMap { $0.published }.min()
    }
}

/// An amendment, which every release from its own on tells of.
struct OCDSAmendment {
    let date: CivilDate?
    let valueBefore: Money?
    let endBefore: CivilDate?
    let json: [UInt8]

    /// - Parameters:
    ///   - number: of the amendment, from 1.
    ///   - stem: what the ids of all releases begin with.
    init(_ amendment: Group<AmendmentFields>, number: Int, of stem: String) {
        let date = amendment.date
        self.date = date
        valueBefore = amendment.valueBefore
        endBefore = amendment.endBefore
        json = JSONText.value { json in
            json.object { json in
                json.member("id", stem, "amendment-\(number)")
                json.member("date", momentOf: date)
                json.member("rationale", amendment.rationale)
                json.member("amendsReleaseID", stem, String(number))
                json.member("releaseID", stem, String(number + 1))
            }
        }
    }
}
