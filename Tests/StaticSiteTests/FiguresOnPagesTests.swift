import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Figures on pages say what they rest on")
struct FiguresOnPagesTests {
    private let site = BuiltPage()
    private static let contract = "title: C\nbuyer: city\nsupplier: firm\n"
    private static let redress = "title: R\nsystems: reader\nchannel: internal\n"

    @Test("A contract that is awarded is not signed yet, and withheld values are counted")
    func suppliers() throws {
        let contracts = [
            "contracts/a": Self.contract + "status: awarded\nvalue: GBP 5",
            "contracts/b": Self.contract + "status: active\nvalue: {withheld: {ground: Law}}\nsigned: 2026-01-01",
            "contracts/c": Self.contract + "status: active",
        ]
        let html = try site.file("compare/suppliers-by-value.html", contracts)
        #expect(html.contains(">Not signed yet</span>") && html.contains(">Value awarded, as amended</th>"))
        #expect(
            html.contains(
                "The sums of values leave out 1 contract whose value is withheld and 1 contract whose value is not published."
            ))
        let csv = try site.file("compare/suppliers-by-value-year-signed.csv", contracts)
        #expect(csv.contains("Year of signature") && csv.contains("Firm,Not signed yet,GBP"))
    }

    @Test("A system past its last day of use is shown as such", arguments: ["pilot", "production", "retired"])
    func pastItsEnd(phase: String) throws {
        for (end, isPast) in [("2026-11-19", true), ("2026-11-20", false)] {
            let facts = "name: Reader\norganisation: city\nstart: 2026-01-01\nphase: \(phase)\nend: \(end)"
            let html = try site.file("systems/reader.html", ["systems/reader": facts])
            #expect(html.contains(", past its end</span>") == (isPast && phase != "retired"))
        }
    }

    @Test("The largest value is one supplier’s, or that of several")
    func largestValue() throws {
        func headline(_ other: String) throws -> Bool {
            let contracts = [
                "contracts/a": Self.contract + "status: active\nvalue: GBP 5",
                "contracts/b": Self.contract.replacing("firm", with: "city") + "status: active\nvalue: GBP \(other)",
            ]
            let html = try site.file("compare/suppliers-by-value.html", contracts)
            #expect(html.contains("have the largest published value: £5") != html.contains("Firm has the largest"))
            return html.contains("2 suppliers have the largest published value: £5")
        }
        #expect(try headline("5"))
        #expect(try !headline("4.99"))
    }

    @Test("The calendar tells why an approval has no end")
    func endless() throws {
        func row(_ expires: String) throws -> Substring {
            let decision =
                "title: D\norganisation: city\noutcome: approved\nsubjects: systems/reader\nsigned: 2026-01-01\n"
                + expires
            let html = try site.file("calendar.html", ["decisions/d": decision])
            let start = try #require(html.range(of: "End of the approval"))
            return html[start.upperBound...].prefix { $0 != "\n" }
        }
        #expect(try row("expires: {not_applicable: It runs for good}").contains("It runs for good"))
        #expect(try row("expires: {withheld: {ground: Law}}").contains("Law"))
        #expect(try row("").contains("Not published"))
    }

    @Test(
        "Lists and pages tell which contracts nobody has signed",
        arguments: [
            ("proposed", "not yet"), ("tender", "not yet"), ("awarded", "not yet"), ("refused", "never"),
            ("cancelled", "never"), ("active", "unknown"), ("active\nsigned: 2026-01-01", "signed"),
            ("cancelled\nsigned: 2026-01-01", "signed"), ("awarded\nsigned: 2099-01-01", "not yet in list"),
        ])
    func unsigned(status: String, signature: String) throws {
        let records = ["contracts/a": Self.contract + "status: \(status)"]
        let list = try site.file("contracts/index.html", records)
        #expect(list.contains(">Not signed yet</span>") == (signature == "not yet"))
        #expect(list.contains(">Never signed</span>") == (signature == "never"))
        let page = try site.file("contracts/a.html", records)
        #expect(page.contains("</a>, not signed yet.") == signature.hasPrefix("not yet"))
        #expect(page.contains("</a>, never signed.") == (signature == "never"))
        #expect(page.contains("Firm</a>.</p>") == ["unknown", "signed"].contains(signature))
    }

    @Test("Who answers for figures on complaints is an official or a body, and never a system")
    func answering() throws {
        let figures = "period: 2026-Q1\nreceived: 0\nclosed: 0\noutcomes: {in_favour: 0}"
        let official = "name: Reader\norganisation: city\nphase: production\naccountable_official: ana"
        let hidden = "name: Reader\norganisation: {withheld: {ground: Law}}\nphase: production"
        func who(_ records: [String: String]) throws -> Substring {
            let html = try site.file("redress/r.html", records)
            let start = try #require(html.range(of: "Who answers for it?"))
            return html[start.upperBound...].prefix { $0 != "\n" }
        }
        let ofSystem = try who(["redress/r": Self.redress + figures])
        #expect(ofSystem.contains(">City</a>") && !ofSystem.contains("Reader"))
        let ofOfficial = try who(["redress/r": Self.redress + figures, "systems/reader": official])
        #expect(ofOfficial.contains(">Ana</a>, ") && ofOfficial.contains(">City</a>"))
        let ofBody = try who(["redress/r": "title: R\norganisation: firm\nchannel: internal\n" + figures])
        #expect(ofBody.contains(">Firm</a>"))
        let ofNobody = try who(["redress/r": Self.redress + figures, "systems/reader": hidden])
        #expect(ofNobody.contains("Not published") && !ofNobody.contains("Reader"))
    }

    @Test("A withheld outcome is told as withheld, and is in no rate and no drawing as none")
    func withheldOutcome() throws {
        let outcomes =
            "{in_favour: 2, withdrawn: 1, partly_in_favour: {withheld: {ground: Law}}, not_in_favour: {withheld: {ground: Law}}}"
        let records = [
            "redress/a": Self.redress
                + "period: 2026-Q1\nreceived: 20\nclosed: 20\noutcomes: {in_favour: 12, not_in_favour: 8}",
            "redress/b": Self.redress + "period: 2026-Q2\nreceived: 20\nclosed: 20\noutcomes: \(outcomes)",
        ]
        let html = try site.file("compare/redress-by-period.html", records)
        let row = try #require(html.split(separator: "\n").first { $0.contains(">April to June 2026</a>") })
        #expect(row.contains("Law") && row.contains("<span class=\"not-applicable\">withheld</span>"))
        #expect(!row.contains("100%"))
        let page = try site.file("redress/b.html", records)
        #expect(page.contains("What is withheld is not shown, so that the rows do not total the cases closed."))
        #expect(!page.contains("Most often: "))
    }

    @Test("Headlines of few cases draw no conclusion, and all tell the periods")
    func headlines() throws {
        func overview(_ first: Int, _ last: Int) throws -> String {
            try site.file(
                "compare/redress-by-period.html",
                [
                    "redress/a": Self.redress
                        + "period: 2026-Q1\nreceived: \(first)\nclosed: 4\noutcomes: {in_favour: 1, not_in_favour: 3}",
                    "redress/b": Self.redress
                        + "period: 2026-Q2\nreceived: \(last)\nclosed: 12\noutcomes: {in_favour: 6, not_in_favour: 6}",
                ])
        }
        let few = try overview(4, 12)
        #expect(few.contains("<strong>Cases received: 4 in January to March 2026, 12 in April to June 2026</strong>"))
        #expect(
            few.contains(
                "<strong>Decided wholly or partly in favour: 1 of 4 in January to March 2026, 6 of 12 in April to June 2026</strong>"
            ))
        #expect(
            try overview(10, 12).contains(
                "<strong>Cases received rose from 10 in January to March 2026 to 12 in April to June 2026</strong>"))
    }

    @Test(
        "Where series are many, one table has the newest figures of each, and the CSV all periods", arguments: [50, 51])
    func manySeries(count: Int) throws {
        var records: [String: String] = [:]
        for number in 0..<count {
            let subject =
                "title: R\nsystems: reader\nchannel: internal\nabout: part \(number)\nreceived: 1\nclosed: 0\noutcomes: {in_favour: 0}\n"
            records["redress/old-\(number)"] = subject + "period: 2025-Q4"
            records["redress/new-\(number)"] = subject + "period: 2026-Q1"
        }
        let html = try site.file("compare/redress-by-period.html", records)
        let tables = html.split(separator: "<table ").count - 1
        #expect(tables == (count > 50 ? 1 : count))
        #expect(html.contains(">October to December 2025</a>") == (count == 50))
        #expect(html.split(separator: ">January to March 2026</a>").count - 1 == count)
        #expect(html.contains(">Reader, part 7: complaints to the body</th>") == (count > 50))
        #expect(html.split(separator: "\"../compare/redress-by-period.csv\"").count - 1 == tables)
        let csv = try site.file("compare/redress-by-period.csv", records).split(separator: "\r\n")
        #expect(csv.count == 1 + 2 * count)
        #expect(csv.contains { $0.hasPrefix("Reader,part 7,Complaints to the body,October to December 2025,") })
    }

    @Test("Rates by group have their period, and a missing number of cases is told")
    func rates() throws {
        let evaluation = "title: E\nsystem: reader\ntype: accuracy\n"
        let counts =
            "groups: [{dimension: Sex, group: Women, tp: 30, fn: 10}, {dimension: Sex, group: Men, tp: 20, fn: 5}]"
        let html = try site.file("evaluations/e.html", ["evaluations/e": evaluation + "period: 2026-Q1\n" + counts])
        #expect(
            html.contains("<strong>False negative rate, January to March 2026: from 20% (Men) to 25% (Women)</strong>"))
        let few = counts.replacing("tp: 20, fn: 5", with: "tp: 5, fn: 4, fp: 5, tn: 5").replacing(
            "fn: 10", with: "fn: 10, fp: 1, tn: 2")
        let plain = try site.file("evaluations/e.html", ["evaluations/e": evaluation + few])
        #expect(plain.contains("<strong>False positive rate, period not published</strong>"))
        #expect(plain.contains("Some of the rates are of fewer than 10 cases."))
        let stated = "groups: [{dimension: Sex, group: Women, recall: 80}]"
        let unknown = try site.file("evaluations/e.html", ["evaluations/e": evaluation + stated])
        let row = try #require(unknown.split(separator: "\n").last { $0.contains(">Women") })
        #expect(row.contains("Not published"))
        let metrics = "metrics: [{name: Hits, value: 90, unit: \"%\"}, {name: Days, value: 2, unit: days}]"
        let measured = try site.file("evaluations/e.html", ["evaluations/e": evaluation + metrics])
        let rows = measured.split(separator: "\n").filter { $0.contains(">Hits<") || $0.contains(">Days<") }
        #expect(rows.map { $0.contains("Not published") } == [true, false])
    }

    @Test("An end that has passed is not late")
    func passedEnd() throws {
        let html = try site.file(
            "calendar.html", ["contracts/a": Self.contract + "status: active\nend: 2026-11-10"])
        #expect(html.contains(">ended 10 days ago</td>") && !html.contains("days late"))
    }

    @Test("The chain of a system that was never used tells so where nothing can be published yet")
    func chain() throws {
        let html = try site.file(
            "systems/reader.html", ["systems/reader": "name: Reader\norganisation: city\nphase: proposed"])
        #expect(html.contains("It is not in use yet."))
    }
}
