import Testing
import TransparencyRegister

@Suite("What happened, in the order in which it happened")
struct TimelineTests {
    /// `2026-01-01 a: Decision published`, with what came too late and what is to come.
    private func timeline(of path: String, _ files: [(String, String)]) throws -> [String] {
        var builder = RegisterBuilder()
        builder.files += files
        let register = try builder.register()
        let index = try #require(register.records.firstIndex { $0.path == path + ".html" })
        let words = register.settings.words
        return Timeline(of: index, register, Derived(register)).events.map { event in
            "\(event.date) \(register.records[event.record].id): \(words(event.what))"
                + (event.late.map { " [\(words($0.phrase))]" } ?? "") + (event.isToCome ? " (to come)" : "")
                + (event.status.map { " (\($0.name))" } ?? "")
        }
    }

    private static func contract(_ facts: String) -> (String, String) {
        ("contracts/c.md", "title: C\nstatus: active\nbuyer: city\nsupplier: firm\nsystems: reader\n" + facts)
    }
    private static func dpia(_ id: String, _ facts: String) -> (String, String) {
        ("assessments/\(id).md", "title: A\ntype: dpia\noutcome: proceed\n" + facts)
    }
    private static func decision(_ id: String, _ facts: String) -> (String, String) {
        ("decisions/\(id).md", "title: D\norganisation: city\n" + facts)
    }

