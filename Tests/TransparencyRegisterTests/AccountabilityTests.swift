import Testing
import TransparencyRegister

@Suite("Who was accountable when")
struct AccountabilityTests {
    private func official(_ id: String, _ facts: String, role: String = "Owner") -> (String, String) {
        ("officials/\(id).md", "name: \(id)\nrole: \(role)\norganisation: city\n" + facts)
    }

    private func register(_ system: String, _ officials: [(String, String)]) throws -> (Register, Int) {
        var builder = RegisterBuilder()
        builder.files += officials + [("systems/s.md", "name: S\norganisation: city\nphase: production\n" + system)]
        let register = try builder.register()
        return (register, try #require(register.index(of: .system, "s")))
    }

    /// `ben 2024-01-01…2024-12-31`, `nobody 2025-01-01…`.
    private func terms(_ system: String, _ officials: [(String, String)]) throws -> [String] {
        let (register, index) = try register(system, officials)
        return Accountability(register).terms(of: index).map { term in
            let name = term.official.map { register.records[$0].id } ?? "nobody"
            return "\(name) \(term.from.map { "\($0)" } ?? "")…\(term.until.map { "\($0)" } ?? "")"
        }
    }

    @Test("One after another in the same role, with the days between them")
    func succession() throws {
        let officials = [
            official("ben", "since: 2024-01-01\nuntil: 2024-12-31"), official("cleo", "since: 2025-01-03"),
            official("dan", "since: 2019-01-01\nuntil: 2023-06-30"),
            official("eve", "since: 2020-01-01", role: "Other"),
        ]
        #expect(
            try terms("accountable_official: cleo\nstart: 2023-12-01", officials) == [
                "nobody 2023-12-01…2023-12-31", "ben 2024-01-01…2024-12-31", "nobody 2025-01-01…2025-01-02",
                "cleo 2025-01-03…",
            ])
        #expect(
            try terms("accountable_official: ben\nstart: 2024-01-01", [officials[0]]) == [
                "ben 2024-01-01…2024-12-31", "nobody 2025-01-01…",
            ])
    }

    @Test("Without a gap where one follows on the next day, or two overlap")
    func noGap() throws {
        #expect(
            try terms(
                "accountable_official: [ben, eve]\nstart: 2024-01-01",
                [
                    official("ben", "since: 2024-01-01\nuntil: 2024-12-31"),
                    official("eve", "since: 2024-06-01", role: "Other"),
                ]) == ["ben 2024-01-01…2024-12-31", "eve 2024-06-01…"])
        #expect(
            try terms(
                "accountable_official: cleo\nstart: 2024-01-01",
                [official("ben", "since: 2024-01-01\nuntil: 2024-12-31"), official("cleo", "since: 2025-01-01")])
                == ["ben 2024-01-01…2024-12-31", "cleo 2025-01-01…"])
    }

    @Test("Nobody, where none is named; nothing, where it is withheld")
    func nobody() throws {
        #expect(try terms("start: 2024-01-01\nend: 2025-01-01", []) == ["nobody 2024-01-01…2025-01-01"])
        #expect(try terms("", []) == ["nobody …"])
        #expect(try terms("accountable_official:\n  withheld: {ground: Safety}", []) == [])
    }

    @Test("Somebody who holds the same role at the same time is not taken for a successor")
    func parallel() throws {
        let officials = [official("ben", "since: 2024-01-01"), official("cleo", "since: 2024-06-01")]
        #expect(try terms("accountable_official: ben\nstart: 2024-01-01", officials) == ["ben 2024-01-01…"])
    }

    @Test(
        "On the first day and the last, not on the day after",
        arguments: [
            ("2023-12-31", [String]()), ("2024-01-01", ["ben"]), ("2024-12-31", ["ben"]), ("2025-01-01", []),
            ("2025-01-03", ["cleo"]),
        ])
    func onADay(day: String, expected: [String]) throws {
        let (register, index) = try register(
            "accountable_official: cleo\nstart: 2023-12-01",
            [official("ben", "since: 2024-01-01\nuntil: 2024-12-31"), official("cleo", "since: 2025-01-03")])
        let officials = Accountability(register).officials(of: index, on: try #require(CivilDate(day)))
        #expect(officials.map { register.records[$0].id } == expected)
    }
}
