import SourceText
import Testing
import TransparencyRegister

@Suite("Facts that cannot be true together are refused, where they stand")
struct ImpossibleFactsTests {
    private let builder = RegisterBuilder()

    private static let contract = "title: X\nbuyer: city\nsupplier: firm\n"
    private static let amendment = contract + "status: active\nsigned: 2026-01-25\namendments:\n  - "

    @Test(
        "A contract that is on its way, or was refused, was not signed",
        arguments: ["proposed", "tender", "refused"])
    func signed(status: String) throws {
        let facts = Self.contract + "status: \(status)\nsigned: "
        #expect(
            try builder.messages("contracts/x.md", facts + "2026-11-20") == [
                "contracts/x.md:5:1: status is \(status), but it was signed on 2026-11-20"
            ])
        #expect(try builder.messages("contracts/x.md", facts + "2026-11-21") == [])
    }

    @Test("A contract that was cancelled may have been signed")
    func cancelled() throws {
        #expect(
            try builder.messages("contracts/x.md", Self.contract + "status: cancelled\nsigned: 2026-01-25") == [])
    }

    @Test(
        "A contract that was terminated does not run",
        arguments: [
            ("active", "2026-11-20", true), ("awarded", "2026-05-01", true), ("active", "2026-11-21", false),
            ("under_challenge", "2026-05-01", false), ("ended", "2026-05-01", false),
            ("terminated", "2026-05-01", false),
        ])
    func terminated(status: String, date: String, isRefused: Bool) throws {
        let facts = Self.contract + "status: \(status)\ntermination: {date: \(date), reason: Broke}"
        #expect(
            try builder.messages("contracts/x.md", facts)
                == (isRefused
                    ? ["contracts/x.md:5:1: status is \(status), but it was terminated on \(date)"] : []))
    }

    @Test(
        "Amendments are of the contract as it was signed, in one currency, and not to come",
        arguments: [
            (
                "{date: 2026-05-01, value_before: EUR 4, value_after: GBP 5}",
                "contracts/x.md:8:5: value_before is in EUR, value_after in GBP"
            ),
            (
                "{date: 2026-01-24, value_before: GBP 4, value_after: GBP 5}",
                "contracts/x.md:8:5: the amendment of 2026-01-24 lies before signed (2026-01-25)"
            ),
            (
                "{date: 2026-11-21, value_before: GBP 4, value_after: GBP 5}",
                "contracts/x.md:8:5: the contract is amended only on 2026-11-21, after 2026-11-20"
            ),
            ("{date: 2026-01-25, value_before: GBP 4, value_after: GBP 5}", nil),
            ("{date: 2026-11-20, value_before: GBP 4, value_after: GBP 5}", nil),
        ])
    func amended(row: String, message: String?) throws {
        let facts = Self.amendment + row.replacing("{", with: "{rationale: R, ")
        #expect(try builder.messages("contracts/x.md", facts) == (message.map { [$0] } ?? []))
    }

    @Test(
        "A system is in use from its first day on",
        arguments: [
            ("pilot", "2026-11-21", true), ("production", "2026-11-21", true), ("production", "2026-11-20", false),
            ("pre_deployment", "2026-11-21", false), ("proposed", "2026-11-21", false),
        ])
    func inUse(phase: String, start: String, isRefused: Bool) throws {
        #expect(
            try builder.messages("systems/x.md", "name: X\norganisation: city\nphase: \(phase)\nstart: \(start)")
                == (isRefused
                    ? ["systems/x.md:5:1: phase is \(phase), but start is \(start), after 2026-11-20"] : []))
    }

    @Test(
        "A rate is a part of a whole",
        arguments: [
            ("precision", "140", true), ("recall", "-0.1", true), ("false_positive_rate", "100.01", true),
            ("false_negative_rate", "101", true), ("accuracy", "-5", true), ("selection_rate", "1000", true),
            ("accuracy", "100", false), ("accuracy", "0", false),
        ])
    func rates(name: String, rate: String, isRefused: Bool) throws {
        let facts =
            "title: X\nsystem: reader\ntype: accuracy\ngroups:\n  - {dimension: D, group: G, n: 50, \(name): \(rate)}"
        let column = 39 + name.utf8.count
        #expect(
            try builder.messages("evaluations/x.md", facts)
                == (isRefused
                    ? [
                        "evaluations/x.md:6:\(column): \(name) is \(rate) %, and a part of a whole is between 0 and 100 %"
                    ] : []))
    }

    private static let redress =
        "title: X\nsystems: reader\nchannel: internal\nperiod: 2026-Q1\nreceived: 40\nclosed: 0\noutcomes: {in_favour: 0}\n"

    @Test("An id of another kind is told as such")
    func otherKind() throws {
        var builder = builder
        builder.files.append(("contracts/x.md", "title: X\nstatus: active\nbuyer: city\nsupplier: reader"))
        do throws(Problems) {
            _ = try builder.register()
            Issue.record("a supplier is an organisation")
        } catch {
            #expect(
                error.diagnostics.map(\.help) == ["“reader” is the id of a system: name an organisation here"])
        }
    }

    @Test("Groups of people have no more cases than all, stand once, and are compared by parts of a whole")
    func groups() throws {
        func messages(_ facts: String) throws -> [String] {
            try builder.messages("redress/x.md", Self.redress + facts)
        }
        let rows = "groups:\n  - {dimension: A, group: G, received: 20}\n  - {dimension: B, group: G, received: 20}\n"
        #expect(try messages(rows + "  - {dimension: A, group: H, received: 40}") == [])
        #expect(
            try messages(rows + "  - {dimension: A, group: H, received: 41}") == [
                "redress/x.md:12:40: the group’s received is 41, but received of all is only 40"
            ])
        #expect(
            try messages(rows + "  - {dimension: A, group: G, received: 20}") == [
                "redress/x.md:12:5: “G” stands twice among the groups of “A”"
            ])
        #expect(
            try messages("comparators:\n  - {name: C, kind: peer, rate_in_favour: 400}") == [
                "redress/x.md:10:43: rate_in_favour is 400 %, and a part of a whole is between 0 and 100 %"
            ])
        let evaluated = "title: X\nsystem: reader\ntype: accuracy\ngroups:\n"
        let row = "  - {dimension: D, group: G, n: 50}\n"
        #expect(
            try builder.messages("evaluations/x.md", evaluated + row + row) == [
                "evaluations/x.md:7:5: “G” stands twice among the groups of “D”"
            ])
    }

    @Test("Periods that overlap give a hidden group away, in whatever order they lie")
    func overlaps() throws {
        func facts(_ period: String, _ young: Int) -> String {
            """
            title: \(period)
            systems: reader
            channel: internal
            period: \(period)
            received: 500
            closed: 0
            outcomes: {in_favour: 0}
            groups:
              - {dimension: Age, group: Young, received: \(young)}
              - {dimension: Age, group: Old, received: 300}
              - {dimension: Age, group: Adult, received: 100}
            """
        }
        func messages(hidden: Int) throws -> [String] {
            var builder = builder
            builder.files.append(("redress/half.md", facts("2025-H1", 100)))
            builder.files.append(("redress/first.md", facts("2025-Q1", 95)))
            return try builder.messages("redress/second.md", facts("2025-Q2", hidden))
        }
        #expect(try messages(hidden: 10) == [])
        let told = try messages(hidden: 5)
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { $0.hasSuffix("so that groups too small to be shown could be worked out") })
    }
}
