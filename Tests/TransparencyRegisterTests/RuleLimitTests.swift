import SourceText
import Testing
import TransparencyRegister

@Suite("Rules refuse what cannot be, and nothing beside it")
struct RuleLimitTests {
    let builder = RegisterBuilder()

    private static let redress = "title: X\nsystems: reader\nchannel: internal\nreceived: 2\nclosed: 2"

    @Test(arguments: [
        ("redress/x.md", redress + "\nperiod: 2026-11-01/2026-11-20\noutcomes: {in_favour: 2}\nin_target: 2"),
        (
            "redress/x.md",
            redress
                + "\nperiod: 2026-Q1\noutcomes: {in_favour: 2}\nreviews: {asked: 1, succeeded: 1}"
        ),
        ("contracts/x.md", "title: X\nstatus: ended\nbuyer: city\nsupplier: firm\nend: 2026-11-20"),
        ("contracts/x.md", "title: X\nstatus: awarded\nbuyer: city\nsupplier: firm\nsigned: 2026-11-21"),
        (
            "contracts/x.md",
            "title: X\nstatus: active\nbuyer: city\nsupplier: firm\nsigned: 2026-11-20\nstart: 2027-01-01"
        ),
        ("contracts/x.md", "title: X\nstatus: tender\nbuyer: city\nvalue: GBP 1.2\nmaximum_value: GBP 1.23"),
        ("contracts/x.md", "title: X\nstatus: tender\nbuyer: city\nvalue: KWD 1.234"),
        (
            "contracts/x.md",
            "title: X\nstatus: tender\nbuyer: city\nannual_cost:\n- {year: 2026, amount: GBP 1}\n- {year: 2026/27, amount: GBP 1}\n- {year: 1999/00, amount: GBP 1}"
        ),
        ("systems/x.md", "name: X\norganisation: city\nphase: pilot\nsupersedes: reader\nfunction: [a, A]"),
        ("systems/x.md", "name: X\nphase: pilot\norganisation: {withheld: {ground: Secret}}"),
        ("systems/x.md", "name: Removed record\nremoved: {date: 2026-11-20, reason: A mistake}"),
        ("systems/x.md", "name: X\norganisation: unknown\nremoved: {date: 2026-11-20, reason: A mistake}"),
        ("organisations/x.md", "name: X\ntype: supplier\nparent: firm"),
    ])
    func passes(_ path: String, _ facts: String) throws {
        #expect(try builder.messages(path, facts) == [])
    }

    @Test(
        "A year that no register goes back to is a slip",
        arguments: [
            (
                "signed: 0206-03-01",
                [
                    "contracts/x.md:6:9: signed: “0206-03-01” lies in the year 206, and a register goes back to 1900 at most"
                ]
            ),
            (
                "signed: 1899-12-31",
                [
                    "contracts/x.md:6:9: signed: “1899-12-31” lies in the year 1899, and a register goes back to 1900 at most"
                ]
            ),
            ("signed: 1900-01-01", []),
        ])
    func earlyYears(_ line: String, _ expected: [String]) throws {
        let facts = "title: X\nstatus: active\nbuyer: city\nsupplier: firm\n" + line
        #expect(try builder.messages("contracts/x.md", facts) == expected)
        let redress = Self.redress + "\noutcomes: {in_favour: 2}\nperiod: 0206-Q1"
        #expect(try builder.messages("redress/x.md", redress).map { $0.contains("lies in the year 206") } == [true])
    }

    @Test("A circle of decisions of which some replace and some extend the next is told as a chain")
    func mixedCircle() throws {
        var builder = builder
        let facts = "title: D\norganisation: city\nsubjects: systems/reader\noutcome: approved"
        builder.files.append(("decisions/a.md", facts + "\nextends: b"))
        builder.files.append(("decisions/b.md", facts + "\nsupersedes: c"))
        builder.files.append(("decisions/d.md", facts + "\nextends: a\nsupersedes: b"))
        #expect(try builder.messages("decisions/c.md", facts) == [])
        #expect(
            try builder.messages("decisions/c.md", facts + "\nextends: a") == [
                "decisions/a.md:6:1: decisions come before themselves: a extends b supersedes c extends a"
            ])
    }

    @Test("What is wrong with a document is shown at what is written")
    func documentPlaces() throws {
        let facts = "title: X\nstatus: active\nbuyer: city\nsupplier: firm\ndocuments:\n"
        let document = "  - {title: T, sha256: abc, file: documents/b.pdf, language: e_n}"
        let messages = try builder.messages("contracts/x.md", facts + document)
        #expect(messages.map { $0.prefix(20) } == ["contracts/x.md:7:24:", "contracts/x.md:7:62:"])
        let absent = try builder.messages("contracts/x.md", facts + "  - {title: T, file: documents/b.pdf}")
        #expect(absent == ["contracts/x.md:7:22: there is no file “documents/b.pdf” in the content folder"])
    }

    @Test func theDayDecides() throws {
        var builder = builder
        builder.files.append(
            ("redress/x.md", Self.redress + "\nperiod: 2026-11-01/2026-11-20\noutcomes: {in_favour: 2}"))
        #expect(throws: Never.self) { try builder.register() }
        #expect(throws: Problems.self) { try builder.register(day: "2026-11-19") }
    }

    @Test func aRemovedPublisherIsRefused() throws {
        var builder = builder
        builder.site = "title: Register\npublisher: gone"
        #expect(
            try builder.messages("organisations/gone.md", "name: Gone\nremoved: {date: 2026-01-01, reason: Merged}")
                == [
                    "site.yaml:2:1: the publisher “gone” was removed"
                ])
    }

    @Test func whatARemovedRecordHeldIsNotFollowed() throws {
        var builder = builder
        builder.files.append(
            (
                "contracts/c.md",
                "title: C\nsystems: reader\nremoved: {date: 2026-01-01, reason: A mistake}"
            ))
        builder.files.append(("assessments/a.md", "title: A\ntype: dpia\noutcome: proceed\ncontract: c"))
        let register = try builder.register()
        let system = try #require(register.index(of: .system, "reader"))
        #expect(register.links.to(system).isEmpty)
    }

    @Test(arguments: [
        ("language: cy", ["error"]), ("language: en", []), ("language: EN-gb", []), ("language: e", ["error"]),
        ("language: en-", ["error"]), ("language: en_GB", ["error"]), ("language: zh-Hant-TW", ["error"]),
        ("base_url: https://city.example", []), ("base_url: \"https://city.example:8080/register/\"", []),
        ("base_url: \"https://city.example/?x\"", ["error"]), ("base_url: \"https://me@city.example/\"", ["error"]),
    ])
    func settings(_ line: String, _ expected: [String]) throws {
        var problems = Problems()
        let text = "title: Register\npublisher: city\n\(line)\n"
        _ = try SiteSettings(
            SourceFile(path: "site.yaml", text: text), in: EnglishWords.words(), reporting: &problems)
        #expect(problems.diagnostics.map(\.severity.rawValue) == expected)
    }

    @Test(arguments: [
        ("GBP 1.234", false), ("GBP 1.23", true), ("JPY 12.5", false), ("JPY 12", true), ("BHD 1.234", true),
    ])
    func decimalsOfCurrencies(_ text: String, _ isMoney: Bool) {
        #expect((Money(text) != nil) == isMoney)
    }
}
