import Testing
import TransparencyRegister

@Suite("What belongs to a system, and through what")
struct SystemFilesTests {
    /// A register with a contract about the system `reader`, and other files.
    private func register(_ files: [(String, String)]) throws -> Register {
        var builder = RegisterBuilder()
        builder.files += [
            ("systems/other.md", "name: Other\norganisation: city\nphase: pilot"),
            ("contracts/c.md", "title: C\nstatus: active\nbuyer: city\nsupplier: firm\nsystems: reader"),
        ]
        builder.files += files
        return try builder.register()
    }

    /// The systems of a record with what it belongs through: `reader`, `reader via contracts/c`.
    private func systems(_ path: String, _ files: [(String, String)]) throws -> [String] {
        let register = try register(files)
        let derived = SystemFiles(register)
        let index = try #require(register.records.firstIndex { $0.path == path + ".html" })
        return derived.systems(of: index).map { member in
            let id = register.records[member.index].id
            return member.via.map { "\(id) via \(register.records[$0].path.dropLast(5))" } ?? id
        }
    }

    @Test(arguments: [
        ("assessments/a", "title: A\ntype: dpia\noutcome: proceed\nsystems: other", ["other"]),
        ("assessments/a", "title: A\ntype: dpia\noutcome: proceed\ncontract: c", ["reader via contracts/c"]),
        ("assessments/a", "title: A\ntype: dpia\noutcome: proceed\ncontract: c\nsystems: other", ["other"]),
        ("assessments/a", "title: A\ntype: dpia\noutcome: proceed", []),
        (
            "agreements/a", "title: A\nparties: [{organisation: city, role: controller}]\ncontract: c",
            ["reader via contracts/c"]
        ),
        (
            "decisions/d", "title: D\noutcome: approved\norganisation: city\nsubjects: [contracts/c]",
            ["reader via contracts/c"]
        ),
        (
            "decisions/d", "title: D\noutcome: approved\norganisation: city\nsubjects: [contracts/c, systems/reader]",
            ["reader"]
        ),
        ("evaluations/e", "title: E\nsystem: other\ntype: accuracy", ["other"]),
        ("incidents/i", "title: I\ntype: error\ndate: 2026-01-01\nsystems: [other]\nwhat_happened: X", ["other"]),
    ])
    func ownLinks(path: String, facts: String, expected: [String]) throws {
        #expect(try systems(path, [(path + ".md", facts)]) == expected)
    }

    @Test("What a decision about a contract rests on")
    func evidence() throws {
        let files = [
            ("assessments/a.md", "title: A\ntype: dpia\noutcome: proceed"),
            (
                "decisions/d.md",
                "title: D\noutcome: approved\norganisation: city\nsubjects: [contracts/c]\nevidence: [assessments/a]"
            ),
        ]
        #expect(try systems("assessments/a", files) == ["reader via decisions/d"])
    }

    @Test("What an agreement of a contract rests on")
    func agreement() throws {
        let files = [
            ("assessments/a.md", "title: A\ntype: dpia\noutcome: proceed"),
            (
                "agreements/g.md",
                "title: G\nparties: [{organisation: city, role: controller}]\ncontract: c\nassessment: a"
            ),
        ]
        #expect(try systems("assessments/a", files) == ["reader via agreements/g"])
    }

    @Test("From the system's side the same")
    func bothWays() throws {
        let register = try register([
            ("assessments/a.md", "title: A\ntype: dpia\noutcome: proceed\ncontract: c"),
            (
                "redress/r.md",
                "title: R\nsystems: reader\nperiod: 2025\nchannel: internal\nreceived: 0\nclosed: 0\noutcomes: {}"
            ),
        ])
        let files = SystemFiles(register)
        for system in register.range(of: .system) {
            for member in files.records(of: system) {
                #expect(files.systems(of: member.index).contains { $0.index == system && $0.via == member.via })
            }
        }
        let reader = try #require(register.index(of: .system, "reader"))
        #expect(files.records(of: reader).map { register.records[$0.index].id } == ["a", "c", "r"])
        #expect(files.records(of: reader, in: register.range(of: .contract)).count == 1)
    }

    @Test("Nothing that was taken away")
    func removed() throws {
        let facts = "title: E\nsystem: reader\ntype: accuracy\nremoved: {date: 2026-01-01, reason: Wrong}"
        #expect(try systems("evaluations/e", [("evaluations/e.md", facts)]) == [])
    }
}
