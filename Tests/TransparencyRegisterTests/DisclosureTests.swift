import Testing
import TransparencyRegister

@Suite("What is published, withheld and not published")
struct DisclosureTests {
    private func register(_ path: String, _ facts: String) throws -> (Register, Int) {
        var builder = RegisterBuilder()
        builder.files.append((path, facts))
        let register = try builder.register()
        return (register, try #require(register.records.firstIndex { $0.path == path.dropLast(3) + ".html" }))
    }

    private static let assessment = "title: A\ntype: dpia\noutcome: proceed\n"

    @Test(
        "Down to rows and cells",
        arguments: [
            ("published: {withheld: {ground: G}}", ["Published"]),
            ("version: {withheld: {ground: G}}", ["Version"]),
            ("documents: [{title: T, file: documents/a.pdf}, {withheld: {ground: G}}]", ["Documents (row 2)"]),
            ("documents: [{title: T, withheld: {ground: G}}]", ["Documents (T)"]),
            ("risks: [{risk: R, mitigation: {withheld: {ground: G}}}]", ["Risks (R): Mitigation"]),
            ("adviser: {by: B, advice: {withheld: {ground: G}}}", ["Advice of the data protection officer: Advice"]),
            ("published: {not_applicable: It is a draft}", []),
        ])
    func withheld(facts: String, expected: [String]) throws {
        let (register, index) = try register("assessments/a.md", Self.assessment + facts)
        let disclosure = Disclosure(of: index, in: register)
        #expect(disclosure.absences.filter { $0.withholding != nil }.map(\.what) == expected)
        #expect(disclosure.completeness.withheld == expected.count)
        #expect(RegisterDisclosure(register).withheld.map(\.what) == expected)
    }

    @Test("A cell that the public should have counts as a fact does")
    func cells() throws {
        let (register, index) = try register(
            "assessments/a.md", Self.assessment + "consultation: [{who: W}, {who: V, response: Yes}]")
        let disclosure = Disclosure(of: index, in: register)
        let missing = disclosure.absences.filter { $0.withholding == nil }.map(\.what)
        #expect(missing.contains("Consultation (W): Response") && !missing.contains("Consultation (V): Response"))
        #expect(disclosure.completeness.notPublished == missing.count)
    }

    @Test("Published, withheld and not published make up what is asked for")
    func sums() throws {
        let (register, index) = try register(
            "assessments/a.md",
            Self.assessment + "systems: reader\npublished: {withheld: {ground: G}}\nauthor: {not_applicable: N}")
        let completeness = Disclosure(of: index, in: register).completeness
        // Title, type, outcome and systems are there; 11 more are expected, of which one does not apply.
        #expect(completeness.published == 4 && completeness.withheld == 1)
        #expect(completeness.asked == completeness.published + completeness.withheld + completeness.notPublished)
        let all = RegisterDisclosure(register)
        #expect(all.completeness(of: index) == completeness)
        #expect(all.completeness(of: .assessment) == completeness)
        let kinds = Kind.register.reduce(into: Completeness()) { $0.add(all.completeness(of: $1)) }
        #expect(kinds == all.all)
    }

    @Test("The part of a decision that is withheld")
    func withheldPart() throws {
        let (register, _) = try register(
            "decisions/d.md",
            "title: D\noutcome: approved\norganisation: city\nsubjects: [systems/reader]\ndecision_maker: ana\nwithheld_part: {ground: G, review: 2026-11-19}"
        )
        let part = try #require(RegisterDisclosure(register).withheld.first)
        #expect(part.what == "Part of the decision" && part.withholding?.ground == "G")
        // The record does not say who withheld it: not the one who took the decision.
        #expect(part.withholding?.decidedBy == nil && part.withholding?.decided == nil)
        #expect(part.withholding?.isOverdue(on: register.day) == true)
    }

    @Test("A review is overdue from the day after it", arguments: [("2026-11-19", true), ("2026-11-20", false)])
    func review(day: String, isOverdue: Bool) throws {
        let (register, _) = try register(
            "assessments/a.md", Self.assessment + "author: {withheld: {ground: G, review: \(day)}}")
        #expect(RegisterDisclosure(register).withheld.first?.withholding?.isOverdue(on: register.day) == isOverdue)
    }

    @Test("Records that were taken away, and pages, do not count")
    func leftOut() throws {
        let facts = Self.assessment + "author: {withheld: {ground: G}}\nremoved: {date: 2026-01-01, reason: R}"
        let (register, index) = try register("assessments/a.md", facts)
        let disclosure = RegisterDisclosure(register)
        #expect(disclosure.completeness(of: index) == nil && disclosure.withheld.isEmpty)
    }

    @Test("What an assessment says, and who says so, stands beside its approval")
    func approvalOfARefusal() throws {
        let (register, _) = try register(
            "assessments/a.md",
            "title: A\ntype: dpia\noutcome: do_not_proceed\nauthor: Rights team\napprover: ana\ncompleted: 2025-03-01")
        let ana = try #require(register.index(of: .official, "ana"))
        let acts = OfficialActs(register, RegisterDisclosure(register)).of(ana)
        #expect(
            acts.map(\.what.description) == [
                "Approved the assessment by Rights team, whose outcome is: Do not proceed"
            ])
    }

