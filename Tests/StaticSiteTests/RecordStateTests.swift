import Foundation
import SourceText
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Whether a record is in force depends on the day")
struct RecordStateTests {
    /// The state of a record as of 20 November 2026: its form and word.
    private func state(_ path: String, _ facts: String) throws -> String? {
        let scratch = try Scratch()
        let files = [
            "site.yaml": "title: Register\npublisher: city\nexpiring_within: 30 days\n",
            "organisations/city.md": "---\nname: City\ntype: public_body\n---\n",
            path: "---\n\(facts)\n---\n",
        ]
        for (name, text) in files { try scratch.write(Data(text.utf8), to: "Content/" + name) }
        let day = try #require(CivilDate("2026-11-20"))
        let folder = try RegisterFolder(
            ContentFolder(scratch.path + "/Content"), in: DefaultTemplates.words(), asOf: day, today: day,
            drafts: false, jobs: 1)
        let kind = try RecordPath(path).identity().0
        let record = try #require(folder.register.records(of: kind).first { $0.id == "x" })
        return RecordState(record, in: folder.register).map { "\($0.form.rawValue): \($0.word)" }
    }

    @Test(arguments: [
        ("end: 2026-11-19", "expired: Active, past its end"),
        ("end: 2026-11-20", "expiring: Active, ends today"),
        ("end: 2026-11-21", "expiring: Active, ends in 1 day"),
        ("end: 2026-12-20", "expiring: Active, ends in 30 days"),
        ("end: 2026-12-21", "in-force: Active"),
        ("bidders: 3", "in-force: Active, no end published"),
        ("end: {withheld: {ground: Secret}}", "in-force: Active, end withheld"),
        ("end: {not_applicable: Runs until it is terminated}", "in-force: Active, without end"),
    ])
    func contracts(end: String, expected: String) throws {
        #expect(
            try state("contracts/x.md", "title: X\nstatus: active\nbuyer: city\nsupplier: city\n\(end)") == expected)
    }

    @Test(arguments: [
        ("refused", "refused: Refused"), ("cancelled", "refused: Cancelled"), ("tender", "pending: Tender"),
        ("proposed", "pending: Proposed"), ("ended", "expired: Ended"),
    ])
    func contractsThatDoNotRun(status: String, expected: String) throws {
        #expect(
            try state("contracts/x.md", "title: X\nstatus: \(status)\nbuyer: city\nsupplier: city\nend: 2026-11-20")
                == expected)
    }

    @Test(arguments: [
        ("outcome: proceed\nnext_review: 2026-11-20", "in-force: Proceed"),
        ("outcome: proceed\nnext_review: 2026-11-19", "expired: Proceed, review overdue"),
        ("outcome: in_progress\nnext_review: 2026-11-19", "pending: In progress"),
        ("outcome: do_not_proceed", "refused: Do not proceed"),
    ])
    func assessments(facts: String, expected: String) throws {
        #expect(try state("assessments/x.md", "title: X\ntype: dpia\n\(facts)") == expected)
    }

    @Test(arguments: [
        ("until: 2026-11-20", "in-force: In this role"), ("until: 2026-11-19", "expired: No longer in this role"),
        ("since: 2026-11-20", "in-force: In this role"),
    ])
    func officials(facts: String, expected: String) throws {
        #expect(try state("officials/x.md", "name: X\nrole: R\norganisation: city\n\(facts)") == expected)
    }

    @Test func officialsToCome() throws {
        let word = try state("officials/x.md", "name: X\nrole: R\norganisation: city\nsince: 2026-11-21")
        #expect(word == "pending: Not yet in this role")
    }

    @Test(arguments: [
        ("signed: 2026-01-01", "in-force: In force, no expiry published"),
        ("signed: 2026-01-01\nexpires: {withheld: {ground: Secret}}", "in-force: In force, expiry withheld"),
        ("signed: {withheld: {ground: Secret}}", "pending: Day of signature withheld"),
        ("value: GBP 5", "pending: Not yet signed"),
    ])
    func decisions(facts: String, expected: String) throws {
        let decision = "title: X\noutcome: approved\norganisation: city\nsubjects: {withheld: {ground: Secret}}"
        #expect(try state("decisions/x.md", decision + "\n" + facts) == expected)
    }

    @Test(arguments: [
        ("closed: 2026-01-01", "in-force: Closed"), ("external: true", "pending: Open"),
        ("closed: {withheld: {ground: Secret}}", "pending: Whether it is closed is withheld"),
    ])
    func incidents(facts: String, expected: String) throws {
        let incident = "title: X\ntype: error\ndate: 2026-01-01\nsystems: {withheld: {ground: Secret}}"
        #expect(try state("incidents/x.md", incident + "\nwhat_happened: It failed.\n" + facts) == expected)
    }

    @Test func kindsThatAreNeverInForce() throws {
        #expect(try state("organisations/x.md", "name: X\ntype: supplier") == nil)
        #expect(try state("x.md", "title: X") == nil)
    }
}
