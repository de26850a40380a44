import Testing

@testable import StaticSite

@Suite("The feed")
struct FeedTests {
    private let site = BuiltPage()
    private static let contract = """
        title: Licence
        buyer: city
        supplier: firm
        status: active
        notices: [{type: UK4, date: 2026-02-01}, {type: UK6, date: 2026-03-01}, {type: UK7, date: 2026-03-01}, {type: UK9, date: 2026-11-21}]
        """

    private func entries(_ records: [String: String]) throws -> [String] {
        let xml = try site.file("feed.xml", records)
        return xml.split(separator: "\n").filter { $0.contains("<id>") && $0.contains("#") }.map {
            String($0.dropFirst(4).dropLast(5)).replacing("https://city.example/", with: "")
        }
    }

    @Test(
        "Tells of no start of what nobody signed or used",
        arguments: [
            ("refused", "refused"), ("cancelled", "proposed"), ("tender", "pre_deployment"), ("active", "production"),
        ])
    func starts(status: String, phase: String) throws {
        let contract = "title: C\nbuyer: city\nsupplier: firm\nstart: 2026-02-01\nstatus: " + status
        let system = "name: Reader\norganisation: city\nstart: 2026-01-01\nphase: " + phase
        let xml = try site.file("feed.xml", ["contracts/a": contract, "systems/reader": system])
        #expect(xml.contains("Contract starts") == (status == "active"))
        #expect(xml.contains("First day of use") == (phase == "production"))
        #expect(!xml.contains("Start:"))
    }

    @Test("Tells of tenders, awards, signatures and phases, with ids that stay when more happens")
    func events() throws {
        let system =
            "name: Reader\norganisation: city\nphase: production\nstart: 2026-01-01\nphase_history: [{date: 2025-12-01, phase: proposed}, {date: 2026-01-01, phase: production}]"
        let before = try entries(["contracts/a": Self.contract, "systems/reader": system])
        #expect(
            before == [
                "contracts/a.html#2026-03-01-notice", "contracts/a.html#2026-03-01-notice-2",
                "contracts/a.html#2026-02-01-notice", "systems/reader.html#2026-01-01-phase-production",
                "systems/reader.html#2025-12-01-phase-proposed",
            ])
        let more = Self.contract + "\nsigned: 2026-04-01\npublished: 2026-05-01"
        let after = try entries(["contracts/a": more, "systems/reader": system])
        #expect(
            after == ["contracts/a.html#2026-05-01-published", "contracts/a.html#2026-04-01-signed"] + before)
    }
}