    @Test(
        "Of data sharing that has not begun no audit is owed",
        arguments: [
            ("start: 2026-11-21", "production", ["The sharing of data has not begun"]),
            ("audit: {logged: L}", "proposed", ["The system is not in use"]),
            ("start: 2026-11-20", "production", []), ("start: 2026-01-01", "refused", ["The system is not in use"]),
        ])
    func notYetDue(facts: String, phase: String, reasons: [String]) throws {
        var builder = RegisterBuilder()
        builder.files[3].text = "name: Reader\norganisation: city\nphase: \(phase)"
        builder.files.append(
            (
                "agreements/g.md",
                "title: G\nsystems: reader\nparties: [{organisation: city, role: controller}]\n\(facts)"
            ))
        let register = try builder.register()
        let index = try #require(register.index(of: .agreement, "g"))
        let agreement = Facts<AgreementFields>(register.records[index])
        let states = [agreement.state(\.actualSharing)] + (agreement.audit?.row.states ?? [agreement.state(\.audit)])
        let told = states.compactMap { state in
            if case .notApplicable(let reason) = state { reason } else { nil }
        }
        #expect(Set(told) == Set(reasons))
        let missing = Disclosure(of: index, in: register).absences.map(\.field)
        #expect((missing.contains("audit") || missing.contains("actual_sharing")) == reasons.isEmpty)
    }

    @Test("Papers of a panel are owed to the public")
    func papers() throws {
        let (register, index) = try register(
            "oversight/p.md", "title: P\nbody: city\ndate: 2025-01-01\nadvice: support")
        #expect(Disclosure(of: index, in: register).absences.map(\.what).contains("Papers"))
    }

    @Test("Who decided what, by date")
    func acts() throws {
        var builder = RegisterBuilder()
        builder.files += [
            (
                "assessments/a.md",
                Self.assessment
                    + "approver: ana\ncompleted: 2025-03-01\nauthor: {withheld: {ground: G, decided_by: ana, decided: 2025-01-01}}"
            ),
            (
                "decisions/d.md",
                "title: D\noutcome: refused\norganisation: city\nsubjects: [systems/reader]\ndecision_maker: ana\nsigned: 2025-02-01"
            ), ("officials/ben.md", "name: Ben\nrole: R\norganisation: city"),
        ]
        let register = try builder.register()
        let acts = OfficialActs(register, RegisterDisclosure(register))
        let ana = try #require(register.index(of: .official, "ana"))
        let ben = try #require(register.index(of: .official, "ben"))
        #expect(
            acts.of(ana).map(\.what.description) == [
                "Withheld: Author", "Refused", "Approved the assessment, whose outcome is: Proceed",
            ])
        #expect(acts.of(ben).isEmpty)
    }
}
