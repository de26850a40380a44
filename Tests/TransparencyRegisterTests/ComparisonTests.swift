import SourceText
import Testing
import TransparencyRegister

@Suite("Comparisons that are asked for")
struct ComparisonTests {
    private func register(_ comparison: String) throws -> Register {
        var builder = RegisterBuilder()
        builder.site += "\nfields:\n  system:\n    - {name: region, label: Region, type: list of text}"
        builder.files += [
            (
                "systems/camera.md",
                "name: Camera\norganisation: city\nphase: pilot\nstart: 2026-03-01\nregion: [North, South]"
            ),
            ("systems/sorter.md", "name: Able sorter\norganisation: firm\nphase: pilot\nstart: 2025-03-01"),
            (
                "systems/gone.md",
                "name: Gone\norganisation: city\nphase: pilot\nremoved: {date: 2026-01-01, reason: Error}"
            ),
            ("comparisons/x.md", "title: X\nkind: system\nfields: [state, region]\n\(comparison)"),
        ]
        return try builder.register()
    }

    private func asked(_ comparison: String) throws -> [String] {
        let register = try register(comparison)
        let record = try #require(register.records(of: .comparison).first)
        return try #require(AskedComparison(Facts(record), in: register)).records.map(\.id)
    }

    @Test(
        "Find records by what they hold, by title",
        arguments: [
            ("where: {phase: pilot}", ["sorter", "camera"]),
            ("where: {phase: [pilot, production]}", ["sorter", "camera", "reader"]),
            ("where: {phase: pilot, organisation: city}", ["camera"]),
            ("where: {organisation: organisations/firm.md}", ["sorter"]),
            ("where: {start: 2026}", ["camera"]), ("where: {start: 2025-Q1}", ["sorter"]),
            ("where: {start: 2026-03-01}", ["camera"]), ("where: {region: South}", ["camera"]),
            ("where: {phase: retired}", []), ("mark_differences: true", ["sorter", "camera", "reader"]),
        ])
    func filter(comparison: String, expected: [String]) throws {
        #expect(try asked(comparison) == expected)
    }

    @Test("Keep the order in which records are named")
    func order() throws {
        #expect(try asked("records: [reader, systems/camera.md, sorter]") == ["reader", "camera", "sorter"])
    }

    @Test(
        "Are known to the records that they name or find",
        arguments: [
            ("records: [camera]", 1), ("where: {phase: pilot}", 1), ("mark_differences: true", 0),
        ])
    func links(comparison: String, count: Int) throws {
        let register = try register(comparison)
        let camera = try #require(register.index(of: .system, "camera"))
        #expect(register.links.sources(to: camera, in: register.range(of: .comparison)).count == count)
    }

    @Test("Are warned of where nothing is found")
    func warnings() throws {
        let warnings = try register("where: {phase: retired}").warnings.diagnostics.map(\.message)
        #expect(warnings == ["no system has phase: retired"])
        #expect(try register("where: {phase: pilot}").warnings.isEmpty)
    }
}

@Suite("Whether two values say the same")
struct SamenessTests {
    private func states(_ one: String, _ other: String) throws -> (FieldState, FieldState) {
        var builder = RegisterBuilder()
        for (id, facts) in [("a", one), ("b", other)] {
            builder.files.append(
                ("contracts/\(id).md", "title: C\nstatus: active\nbuyer: city\nsupplier: firm\n\(facts)"))
        }
        let records = Array(try builder.register().records(of: .contract))
        let name = try #require(one.split(separator: ":").first)
        let index = try #require(ContractFields.schema.declarations.firstIndex { $0.name == name })
        return (records[0].states[index], records[1].states[index])
    }

    @Test(arguments: [
        ("value: GBP 5", "value: GBP 5.00", true), ("value: GBP 5", "value: EUR 5", false),
        ("break_clauses: After a year", "break_clauses: |\n  After\n  a year", true),
        ("break_clauses: After a year", "break_clauses: After two years", false),
        ("systems: {not_applicable: No need}", "systems: [reader]", false),
        (
            "documents: [{title: A, type: contractDraft, file: documents/a.pdf}, {title: B, type: contractDraft, file: documents/a.pdf}]",
            "documents: [{title: B, type: contractDraft, file: documents/a.pdf}, {title: A, type: contractDraft, file: documents/a.pdf}]",
            true
        ),
        (
            "documents: [{title: A, type: contractDraft, file: documents/a.pdf}]",
            "documents: [{title: A, type: contractSigned, file: documents/a.pdf}]", false
        ),
        ("value: {withheld: {ground: A}}", "value: {withheld: {ground: B}}", true),
        ("value: {withheld: {ground: A}}", "value: {not_applicable: Free}", false),
        ("signed: 2026-01-01", "signed: 2026-01-02", false), ("bidders: 1,000", "bidders: 1000", true),
    ])
    func sameness(one: String, other: String, expected: Bool) throws {
        let (first, second) = try states(one, other)
        #expect(first.says(theSameAs: second) == expected)
        #expect(second.says(theSameAs: first) == expected)
    }
}
