import Testing
import TransparencyRegister

@Suite("What is in force, expiring, expired and overdue on 20 November 2026, with 30 days ahead")
struct ApprovalsCalendarTests {
    /// `overdue: Review of the assessment, -5`.
    private func entries(_ path: String, _ facts: String, and others: [(String, String)] = []) throws -> [String] {
        var builder = RegisterBuilder()
        builder.site += "\nexpiring_within: 30 days"
        builder.files += others + [(path, facts)]
        let register = try builder.register()
        let calendar = Derived(register).calendar
        return DueDate.State.allCases.flatMap { state in
            calendar.entries(state).filter { register.records[$0.due.record].path.dropLast(5) == path.dropLast(3) }.map
            {
                "\(state): \($0.due.what)" + ($0.daysLeft.map { ", \($0)" } ?? "")
            }
        }
    }

    private static let decision = "title: D\norganisation: city\nsubjects: [systems/reader]\nsigned: 2025-01-01\n"
    private static let contract = "title: C\nbuyer: city\nsupplier: firm\n"

    @Test(
        "The last day is in force",
        arguments: [
            ("2026-11-19", "expired: End of the approval, -1"), ("2026-11-20", "expiring: End of the approval, 0"),
            ("2026-11-21", "expiring: End of the approval, 1"), ("2026-12-20", "expiring: End of the approval, 30"),
            ("2026-12-21", "inForce: End of the approval, 31"),
        ])
    func boundaries(expires: String, expected: String) throws {
        let facts = Self.decision + "outcome: approved\nexpires: \(expires)"
        #expect(try entries("decisions/d.md", facts) == [expected])
    }

    @Test(
        "Decisions",
        arguments: [
            ("outcome: approved", ["withoutEnd: End of the approval"]),
            ("outcome: refused\nexpires: 2026-11-01", []),
            ("outcome: revoked\nexpires: 2026-11-01", []),
            (
                "outcome: approved\nexpires: 2027-11-01\nreview_due: 2026-11-19",
                ["overdue: Review of the decision, -1", "inForce: End of the approval, 346"]
            ),
            (
                "outcome: approved\nexpires: 2026-11-01\nreview_due: 2026-10-01",
                ["expired: End of the approval, -19", "overdue: Review of the decision, -50"]
            ),
            ("outcome: approved\nexpires: 2026-11-01\nreview_due: 2026-12-01", ["expired: End of the approval, -19"]),
            (
                "outcome: approved\nexpires: 2027-11-01\nconditions: [{text: A, due: 2026-11-01}, {text: B, due: 2026-11-01, status: met}]",
                ["overdue: Condition: A, -19", "inForce: End of the approval, 346"]
            ),
        ])
    func decisions(facts: String, expected: [String]) throws {
        #expect(try entries("decisions/d.md", Self.decision + facts) == expected)
    }

    @Test(
        "What is withheld is looked at again, whatever became of its subject",
        arguments: [
            (
                "status: ended\nend: 2026-01-01\nvalue: {withheld: {ground: G, review: 2026-11-19}}",
                "overdue: Review of what is withheld: Value, -1"
            ),
            (
                "status: cancelled\ndocuments: [{title: T, withheld: {ground: G, review: 2026-11-20}}]",
                "expiring: Review of what is withheld: Documents (T), 0"
            ),
        ])
    func withheld(facts: String, expected: String) throws {
        #expect(try entries("contracts/c.md", Self.contract + facts) == [expected])
    }