    @Test("A system's has what its whole file turns on")
    func system() throws {
        let events = try timeline(
            of: "systems/reader",
            [
                Self.contract("signed: 2024-02-01\nend: 2026-11-19"),
                Self.dpia("a", "contract: c\npublished: 2024-02-10\nnext_review: 2027-02-10"),
                Self.decision(
                    "d", "outcome: approved\nsubjects: [contracts/c]\nsigned: 2024-01-15\nexpires: 2027-01-14"),
                (
                    "redress/r.md",
                    "title: R\nsystems: reader\nperiod: 2025\nchannel: internal\nreceived: 0\nclosed: 0\noutcomes: {}"
                ),
            ])
        #expect(
            events == [
                "2024-01-15 d: Decision signed: approved", "2024-02-01 c: Contract signed",
                "2024-02-10 a: Data protection impact assessment published [Too late: 9 days after signature]",
                "2026-11-19 c: End of the contract [Passed 1 day ago]",
                "2027-01-14 d: End of the approval (to come)", "2027-02-10 a: Review of the assessment (to come)",
            ])
    }

    @Test(
        "Notices, documents, meetings and tasks that are not late are left to the pages of their records, and counted")
    func lesserDates() throws {
        let contract =
            "signed: 2024-02-01\nend: 2028-01-01\nmaximum_end: 2029-01-01\nnotices: [{type: UK6, date: 2024-02-03}]\ndocuments: [{title: A, url: \"https://city.example/a\", published: 2024-03-01}]"
        let decision =
            "outcome: approved\nsubjects: [systems/reader]\nsigned: 2024-01-15\npublished: 2024-01-20\nreview_due: 2025-01-15\nmeeting: {date: 2024-01-10, public: true}\nconditions: [{text: A, due: 2024-06-30, status: met}, {text: B, due: 2026-11-18}, {text: C, due: 2027-06-30}]\nexpires: 2028-01-15"
        var builder = RegisterBuilder()
        builder.files += [Self.contract(contract), Self.decision("d", decision)]
        let register = try builder.register()
        let system = try #require(register.index(of: .system, "reader"))
        let timeline = Timeline(of: system, register, Derived(register))
        let events = timeline.events.map { "\($0.date) \(register.settings.words($0.what))" }
        #expect(
            events == [
                "2024-01-15 Decision signed: approved", "2024-02-01 Contract signed",
                "2025-01-15 Review of the decision", "2026-11-18 Condition: B", "2028-01-01 End of the contract",
                "2028-01-15 End of the approval",
            ])
        #expect(timeline.events.map { $0.late != nil } == [false, false, true, true, false, false])
        // The meeting, the publication, A and C of the decision; the notice, the document and the latest end of the contract.
        #expect(timeline.lesserDates == 7)
        let own = try #require(register.index(of: .decision, "d"))
        let ofDecision = Timeline(of: own, register, Derived(register))
        #expect(ofDecision.events.count >= 8 && ofDecision.lesserDates == 0)
    }

    @Test(
        "The first assessment of its type is late, not the one that follows it",
        arguments: [
            ("published: 2024-02-01", "published: 2025-02-01", ["", ""]),
            ("published: 2024-02-02", "published: 2025-02-01", [" [Too late: 1 day after signature]", ""]),
        ])
    func assessments(first: String, second: String, late: [String]) throws {
        let events = try timeline(
            of: "systems/reader",
            [
                Self.contract("signed: 2024-02-01\nend: 2028-01-01"), Self.dpia("a", "systems: reader\n" + first),
                Self.dpia("b", "systems: reader\n" + second),
            ])
        let published = events.filter { $0.contains("published") }
        #expect(published.map { $0.drop { $0 != "[" } }.map { $0.isEmpty ? "" : " " + $0 } == late)
    }

    @Test(
        "An approval is late that was signed after the contract or the first use",
        arguments: [
            ("outcome: approved\nsubjects: [contracts/c]\nsigned: 2024-02-01", "approved"),
            (
                "outcome: approved\nsubjects: [contracts/c]\nsigned: 2024-02-02",
                "approved [Too late: 1 day after signature]"
            ),
            ("outcome: refused\nsubjects: [contracts/c]\nsigned: 2024-02-02", "refused"),
            ("outcome: extended\nsubjects: [contracts/c]\nsigned: 2024-02-02\nextends: first", "extended"),
            (
                "outcome: approved\nsubjects: [systems/used]\nsigned: 2024-03-03",
                "approved [Too late: 2 days after the start of use]"
            ),
        ])
    func decisions(facts: String, expected: String) throws {
        let events = try timeline(
            of: "decisions/d",
            [
                Self.contract("signed: 2024-02-01"), Self.decision("d", facts),
                Self.decision("first", "outcome: approved\nsubjects: [systems/reader]"),
                ("systems/used.md", "name: Used\norganisation: city\nphase: production\nstart: 2024-03-01"),
            ])
        let signed = try #require(events.first { $0.contains("Decision signed") })
        #expect(signed.hasSuffix("Decision signed: " + expected))
    }

    @Test("What was met is not overdue")
    func conditions() throws {
        let events = try timeline(
            of: "decisions/d",
            [
                Self.decision(
                    "d",
                    "outcome: approved\nsubjects: [systems/reader]\nsigned: 2026-01-01\nexpires: 2026-11-20\nconditions: [{text: A, due: 2026-11-18}, {text: B, due: 2026-11-18, status: met}]"
                )
            ])
        #expect(
            events == [
                "2026-01-01 d: Decision signed: approved", "2026-11-18 d: Condition: A [Overdue by 2 days]",
                "2026-11-18 d: Condition: B (met)", "2026-11-20 d: End of the approval",
            ])
    }

    @Test(
        "What nobody signed or used did not begin",
        arguments: [
            ("proposed", ["2027-01-31 End of the contract"]), ("tender", ["2027-01-31 End of the contract"]),
            ("refused", []), ("cancelled", []),
            ("awarded", ["2026-02-01 Contract starts", "2027-01-31 End of the contract"]),
            ("active", ["2026-02-01 Contract starts", "2027-01-31 End of the contract"]),
        ])
    func neverBegun(status: String, expected: [String]) throws {
        let facts = "title: C\nstatus: \(status)\nbuyer: city\nsupplier: firm\nsystems: reader\n"
        let days = "start: 2026-02-01\nend: 2027-01-31"
        for page in ["contracts/c", "systems/reader"] {
            let events = try timeline(of: page, [("contracts/c.md", facts + days)])
            #expect(events.map { $0.replacing(" c:", with: "").replacing(" (to come)", with: "") } == expected)
        }
    }

    @Test(
        "A system that is planned or was refused has no first day that lies in the past",
        arguments: [
            ("proposed", "2026-02-01", []), ("refused", "2026-02-01", []), ("refused", "2027-02-01", []),
            ("pre_deployment", "2027-02-01", ["2027-02-01 x: First day of use (to come)"]),
            ("production", "2026-02-01", ["2026-02-01 x: First day of use"]),
            (
                "refused\nphase_history: [{phase: pilot, date: 2026-03-01}, {phase: refused, date: 2026-05-01}]",
                "2026-02-01",
                ["2026-02-01 x: First day of use", "2026-03-01 x: Pilot", "2026-05-01 x: Refused"]
            ),
        ])
    func neverUsed(phase: String, start: String, expected: [String]) throws {
        let facts = "name: X\norganisation: city\nphase: \(phase)\nstart: \(start)"
        #expect(try timeline(of: "systems/x", [("systems/x.md", facts)]) == expected)
    }

    @Test("Only what approves something has an end", arguments: ["approved", "deferred", "refused"])
    func endOfDecision(outcome: String) throws {
        for expires in ["2026-11-01", "2027-11-01"] {
            let facts = "outcome: \(outcome)\nsubjects: [systems/reader]\nsigned: 2026-01-20\nexpires: \(expires)"
            let events = try timeline(of: "decisions/d", [Self.decision("d", facts)])
            #expect(events.contains { $0.contains("End of the approval") } == (outcome == "approved"))
        }
    }

    @Test(
        "What was given up or is done does not come",
        arguments: [
            ("status: active\nend: 2027-01-01", true), ("status: terminated\nend: 2027-01-01", false),
            ("status: ended\nend: 2026-11-20", true), ("status: proposed\nend: 2027-01-01", true),
        ])
    func givenUp(facts: String, isThere: Bool) throws {
        let contract = ("contracts/c.md", "title: C\nbuyer: city\nsupplier: firm\n" + facts)
        let events = try timeline(of: "contracts/c", [contract])
        #expect(events.contains { $0.contains("End of the contract") } == isThere)
    }

    @Test("A condition that is met early does not come")
    func metEarly() throws {
        let facts =
            "outcome: approved\nsubjects: [systems/reader]\nsigned: 2026-01-01\nconditions: [{text: A, due: 2027-01-01}, {text: B, due: 2027-01-01, status: met}]"
        let events = try timeline(of: "decisions/d", [Self.decision("d", facts)])
        #expect(events == ["2026-01-01 d: Decision signed: approved", "2027-01-01 d: Condition: A (to come)"])
    }

    @Test("Contracts, agreements and assessments have their own; officials none")
    func others() throws {
        let files = [
            Self.contract("signed: 2024-02-01"), Self.dpia("a", "contract: c\ncompleted: 2024-01-01"),
            (
                "agreements/g.md",
                "title: G\nparties: [{organisation: city, role: controller}]\nstart: 2024-03-01\nassessment: b"
            ), Self.dpia("b", "published: 2024-02-20"),
        ]
        let both = ["2024-01-01 a: Data protection impact assessment completed", "2024-02-01 c: Contract signed"]
        #expect(try timeline(of: "contracts/c", files) == both)
        #expect(try timeline(of: "assessments/a", files) == both)
        #expect(
            try timeline(of: "agreements/g", files) == [
                "2024-02-20 b: Data protection impact assessment published", "2024-03-01 g: Data sharing starts",
            ])
        #expect(try timeline(of: "officials/ana", files) == [])
    }
}
