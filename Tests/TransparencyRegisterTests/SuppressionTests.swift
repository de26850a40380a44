import SourceText
import Testing
import TransparencyRegister

@Suite("Small groups")
struct SuppressionTests {
    private func hidden(_ sizes: [Int], below limit: Int = 10) -> [Int] {
        let reasons = Suppression(sizes.map { GroupCounts(size: $0, counts: []) }, below: limit).reasons
        return reasons.indices.filter { reasons[$0] != nil }.map { sizes[$0] }
    }

    @Test("Are hidden with the next smallest where they would stand alone")
    func complement() {
        #expect(hidden([56, 14, 10]) == [])
        #expect(hidden([56, 14, 8]) == [14, 8])
        #expect(hidden([56, 7, 8]) == [7, 8])
        #expect(hidden([56, 14, 14, 8]) == [14, 14, 8], "groups of one size are not told apart")
        #expect(hidden([56, 20, 0, 0]) == [20, 0, 0], "several of nothing are nothing")
        #expect(hidden([56, 20, 9, 9]) == [20, 9, 9], "several of the most are the most")
        #expect(hidden([5, 6, 70], below: 0) == [])
    }

    @Test("Are told from those that are hidden for their sake only where that gives nothing away")
    func words() {
        let reasons = { (sizes: [Int]) in
            Suppression(sizes.map { GroupCounts(size: $0, counts: []) }, below: 10).reasons.map {
                $0?.words.description ?? "shown"
            }
        }
        let joint = "suppressed (fewer than 10, or would give away a figure that is hidden)"
        #expect(reasons([7, 8, 50]) == ["suppressed (fewer than 10)", "suppressed (fewer than 10)", "shown"])
        #expect(reasons([7, 18, 50]) == [joint, joint, "shown"])
        #expect(reasons([9, 9]) == [joint, joint])
    }

    @Test("Are hidden with another where a column would be nothing for all of them")
    func emptyColumns() {
        let groups = [(7, 0), (8, 0), (30, 0), (40, 9)].map { GroupCounts(size: $0.0, counts: [$0.1]) }
        #expect(Suppression(groups, below: 10).reasons.filter { $0 != nil }.count == 4)
        let others = [(7, 0), (8, 1), (30, 0)].map { GroupCounts(size: $0.0, counts: [$0.1]) }
        #expect(Suppression(others, below: 10).reasons.map { $0 != nil } == [true, true, false])
    }

    @Test("What an author withholds does not stand alone either")
    func withheld() {
        let groups = [
            GroupCounts(size: 30, counts: []), GroupCounts(size: nil, counts: [], isWithheld: true),
            GroupCounts(size: 20, counts: []),
        ]
        #expect(Suppression(groups, below: 10).reasons.map { $0 != nil } == [false, true, true])
    }

    /// For each group, why it is hidden.
    private typealias Rule = ([GroupCounts], Int) -> [Suppressed?]

    /// What is published of a table: the totals, the rows that are shown, and the words for those that are not.
    private struct Published: Equatable {
        let shown: [[Int]?]
        let reasons: [Suppressed?]

        init(_ rows: [[Int]], _ limit: Int, _ groups: ([Int]) -> GroupCounts, by rule: Rule) {
            reasons = rule(rows.map(groups), limit)
            shown = zip(rows, reasons).map { $1 == nil ? $0 : nil }
        }
    }

    /// Whether an attacker who knows the totals, the rule and its code can tell any hidden figure for certain.
    ///
    /// All tables with the same totals and the same rows shown are tried; those that would be published in the same way
    /// could be the true one. A column of which there is nothing at all has nothing to hide.
    private func isRecovered(
        _ rows: [[Int]], _ limit: Int, _ groups: ([Int]) -> GroupCounts, _ isTable: ([Int]) -> Bool,
        by rule: Rule = { Suppression($0, below: $1).reasons }
    )
        -> Bool
    {
        let published = Published(rows, limit, groups, by: rule)
        let hidden = rows.indices.filter { published.reasons[$0] != nil }
        guard !hidden.isEmpty else { return false }
        let columns = rows[0].indices
        let totals = columns.map { column in hidden.reduce(0) { $0 + rows[$1][column] } }
        var open = Set(
            hidden.indices.flatMap { row in
                columns.filter { column in rows.contains { $0[column] > 0 } }.map { row * columns.count + $0 }
            })
        var candidate = rows
        func fill(_ cell: Int, _ left: [Int]) {
            if open.isEmpty { return }
            let (row, column) = (cell / columns.count, cell % columns.count)
            if row == hidden.count {
                guard left.allSatisfy({ $0 == 0 }), candidate != rows,
                    Published(candidate, limit, groups, by: rule) == published
                else { return }
                for (place, index) in hidden.enumerated() {
                    for column in columns where candidate[index][column] != rows[index][column] {
                        open.remove(place * columns.count + column)
                    }
                }
                return
            }
            let isLast = row == hidden.count - 1
            for value in (isLast ? left[column] : 0)...left[column] {
                candidate[hidden[row]][column] = value
                if column == columns.count - 1, !isTable(candidate[hidden[row]]) { continue }
                var rest = left
                rest[column] -= value
                fill(cell + 1, rest)
            }
        }
        fill(0, totals)
        return !open.isEmpty
    }

