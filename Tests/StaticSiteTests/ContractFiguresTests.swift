import Foundation
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("What is told of contracts")
struct ContractFiguresTests {
    /// A register of 2026-11-20 with a system in use, one that is retired, and contracts of these facts.
    private func context(_ contracts: [String]) throws -> SiteContext {
        let scratch = try Scratch()
        func write(_ path: String, _ facts: String) throws {
            try scratch.write(Data("---\n\(facts)\n---\n".utf8), to: "Content/\(path).md")
        }
        try scratch.write(Data("title: Register\npublisher: city\n".utf8), to: "Content/site.yaml")
        try write("organisations/city", "name: City\ntype: public_body")
        try write("systems/used", "name: Used\norganisation: city\nphase: production")
        try write("systems/old", "name: Old\norganisation: city\nphase: retired")
        for (number, facts) in contracts.enumerated() {
            try write("contracts/\(number)", "title: Contract\nbuyer: city\nsupplier: city\n\(facts)")
        }
        let day = try #require(CivilDate("2026-11-20"))
        let folder = try RegisterFolder(
            ContentFolder(scratch.path + "/Content"), in: DefaultTemplates.words(), asOf: day, today: day,
            drafts: false, jobs: 1)
        return SiteContext(folder, baseURL: "https://city.example/", jobs: 1)
    }

    @Test(
        "One runs that is about a system in use, is signed, and has not passed its end",
        arguments: [
            ("systems: used\nstatus: active\nsigned: 2026-01-01\nend: 2026-11-20", 1),
            ("systems: used\nstatus: active", 1),
            ("systems: used\nstatus: active\nsigned: 2026-01-01\nend: 2026-11-19", 0),
            ("systems: old\nstatus: active\nsigned: 2026-01-01", 0),
            ("systems: used\nstatus: awarded", 0), ("systems: used\nstatus: awarded\nsigned: 2026-11-20", 1),
            ("systems: used\nstatus: ended\nend: 2026-01-01", 0),
        ])
    func running(facts: String, count: Int) throws {
        #expect(try context([facts]).figures.contractsRunning == count)
    }

    private struct Package: Decodable {
        struct Amount: Decodable { let amount: Double }
        struct Tender: Decodable { let value: Amount? }
        struct Release: Decodable {
            let id: String
            let date: String
            let tag: [String]
            let tender: Tender
        }
        let releases: [Release]
    }

    @Test(
        "A release has a day of its contract, never that of the register; what has none is left out, and this is told")
    func datesOfReleases() throws {
        #expect(try releases("status: active").isEmpty)
        #expect(try releases("status: tender\nnotices: [{type: UK4, date: 2026-02-01}]").count == 1)
        let document = "documents: [{title: D, url: \"https://city.example/d\", published: 2026-03-01}]"
        #expect(try releases("status: active\n\(document)").first?.contains("2026-03-01") == true)
        let omissions = OCDSReleases.omissions(
            in: try context(["status: active\nocid: id", "status: active", "status: tender"]).register)
        let words = try omissions.map { try DefaultTemplates.words()($0) }
        #expect(
            words
                == "Left out of the Open Contracting package: 2 contracts without a published open contracting ID and 1 contract with no date of notice, signature or publication."
        )
        let all = try context(["status: tender\nocid: id\npublished: 2026-01-01"]).register
        #expect(OCDSReleases.omissions(in: all) == nil)
    }

    /// `id-1 contract 2026-01-01 5`.
    private func releases(_ facts: String) throws -> [String] {
        var json = JSONText()
        OCDSReleases(site: try context([facts + "\nocid: id"])).write(to: &json, jobs: 1)
        return try JSONDecoder().decode(Package.self, from: Data(json.take())).releases.map { release in
            "\(release.id) \(release.tag.joined()) \(release.date.prefix(10)) \(release.tender.value.map { "\($0.amount)" } ?? "-")"
        }
    }

    @Test("An early end is a release of its own, after those before it")
    func terminated() throws {
        let facts = """
            status: terminated
            value: GBP 8
            signed: 2025-04-14
            amendments: [{date: 2026-01-01, rationale: r, value_before: GBP 5, value_after: GBP 8}]
            termination: {date: 2026-08-31, reason: r}
            """
        #expect(
            try releases(facts) == [
                "id-1 contract 2025-04-14 5.0", "id-2 contractAmendment 2026-01-01 5.0",
                "id-3 contractTermination 2026-08-31 5.0",
            ])
    }

    @Test("What is not signed yet is dated by its first notice")
    func tender() throws {
        let facts =
            "status: tender\nvalue: GBP 50,000,000\nnotices: [{type: UK4, date: 2026-09-08}, {type: UK2, date: 2026-05-21}]"
        #expect(try releases(facts) == ["id-1 tender 2026-05-21 50000000.0"])
    }
}
