import SourceText
import Testing
import TransparencyRegister

@Suite("Redress over time")
struct RedressTrendTests {
    /// A register with one record for each line of facts.
    private func trends(_ records: [(id: String, facts: String)]) throws -> RedressTrends {
        var builder = RegisterBuilder()
        for record in records {
            builder.files.append(("redress/\(record.id).md", "title: \(record.id)\nsystems: reader\n" + record.facts))
        }
        return RedressTrends(try builder.register(day: "2027-01-01"))
    }

    private func facts(
        _ period: String, received: Int, favour: Int = 0, against: Int = 0, channel: String = "internal",
        more: String = ""
    ) -> String {
        """
        period: \(period)
        channel: \(channel)
        received: \(received)
        closed: \(favour + against)
        outcomes: {in_favour: \(favour), not_in_favour: \(against)}
        \(more)
        """
    }

    @Test("Has the newest period first, beside the same period of the year before")
    func lastYear() throws {
        let trends = try trends([
            ("a", facts("2025-Q1", received: 40, favour: 10, against: 20, more: "in_target: 30")),
            ("b", facts("2025-Q2", received: 30, favour: 1, against: 2)),
            ("c", facts("2026-Q1", received: 50, favour: 16, against: 16, more: "in_target: 24")),
        ])
        #expect(trends.all.count == 1)
        let rows = trends.all[0].rows
        #expect(rows.map(\.period.description) == ["2026-Q1", "2025-Q2", "2025-Q1"])
        #expect(rows.map { $0.lastYear?.record.id } == ["a", nil, nil])
        #expect(rows[0].change(in: \.received) == 10 && rows[1].change(in: \.received) == nil)
        #expect(rows[0].changeInRate?.description == "16.7")
        #expect(rows[0].changeInTarget?.description == "-25.0")
    }

    @Test("Lists name figures by subject, the newest period first, whatever the words of their titles")
    func listed() throws {
        var builder = RegisterBuilder()
        for (id, title, period, channel) in [
            ("a", "Letters, April to June 2026", "2026-Q2", "internal"),
            ("b", "Letters, January to March 2026", "2026-Q1", "internal"),
            ("c", "Letters, October to December 2025", "2025-Q4", "internal"),
            ("d", "Letters in court", "2025", "court"),
            ("e", "Letters, July to September 2026", "2026-Q3", "internal"),
        ] {
            let facts = facts(period, received: 0, channel: channel)
            builder.files.append(("redress/\(id).md", "title: \"\(title)\"\nsystems: reader\n" + facts))
        }
        builder.files.append(
            (
                "redress/f.md",
                "title: Letters in the dark\nsystems: reader\n"
                    + facts("{withheld: {ground: Hushlaw}}", received: 0, channel: "ombudsman")
            ))
        let listed = try builder.register(day: "2027-01-01").listed(.redress)
        #expect(listed.map(\.id) == ["d", "f", "e", "a", "b", "c"])
    }

    @Test("Has no rate and no change where nothing was decided")
    func none() throws {
        let trends = try trends([
            ("a", facts("2025", received: 4, favour: 1, against: 3)), ("b", facts("2026", received: 0)),
        ])
        let row = trends.all[0].rows[0]
        #expect(row.facts.outcomes?.rateInFavour == nil && row.changeInRate == nil)
        #expect(row.facts.shareInTarget == nil && row.changeInTarget == nil)
        #expect(row.change(in: \.received) == -4)
    }

    @Test("Compares quarters with quarters and years with years")
    func forms() throws {
        let trends = try trends([
            ("a", facts("2025", received: 4)), ("b", facts("2026-Q4", received: 5)),
            ("c", facts("2025-04/2026-03", received: 5)),
        ])
        #expect(trends.all[0].rows.allSatisfy { $0.lastYear == nil })
    }

    @Test("Names a series by subject, channel and matter, whatever others there are")
    func slugs() throws {
        let one = try trends([("z", facts("2026", received: 4, more: "about: Replies to letters!"))])
        #expect(one.all.map(\.slug) == ["reader-internal-replies-to-letters"])
        let three = try trends([
            ("a", facts("2026", received: 4)), ("b", facts("2026", received: 4, channel: "court")),
            ("z", facts("2026", received: 4, more: "about: Replies to letters!")),
        ])
        #expect(
            three.all.map(\.slug) == ["reader-court", "reader-internal", "reader-internal-replies-to-letters"])
        // Letters that become ASCII in small letters, as the sign of kelvin, are letters of the name.
        let foreign = try trends([("a", facts("2026", received: 4, more: "about: \"ÉCOLE & \u{212A}100\""))])
        #expect(foreign.all.map(\.slug) == ["reader-internal-cole-k100"])
    }

    @Test("Tells two series apart whose names are the same in addresses")
    func sameSlug() throws {
        let trends = try trends([
            ("a", facts("2026", received: 4, more: "about: A b")),
            ("b", facts("2026", received: 4, more: "about: A, b")),
        ])
        #expect(trends.all.map(\.slug) == ["reader-internal-a-b", "reader-internal-a-b-2"])
    }

    @Test("Has the day before 1 March for a period that ended on 29 February")
    func leapYear() throws {
        let period = try #require(Period("2024-02-01/2024-02-29"))
        #expect(period.samePeriodLastYear?.description == "2023-02-01/2023-02-28")
    }
}
