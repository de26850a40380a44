import Foundation
import SourceText
import Testing
import TransparencyRegister

@Suite("Rates by group")
struct GroupRatesTests {
    /// The rates of an evaluation with the given lines of front matter.
    private func rates(_ facts: String, site: String = "") throws -> [GroupRates] {
        var builder = RegisterBuilder()
        builder.site += site
        builder.files.append(
            ("evaluations/audit.md", "title: Audit\nsystem: reader\ntype: bias_audit\n" + facts))
        let register = try builder.register()
        return GroupRates.all(of: Facts(try #require(register.records(of: .evaluation).first)))
    }

    private func words(_ cell: RateCell) -> String {
        switch cell {
        case .rate(let rate):
            let interval = rate.interval.map { " (\($0.lower) to \($0.upper))" } ?? ""
            let beside = rate.difference.map { " \($0) \(rate.ratio?.description ?? "-")" } ?? ""
            return "\(rate.percent)\(interval)\(beside)"
        case .empty(let reason): return reason.description
        case .state(.suppressed(let reason)): return reason.words.description
        case .state(let state): return state.isNotPublished ? "absent" : "other"
        }
    }

    @Test("Come from counts, beside the reference group that the evaluation names")
    func counts() throws {
        let rates = try rates(
            """
            groups:
              - {dimension: Ethnicity, group: African-American, n: 3696, tp: 1369, fp: 805, tn: 990, fn: 532}
              - {dimension: Ethnicity, group: Caucasian, n: 2454, tp: 505, fp: 349, tn: 1139, fn: 461}
            reference_group: Caucasian
            """)
        #expect(rates.count == 1 && rates[0].reference == 1 && rates[0].isReferenceNamed)
        #expect(words(rates[0].rows[0][.falsePositive]) == "44.8 (42.6 to 47.2) 21.4 1.91")
        #expect(words(rates[0].rows[1][.falsePositive]) == "23.5 (21.4 to 25.7)")
        #expect(words(rates[0].rows[0][.falseNegative]) == "28.0 (26.0 to 30.0) -19.7 0.59")
        #expect(rates[0].rates == Rate.allCases)
    }

    @Test("Come from those counts that they need, whatever else is published")
    func someCounts() throws {
        let rates = try rates(
            """
            groups:
              - {dimension: Sex, group: Women, tp: 30, fn: 10}
              - {dimension: Sex, group: Men, fp: 5, tn: 45, recall: 80}
              - {dimension: Sex, group: Others, n: 40, tp: 10, fp: 2}
              - {dimension: Sex, group: Unknown, n: 40, tp: 0, fn: 0}
            """)
        let (women, men, others, unknown) = (
            rates[0].rows[0], rates[0].rows[1], rates[0].rows[2], rates[0].rows[3]
        )
        #expect(women[.falseNegative].rate?.percent.description == "25.0")
        #expect(women[.recall].rate?.percent.description == "75.0")
        #expect(words(women[.falsePositive]) == "absent" && words(women[.accuracy]) == "absent")
        #expect(men[.falsePositive].rate?.percent.description == "10.0")
        #expect(men[.recall].rate?.percent.description == "80" && words(men[.falseNegative]) == "absent")
        #expect(others[.precision].rate?.percent.description == "83.3")
        #expect(others[.selection].rate?.percent.description == "30.0")
        #expect(words(unknown[.falseNegative]) == "no cases that should be flagged")
        #expect(women.size.isNotPublished)
    }

    @Test("Some counts of a group are no more than its cases")
    func excess() throws {
        let messages = try RegisterBuilder().messages(
            "evaluations/e.md",
            "title: E\nsystem: reader\ntype: accuracy\ngroups: [{dimension: Sex, group: Women, n: 40, tp: 30, fn: 11}]")
        #expect(messages == ["evaluations/e.md:5:10: the counts of “Women” total 41, but n is 40"])
    }

    @Test("Stand as they are stated where there are no counts, without an interval")
    func stated() throws {
        let rates = try rates(
            """
            groups:
              - {dimension: Sex, group: Women, n: 400, false_positive_rate: 1.25, recall: 80}
              - {dimension: Sex, group: Men, n: 500, false_positive_rate: 0.5 %}
            """)
        #expect(rates[0].reference == 1 && !rates[0].isReferenceNamed)
        #expect(words(rates[0].rows[0][.falsePositive]) == "1.25 0.8 2.50")
        #expect(words(rates[0].rows[0][.recall]) == "80")
        #expect(words(rates[0].rows[1][.recall]) == "absent")
        #expect(rates[0].rates == [.falsePositive, .recall])
    }

    @Test("Do not exist over zero, nor does the ratio to a rate of zero")
    func zeros() throws {
        let rates = try rates(
            """
            groups:
              - {dimension: Area, group: North, tp: 0, fp: 0, tn: 40, fn: 0}
              - {dimension: Area, group: South, tp: 3, fp: 5, tn: 10, fn: 0}
            """)
        #expect(words(rates[0].rows[0][.precision]) == "none flagged")
        #expect(words(rates[0].rows[0][.recall]) == "no cases that should be flagged")
        #expect(words(rates[0].rows[1][.falsePositive]) == "33.3 (15.2 to 58.3) 33.3 -")
        #expect(words(rates[0].rows[1][.falseNegative]) == "0.0 (0.0 to 56.1)")
    }

    @Test("Of small groups and of the next smallest are suppressed, whichever way they are given")
    func suppressed() throws {
        let rates = try rates(
            """
            groups:
              - {dimension: Age, group: Young, n: 9, tp: 1, fp: 1, tn: 6, fn: 1}
              - {dimension: Age, group: Middle, n: 40, tp: 10, fp: 5, tn: 20, fn: 5}
              - {dimension: Age, group: Old, n: 50, tp: 10, fp: 15, tn: 20, fn: 5}
              - {dimension: Sex, group: Women, n: 8, recall: 75}
              - {dimension: Sex, group: Men, n: 7, recall: 85}
              - {dimension: Sex, group: Not said, n: 84, recall: 80}
            reference_group: Middle
            """)
        let joint = "suppressed (fewer than 10, or would give away a figure that is hidden)"
        #expect(rates[0].rows.map { words($0[.recall]) } == [joint, joint, "66.7 (41.7 to 84.8)"])
        #expect(rates[0].reference == 2 && !rates[0].isReferenceNamed)
        let small = "suppressed (fewer than 10)"
        #expect(rates[1].rows.map { words($0[.recall]) } == [small, small, "80"])
    }

    @Test("Agree with the direct formulas for random counts")
    func formulas() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<500 {
            let counts = (0..<4).map { _ in Int.random(in: 0...30, using: &random) }
            let (tp, fp, tn, fn) = (counts[0], counts[1], counts[2], counts[3])
            let confusion = ConfusionCounts(tp: tp, fp: fp, tn: tn, fn: fn)
            let direct: [(Rate, Int, Int)] = [
                (.falsePositive, fp, fp + tn), (.falseNegative, fn, fn + tp), (.precision, tp, tp + fp),
                (.recall, tp, tp + fn), (.accuracy, tp + tn, counts.reduce(0, +)),
                (.selection, tp + fp, counts.reduce(0, +)),
            ]
            for (rate, part, whole) in direct {
                let share = confusion.share(rate)
                #expect(whole == 0 ? share == nil : share == Share(part, of: whole))
                guard let share else { continue }
                #expect(abs(Double(share.percent.coefficient) / 10 - 100 * Double(part) / Double(whole)) < 0.0501)
            }
        }
    }

    @Test("A reference group must be one of the groups")
    func unknownReference() throws {
        let messages = try RegisterBuilder().messages(
            "evaluations/audit.md",
            "title: Audit\nsystem: reader\ntype: bias_audit\nreference_group: Womn\ngroups:\n  - {dimension: Sex, group: Women, n: 40}"
        )
        #expect(messages.count == 1 && messages[0].hasSuffix("there is no group “Womn”"))
    }

    @Test("A sole small group is refused, since any total gives it away")
    func soleGroup() throws {
        let messages = try RegisterBuilder().messages(
            "evaluations/audit.md",
            "title: Audit\nsystem: reader\ntype: bias_audit\ngroups:\n  - {dimension: Sex, group: Women, n: 4}")
        #expect(messages.count == 1 && messages[0].contains("is the only group of “Sex”"))
    }

    @Test(
        "Are those known of COMPAS",
        .enabled(if: SharedData.isExpected, "../shared/data/evaluation is absent"))
    func compas() throws {
        let lines = try String(
            contentsOf: SharedData.folder.appending(path: "evaluation/compas-confusion-by-race.all7214.derived.csv"),
            encoding: .utf8
        ).split(whereSeparator: \.isNewline).map { $0.split(separator: ",").map(String.init) }
        #expect(lines.first == ["group", "n", "tp", "fp", "tn", "fn"])
        let rows = lines.dropFirst().map {
            "  - {dimension: Race, group: \($0[0]), n: \($0[1]), tp: \($0[2]), fp: \($0[3]), tn: \($0[4]), fn: \($0[5])}"
        }
        let race = try #require(
            try rates("reference_group: Caucasian\ngroups:\n" + rows.joined(separator: "\n")).first)
        let shares = race.rows.compactMap { row -> (String, Double, Double)? in
            guard case .rate(let fpr) = row[.falsePositive], case .rate(let fnr) = row[.falseNegative],
                let positive = fpr.share, let negative = fnr.share
            else { return nil }
            return (
                row.group, 100 * Double(positive.part) / Double(positive.whole),
                100 * Double(negative.part) / Double(negative.whole)
            )
        }
        for (group, falsePositive, falseNegative) in [("African-American", 44.85, 27.99), ("Caucasian", 23.45, 47.72)] {
            let found = try #require(shares.first { $0.0 == group })
            #expect(abs(found.1 - falsePositive) < 0.005 && abs(found.2 - falseNegative) < 0.005)
        }
        #expect(shares.count == 6)
        #expect(words(race.rows[0][.falsePositive]) == "44.8 (42.6 to 47.2) 21.4 1.91")
    }

    @Test("Of COMPAS are suppressed for the two smallest groups below 20")
    func compasSuppressed() throws {
        let rates = try rates(
            """
            groups:
              - {dimension: Race, group: Asian, n: 32, tp: 6, fp: 2, tn: 21, fn: 3}
              - {dimension: Race, group: Native American, n: 18, tp: 9, fp: 3, tn: 5, fn: 1}
              - {dimension: Race, group: Hispanic, n: 637, tp: 103, fp: 87, tn: 318, fn: 129}
            """, site: "\nsuppress_below: 20")
        #expect(rates[0].rows.map(\.isSuppressed) == [true, true, false])
    }
}

/// Data beside the checkout; on CI it must be there, so that tests run and fail without it.
enum SharedData {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/data")

    static let isExpected =
        FileManager.default.fileExists(atPath: folder.appending(path: "evaluation").path)
        || ProcessInfo.processInfo.environment["CI"] == "true"
}

/// The same numbers in every run (splitmix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension RateCell {
    /// The rate, where there is one.
    fileprivate var rate: GroupRate? {
        if case .rate(let rate) = self { rate } else { nil }
    }
}