    private func tables(_ seed: UInt64, _ row: (inout SeededRandom) -> [Int]) -> [[[Int]]] {
        var random = SeededRandom(seed: seed)
        return (0..<250).map { _ in
            (0..<Int.random(in: 2...4, using: &random)).map { _ in row(&random) }
        }
    }

    @Test("Cannot be told from random tables of complaints by who tries all tables")
    func redressAttack() {
        let tables = tables(1) { random in
            let received = Int.random(in: 0...Int.random(in: 1...5, using: &random), using: &random)
            return [received, Int.random(in: 0...received, using: &random)]
        }
        let recovered = tables.filter { rows in
            isRecovered(rows, 3, { GroupCounts(size: $0[0], counts: [$0[1]]) }, { $0[1] <= $0[0] })
        }
        #expect(recovered == [])
    }

    @Test("Cannot be told from random tables of right and wrong by who tries all tables")
    func evaluationAttack() {
        let tables = tables(2) { random in
            let counts = (0..<2).map { _ in Int.random(in: 0...2, using: &random) }
            return [counts.reduce(0, +)] + counts
        }
        let recovered = tables.filter { rows in
            isRecovered(
                rows, 3, { GroupCounts(size: $0[0], counts: Array($0.dropFirst())) }, { $0[0] == $0[1] + $0[2] })
        }
        #expect(recovered == [])
    }

    @Test("Are found out by the same attack where less is hidden, so that the attack is worth something")
    func weakerRules() {
        let groups = { (row: [Int]) in GroupCounts(size: row.reduce(0, +), counts: row) }
        let onlySmall: Rule = { groups, limit in
            groups.map { ($0.size ?? 0) < limit ? .small(below: limit) : nil }
        }
        #expect(isRecovered([[2, 0], [3, 2], [4, 5]], 3, groups, { _ in true }, by: onlySmall))
        #expect(!isRecovered([[2, 0], [3, 2], [4, 5]], 3, groups, { _ in true }))
        // Two are hidden, and yet neither has any of what the second column counts.
        #expect(isRecovered([[2, 0], [1, 0], [4, 5]], 3, groups, { _ in true }, by: onlySmall))
        #expect(!isRecovered([[2, 0], [1, 0], [4, 5]], 3, groups, { _ in true }))
        // Two are hidden, and each has the most that a small group can have.
        #expect(isRecovered([[2], [2], [9]], 3, groups, { _ in true }, by: onlySmall))
        #expect(!isRecovered([[2], [2], [9]], 3, groups, { _ in true }))
    }

    private func facts(_ state: FieldState) -> [[String]] {
        guard case .published(.rows(let rows)) = state else { return [] }
        return rows.map { row in
            row.states.map { state in
                switch state {
                case .published(.text(let text)): text
                case .published(.count(let count)): String(count)
                case .published(.number(let number)): number.description
                case .suppressed: "hidden"
                default: "-"
                }
            }
        }
    }

    @Test("Are not in the register at all")
    func register() throws {
        var builder = RegisterBuilder()
        builder.files.append(
            (
                "redress/q1.md",
                """
                title: Q1
                systems: reader
                period: 2026-Q1
                channel: internal
                received: 78
                closed: 13
                outcomes: {in_favour: 13}
                groups:
                  - {dimension: Language, group: English, received: 56, in_favour: 9}
                  - {dimension: Language, group: Other, received: 14, in_favour: 3}
                  - {dimension: Language, group: Easy read, received: 8, in_favour: 1}
                  - {dimension: Age, group: Under 25, received: 20, in_favour: 4}
                  - {dimension: Age, group: Over 25, received: 58, in_favour: 9}
                """
            ))
        let record = try #require(builder.register().records(of: .redress).first)
        #expect(
            facts(Facts<RedressFields>(record).state(\.groups)) == [
                ["Language", "English", "56", "9"], ["Language", "Other", "hidden", "hidden"],
                ["Language", "Easy read", "hidden", "hidden"], ["Age", "Under 25", "20", "4"],
                ["Age", "Over 25", "58", "9"],
            ])
    }

    @Test("Are not told by a metric of few cases or one that names them")
    func metrics() throws {
        var builder = RegisterBuilder()
        builder.files.append(
            (
                "evaluations/audit.md",
                """
                title: Audit
                system: reader
                type: accuracy
                metrics:
                  - {name: Recall, value: 80, n: 100}
                  - {name: "Recall, easy read", value: 50, n: 92}
                  - {name: Recall at night, value: 50, lower: 10, upper: 90, n: 9, target: 70}
                groups:
                  - {dimension: Language, group: Easy read, n: 8}
                  - {dimension: Language, group: English, n: 92}
                  - {dimension: Language, group: Welsh, n: 392}
                """
            ))
        let record = try #require(builder.register().records(of: .evaluation).first)
        #expect(
            facts(Facts<EvaluationFields>(record).state(\.metrics)) == [
                ["Recall", "80", "-", "-", "-", "100", "-", "-"],
                ["Recall, easy read", "hidden", "-", "-", "-", "hidden", "-", "-"],
                ["Recall at night", "hidden", "-", "hidden", "hidden", "hidden", "70", "-"],
            ])
    }
}
