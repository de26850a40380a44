import SourceText
import Testing
import TransparencyRegister

@Suite("Figures that give others away, are counted twice, or cannot be judged")
struct DoubtfulFiguresTests {
    private let builder = RegisterBuilder()
    private static let withheld = "{withheld: {ground: Law}}"

    private static func redress(_ period: String, _ facts: String) -> (path: String, facts: String) {
        (
            "redress/\(period.replacing("/", with: "-")).md",
            "title: R\nsystems: reader\nchannel: internal\nperiod: \(period)\n\(facts)"
        )
    }

    @Test(
        "One part that is withheld, where the whole and all others are published",
        arguments: [
            (
                "received: 5\nclosed: 5\noutcomes: {in_favour: 2, not_in_favour: \(withheld)}",
                ["redress/2026.md:8:41: not_in_favour is withheld, but can be worked out from closed, in_favour"]
            ),
            ("received: 5\nclosed: 5\noutcomes: {in_favour: \(withheld), not_in_favour: \(withheld)}", []),
            ("received: 5\nclosed: \(withheld)\noutcomes: {in_favour: 1, not_in_favour: \(withheld)}", []),
            (
                "received: 5\nclosed: \(withheld)\noutcomes: {in_favour: 2, not_in_favour: 3}",
                ["redress/2026.md:7:1: closed is withheld, but can be worked out from in_favour, not_in_favour"]
            ),
            (
                "carried_in: \(withheld)\nreceived: 5\nclosed: 5\nopen_at_end: 2\noutcomes: {in_favour: 5}",
                [
                    "redress/2026.md:6:1: carried_in is withheld, but can be worked out from received, closed, open_at_end"
                ]
            ),
            ("carried_in: \(withheld)\nreceived: 5\nclosed: 5\noutcomes: {in_favour: 5}", []),
            (
                "received: 5\nclosed: 5\noutcomes: {in_favour: 5}\ngrounds: [{ground: A, received: 3}, {ground: B, received: \(withheld)}]",
                [
                    "redress/2026.md:9:59: received of a ground is withheld, but can be worked out from received, received of a ground"
                ]
            ),
            (
                "received: 5\nclosed: 5\noutcomes: {in_favour: 5}\ngrounds: [{ground: A, received: 3}, {ground: B, withheld: {ground: Law}}]",
                [
                    "redress/2026.md:9:37: received of a ground is withheld, but can be worked out from received, received of a ground"
                ]
            ),
            (
                "received: 5\nclosed: 5\noutcomes: {in_favour: 5}\ngrounds: [{ground: A, received: 3}, {ground: B}, {ground: C, received: \(withheld)}]",
                []
            ),
        ])
    func parts(_ facts: String, _ expected: [String]) throws {
        #expect(
            try builder.warnings(Self.redress("2026-Q1", facts)).map { $0.replacing("2026-Q1", with: "2026") }
                == expected)
    }

    @Test("A period tells what the one beside it withholds")
    func balances() throws {
        let warnings = try builder.warnings(
            Self.redress("2026-Q1", "received: 5\nclosed: 5\nopen_at_end: 2\noutcomes: {in_favour: 5}"),
            Self.redress("2026-Q2", "carried_in: \(Self.withheld)\nreceived: 5\nclosed: 5\noutcomes: {in_favour: 5}"))
        #expect(
            warnings == [
                "redress/2026-Q2.md:6:1: carried_in of 2026-Q2 is withheld, but can be worked out from open_at_end of 2026-Q1"
            ])
    }

    @Test(
        "Contracts",
        arguments: [
            (
                "criteria: [{name: Price, weight: 60}, {name: Quality, weight: \(withheld)}]",
                [
                    "contracts/c.md:6:63: the weight of a criterion is withheld, but can be worked out from the weight of a criterion"
                ]
            ),
            (
                "value: \(withheld)\namendments: [{date: 2026-01-01, rationale: R, value_before: GBP 1, value_after: GBP 2}]",
                ["contracts/c.md:6:1: value is withheld, but can be worked out from value_after"]
            ),
            ("value: \(withheld)\namendments: [{date: 2026-01-01, rationale: R, end_after: 2027-01-01}]", []),
        ])
    func contracts(_ facts: String, _ expected: [String]) throws {
        let contract = "title: C\nstatus: active\nbuyer: city\nsupplier: firm\n" + facts
        #expect(try builder.warnings(("contracts/c.md", contract)) == expected)
    }

    @Test("What is withheld is never counted as none")
    func sums() throws {
        let facts = "title: R\nsystems: reader\nchannel: internal\nperiod: 2026-Q1\nreceived: 5\nclosed: 5\noutcomes: "
        // The three may well be 1 and 2: no error, though the outcomes that are given total 2.
        let hidden = "{in_favour: 2, partly_in_favour: \(Self.withheld), not_in_favour: \(Self.withheld)}"
        #expect(try builder.messages("redress/r.md", facts + hidden) == [])
        #expect(
            try builder.messages("redress/r.md", facts + hidden.replacing("2", with: "6")) == [
                "redress/r.md:8:1: the outcomes that are given total 6, but closed is 5"
            ])
        var builder = builder
        builder.files.append(("redress/r.md", facts + hidden))
        let register = try builder.register()
        let redress = Facts<RedressFields>(register.records[try #require(register.index(of: .redress, "r"))])
        #expect(redress.outcomes?.rateInFavour == nil && redress.withholdsRate)
        builder.files[builder.files.count - 1].text =
            facts + "{in_favour: 2, not_in_favour: \(Self.withheld), withdrawn: \(Self.withheld)}"
        let other = try builder.register()
        let rest = Facts<RedressFields>(other.records[try #require(other.index(of: .redress, "r"))])
        #expect(rest.outcomes?.rateInFavour == nil, "2 of 2 would be 100 %")
    }

    @Test(
        "Periods of one series that overlap",
        arguments: [
            ("2026-Q1", "2026-03/2026-05", true), ("2026-Q1", "2026-Q2", false), ("2025", "2025-Q4", true),
            ("2025-Q3", "2025", true),
        ])
    func overlaps(_ one: String, _ other: String, _ isTold: Bool) throws {
        let figures = "received: 0\nclosed: 0\noutcomes: {in_favour: 0}"
        let warnings = try builder.warnings(Self.redress(one, figures), Self.redress(other, figures))
        #expect(warnings.count == (isTold ? 1 : 0))
        #expect(warnings.allSatisfy { $0.contains(".md:5:1: the period ") && $0.contains(" overlaps with ") })
    }

    @Test("The same days in two forms are the same period")
    func samePeriod() throws {
        let figures = "received: 0\nclosed: 0\noutcomes: {in_favour: 0}"
        var builder = builder
        builder.files.append(("redress/a.md", Self.redress("2026-Q1", figures).facts))
        let messages = try builder.messages("redress/b.md", Self.redress("2026-01/2026-03", figures).facts)
        #expect(messages.count == 1 && messages[0].contains("has figures of the same subject, channel and period"))
    }

    @Test(
        "Rates without their number of cases",
        arguments: [
            ("groups: [{dimension: Sex, group: Women, accuracy: 90}]", ["groups"]),
            ("groups: [{dimension: Sex, group: Women, n: 40, accuracy: 90}]", []),
            ("groups: [{dimension: Sex, group: Women, tp: 10, fp: 10, tn: 10, fn: 10, accuracy: 50}]", []),
            ("metrics: [{name: Hits, value: 90, unit: \"%\"}]", ["metrics"]),
            ("metrics: [{name: Hits, value: 90, unit: days}]", []),
        ])
    func sizes(_ facts: String, _ expected: [String]) throws {
        let warnings = try builder.warnings(("evaluations/e.md", "title: E\nsystem: reader\ntype: accuracy\n" + facts))
        var builder = builder
        builder.files.append(("evaluations/e.md", "title: E\nsystem: reader\ntype: accuracy\n" + facts))
        let register = try builder.register()
        let index = try #require(register.index(of: .evaluation, "e"))
        let missing = Disclosure(of: index, in: register).absences.map(\.what).filter { $0.hasSuffix(": Cases") }
        #expect(missing.count == expected.count, "the missing number counts as a hole")
        let words = [
            "groups": "the rates of “Women” are given without n", "metrics": "“Hits” is a percentage without n",
        ]
        #expect(warnings.count == expected.count)
        #expect(zip(warnings, expected).allSatisfy { $0.contains(words[$1] ?? "?") && $0.contains("md:5:") })
    }
}
