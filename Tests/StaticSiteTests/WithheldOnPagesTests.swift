import Foundation
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Pages tell what is withheld, removed or taken over from what is absent")
struct WithheldOnPagesTests {
    private static let site = [
        "site.yaml": "title: Register\npublisher: city\nas_of: 2026-11-20\n",
        "organisations/city.md": "---\nname: City\ntype: public_body\n---\n",
        "organisations/firm.md": "---\nname: Firm\nremoved: {date: 2026-01-01, reason: A mistake}\n---\n",
        "officials/ana.md": "---\nname: Ana\nremoved: {date: 2026-01-01, reason: A mistake}\n---\n",
        "systems/a.md": "---\nname: Reader\norganisation: city\nphase: retired\n---\n",
    ]

    /// A page of the built site, with the templates that the command brings along.
    private func page(_ path: String, _ facts: String, page: String? = nil, besides others: [String: String] = [:])
        throws -> String
    {
        let scratch = try Scratch()
        let files = Self.site.merging(others) { $1 }.merging([path: "---\n\(facts)\n---\n"]) { $1 }
        for (name, text) in files { try scratch.write(Data(text.utf8), to: "Content/" + name) }
        let project = Project(
            content: scratch.path + "/Content", templates: nil,
            output: scratch.path + "/Output", today: try #require(CivilDate("2026-11-20")), jobs: 1)
        do throws(BuildFailure) { _ = try project.build() } catch {
            Issue.record("\(error)")
        }
        let name = page ?? path.replacing(".md", with: ".html")
        return try String(contentsOfFile: scratch.path + "/Output/" + name, encoding: .utf8)
    }

    private static let withheld = "{withheld: {ground: Secret}}"

    @Test(arguments: [
        ("systems/x.md", "name: X\norganisation: city\nphase: pilot\naccountable_official: ", "official is withheld"),
        ("systems/x.md", "name: X\nphase: pilot\norganisation: ", "of an organisation whose name is withheld"),
        (
            "contracts/x.md", "title: X\nstatus: active\nbuyer: city\nsupplier: ",
            "with a supplier whose name is withheld"
        ),
        (
            "contracts/x.md", "title: X\nstatus: active\nbuyer: city\nsupplier: city\nvalue: ",
            "for an amount that is withheld"
        ),
        (
            "contracts/x.md", "title: X\nstatus: active\nsupplier: city\nbuyer: ", "The name of the buyer is withheld"
        ),
        (
            "assessments/x.md", "title: X\ntype: dpia\noutcome: proceed\napprover: ",
            "The name of the approver is withheld"
        ),
        (
            "decisions/x.md", "title: X\noutcome: refused\norganisation: city\nsubjects: ",
            "about something that is withheld"
        ),
        (
            "decisions/x.md", "title: X\noutcome: refused\norganisation: city\nsubjects: systems/a\ndecision_maker: ",
            "the name of the official is withheld"
        ),
    ])
    func withheld(path: String, facts: String, words: String) throws {
        let html = try page(path, facts + Self.withheld)
        #expect(html.contains(words))
        #expect(!html.contains("no official named") || !facts.hasSuffix("official: "))
    }

    @Test func withheldSystemsOfAContractInItsIndex() throws {
        let facts = "title: X\nstatus: active\nbuyer: city\nsupplier: city\nsystems: \(Self.withheld)"
        let html = try page("contracts/x.md", facts, page: "compare/contracts-by-term.html")
        #expect(html.contains("Withheld: Secret."))
    }

    @Test func removedOfficialsAnswerForNothing() throws {
        let html = try page(
            "systems/x.md", "name: X\norganisation: city\nphase: pilot\naccountable_official: ana")
        #expect(html.contains("no official named today"))
        #expect(html.contains(">Ana (removed)</a>"))
        #expect(!html.contains(">Ana</a>"))
    }

    @Test func removedSuppliersAreInNoTotal() throws {
        let facts = "title: X\nstatus: active\nbuyer: city\nsupplier: [city, firm]\nvalue: GBP 5"
        let html = try page("contracts/x.md", facts, page: "compare/suppliers-by-value.html")
        #expect(html.contains(">City</a>") && !html.contains("Firm"))
    }

    @Test func removedRecordsShowNoMoreThanWhy() throws {
        let facts =
            "name: X\nsummary: Told\norganisation: nowhere\nphase: pilot\nremoved: {date: 2026-11-20, reason: A mistake}"
        let html = try page("systems/x.md", facts)
        #expect(html.contains("A mistake") && html.contains("20 November 2026"))
        #expect(!html.contains("Told") && !html.contains("nowhere"))
    }

    @Test func assessmentsTakeOverTheSystemsOfTheirContract() throws {
        let contract = "---\ntitle: C\nstatus: active\nbuyer: city\nsupplier: city\nsystems: a\n---\n"
        let html = try page(
            "assessments/x.md", "title: X\ntype: dpia\noutcome: proceed\ncontract: c",
            besides: ["contracts/c.md": contract])
        #expect(html.contains(">Reader</a> <span class=\"inherited\">(from the contract)</span>"))
        #expect(!html.contains("href=\"#fact-systems\""))
    }

    @Test func systemsOfAnAssessmentAreItsOwnWhereItNamesThem() throws {
        let html = try page(
            "assessments/x.md", "title: X\ntype: dpia\noutcome: proceed\nsystems: a")
        #expect(html.contains(">Reader</a>") && !html.contains("from the contract"))
    }
}
