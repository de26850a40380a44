import Testing
import TransparencyRegister

@Suite("Values that exist are right")
struct ValueTests {
    @Test(arguments: [
        "2026-06-57", "2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-01T00:00", "", "2026/01/01",
        "０２０２-01-01",
    ])
    func daysThatDoNotExist(_ text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func leapDays() throws {
        #expect(CivilDate("2024-02-29")?.description == "2024-02-29")
        #expect(CivilDate("2000-02-29") != nil)
        #expect(CivilDate("1900-02-29") == nil)
    }

    @Test func dayNumbersGoForwardByOneForTwoHundredYears() throws {
        var day = try #require(CivilDate("1899-12-31"))
        for _ in 0..<73_100 {
            let next = try #require(day.adding(days: 1))
            #expect(day < next && day.days(to: next) == 1)
            day = next
        }
        #expect(day.description == "2100-02-20")
    }

    @Test func distanceToAnEarlierDayIsNegative() throws {
        let first = try #require(CivilDate("2026-03-01"))
        let other = try #require(CivilDate("2026-02-01"))
        #expect(first.days(to: other) == -28)
    }

    @Test(arguments: [
        ("2026", "2026-01-01", "2026-12-31"), ("2026-H2", "2026-07-01", "2026-12-31"),
        ("2026-Q1", "2026-01-01", "2026-03-31"), ("2026-Q4", "2026-10-01", "2026-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("2025-04/2026-03", "2025-04-01", "2026-03-31"),
        ("2026-01-15/2026-02-03", "2026-01-15", "2026-02-03"),
    ])
    func periods(_ text: String, _ first: String, _ last: String) throws {
        let period = try #require(Period(text))
        #expect(period.first.description == first)
        #expect(period.last.description == last)
        #expect(period.description == text)
    }

    @Test(arguments: [
        "2026-Q5", "2026-Q0", "2026-H3", "2026-04/2026-03", "26", "2026-01-02/2026-01-01", "2026-Q", "Q1 2026",
        "2026-01/2026-02-28",
    ])
    func periodsThatDoNotExist(_ text: String) {
        #expect(Period(text) == nil)
    }

    @Test(arguments: [
        ("2026-Q1", "2025-Q1"), ("2024-02", "2023-02"), ("2025-04/2026-03", "2024-04/2025-03"),
        ("2024-02-29/2024-03-01", "2023-02-28/2023-03-01"),
    ])
    func samePeriodLastYear(_ text: String, _ earlier: String) {
        #expect(Period(text)?.samePeriodLastYear?.description == earlier)
    }

    @Test func quartersFollowEachOther() throws {
        let last = try #require(Period("2025-Q4"))
        let next = try #require(Period("2026-Q1"))
        #expect(last.isFollowed(by: next))
        #expect(!next.isFollowed(by: last))
        #expect(last < next)
    }

    @Test(arguments: [
        ("GBP 50,000,000", "GBP 50000000"), ("GBP 12.50", "GBP 12.50"), ("EUR 0", "EUR 0"), ("JPY 1,000", "JPY 1000"),
    ])
    func money(_ text: String, _ written: String) {
        #expect(Money(text)?.description == written)
    }

    @Test(arguments: [
        "GBP 5,00", "GBP", "50", "£50", "XXQ 5", "gbp 5", "GBP -1", "GBP 1.", "GBP 1,0000", "GBP 1e6", "GBP  5",
        "GBP 99999999999999999999", "GBP .5",
    ])
    func amountsThatAreNone(_ text: String) {
        #expect(Money(text) == nil)
    }

    @Test func currenciesAreNeverAdded() throws {
        let pounds = try #require(Money("GBP 1.10"))
        let euros = try #require(Money("EUR 1"))
        #expect(pounds.adding(euros) == nil)
        #expect(pounds.adding(pounds)?.description == "GBP 2.20")
    }

    @Test func sumsAreExactWhereBinaryFractionsAreNot() throws {
        let tenth = try #require(ExactDecimal("0.1"))
        let sum = (0..<10).reduce(ExactDecimal(0)) { total, _ in total.adding(tenth) ?? total }
        #expect(sum.equals(ExactDecimal(1)))
        #expect(ExactDecimal("-0.05")?.description == "-0.05")
    }

    @Test func thereIsNoShareOfNothing() {
        #expect(Share(0, of: 0) == nil)
        #expect(Share(3, of: 2) == nil)
        #expect(Share(0, of: 5)?.percent.description == "0.0")
        #expect(Share(1, of: 3)?.percent.description == "33.3")
        #expect(Share(2, of: 3)?.percent.description == "66.7")
        #expect(Share(1, of: 2000)?.percent.description == "0.1")
    }

    @Test(arguments: ["12 months", "1 day", "45 working days", "2.5 hours"])
    func durations(_ text: String) {
        #expect(Duration(text)?.description == text)
    }

    @Test(arguments: ["12", "months", "12 moons", "-1 days", "12months", ""])
    func durationsThatAreNone(_ text: String) {
        #expect(Duration(text) == nil)
    }
}