    @Test("The part of a decision that is withheld is looked at again")
    func withheldPart() throws {
        let facts = Self.decision + "outcome: refused\nwithheld_part: {ground: G, review: 2027-01-01}"
        #expect(
            try entries("decisions/d.md", facts) == ["inForce: Review of what is withheld: Part of the decision, 42"])
    }

    @Test("A panel's condition is owed while a system of its advice may be used", arguments: ["reader", "gone"])
    func panel(system: String) throws {
        let facts = """
            title: P
            body: city
            date: 2026-01-01
            advice: support
            systems: \(system)
            conditions: [{text: A, due: 2026-11-01}]
            """
        let gone = ("systems/gone.md", "name: Gone\norganisation: city\nphase: refused")
        let expected = system == "reader" ? ["overdue: Condition: A, -19"] : []
        #expect(try entries("oversight/p.md", facts, and: [gone]) == expected)
    }

    @Test("A decision that was extended or replaced is not owed", arguments: ["extends", "supersedes"])
    func followed(field: String) throws {
        let later =
            "title: L\noutcome: extended\norganisation: city\nsubjects: [systems/reader]\nsigned: 2026-10-01\n\(field): d"
        let facts = Self.decision + "outcome: approved\nexpires: 2026-11-01"
        #expect(try entries("decisions/d.md", facts, and: [("decisions/later.md", later)]) == [])
        #expect(
            try entries("decisions/later.md", later, and: [("decisions/d.md", facts)]) == [
                "withoutEnd: End of the approval"
            ])
    }

    @Test("A condition of a decision that was extended is still owed")
    func conditionOfTheExtended() throws {
        let later = (
            "decisions/later.md",
            "title: L\noutcome: extended\norganisation: city\nsubjects: [systems/reader]\nsigned: 2026-10-01\nextends: d"
        )
        let facts = Self.decision + "outcome: approved\nexpires: 2026-11-01\nconditions: [{text: A, due: 2026-11-19}]"
        #expect(try entries("decisions/d.md", facts, and: [later]) == ["overdue: Condition: A, -1"])
    }

    @Test(
        "Contracts",
        arguments: [
            ("status: active\nend: 2026-11-19", ["expired: End of the contract, -1"]),
            ("status: active\nend: 2026-11-20", ["expiring: End of the contract, 0"]),
            ("status: ended\nend: 2026-11-19\nrenewal_decision_due: 2026-10-01", []),
            ("status: active", ["withoutEnd: End of the contract"]),
            (
                "status: under_challenge\nend: 2027-11-19\nrenewal_decision_due: 2026-11-19",
                ["overdue: Decision on renewal, -1", "inForce: End of the contract, 364"]
            ),
        ])
    func contracts(facts: String, expected: [String]) throws {
        #expect(try entries("contracts/c.md", Self.contract + facts) == expected)
    }

    @Test(
        "Trials",
        arguments: [
            ("phase: pilot", ["withoutEnd: End of the trial"]),
            ("phase: pilot\nend: 2026-11-19", ["expired: End of the trial, -1"]),
            ("phase: pilot\nend: 2026-11-20", ["expiring: End of the trial, 0"]), ("phase: production", []),
            ("phase: retired\nend: 2026-11-19", []),
        ])
    func pilots(facts: String, expected: [String]) throws {
        #expect(try entries("systems/p.md", "name: P\norganisation: city\n" + facts) == expected)
    }

    @Test(
        "Assessments",
        arguments: [
            ("outcome: proceed\nnext_review: 2026-11-19", ["overdue: Review of the assessment, -1"]),
            ("outcome: proceed\nnext_review: 2026-11-20", ["expiring: Review of the assessment, 0"]),
            ("outcome: do_not_proceed\nnext_review: 2026-11-19", []),
            ("outcome: proceed\nsystems: gone\nnext_review: 2026-11-19", []),
            (
                "outcome: proceed\nrisks: [{risk: R, due: 2026-11-19, status: open}, {risk: S, due: 2026-11-19, status: closed}]",
                ["overdue: Risk to be mitigated: R, -1"]
            ),
        ])
    func assessments(facts: String, expected: [String]) throws {
        let gone = ("systems/gone.md", "name: Gone\norganisation: city\nphase: retired")
        #expect(try entries("assessments/a.md", "title: A\ntype: dpia\n" + facts, and: [gone]) == expected)
    }

    @Test(
        "Agreements",
        arguments: [
            (
                "review: 2026-11-19\nend: 2026-11-20",
                ["overdue: Review of the agreement, -1", "expiring: End of the agreement, 0"]
            ),
            ("review: 2026-11-18\nend: 2026-11-19", ["expired: End of the agreement, -1"]),
            ("start: 2026-11-21\nend: 2027-11-19", []),
            ("contract: c\nend: 2026-11-19", []),
        ])
    func agreements(facts: String, expected: [String]) throws {
        let contract = ("contracts/c.md", Self.contract + "status: terminated")
        let start = "title: A\nparties: [{organisation: city, role: controller}]\n"
        #expect(try entries("agreements/a.md", start + facts, and: [contract]) == expected)
    }
}
