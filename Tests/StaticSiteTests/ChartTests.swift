import Foundation
import SourceText
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Scales of charts")
struct ChartScaleTests {
    @Test(
        "Begin at zero and end at a round number above all values",
        arguments: [
            (0, 4, [0, 1]), (1, 4, [0, 1]), (4, 4, [0, 1, 2, 3, 4]), (5, 4, [0, 2, 4, 6]), (103, 5, [0, 50, 100, 150]),
            (100, 5, [0, 20, 40, 60, 80, 100]), (1000, 1, [0, 1000]), (3_415_000, 2, [0, 2_000_000, 4_000_000]),
        ] as [(Int64, Int, [Int64])])
    func ticks(maximum: Int64, steps: Int, expected: [Int64]) {
        #expect(ChartScale(upTo: maximum, steps: steps).ticks == expected)
    }

    @Test("Put zero at zero and the top at the end, whatever the size", arguments: [1, 7, 1_000_003, Int64.max / 16])
    func ends(maximum: Int64) {
        let scale = ChartScale(upTo: maximum, steps: 4)
        #expect(scale.position(0, on: 500) == 0 && scale.position(scale.top, on: 500) == 500)
        #expect(scale.top >= maximum && scale.ticks.count <= 5)
    }

    @Test("Round places to a tenth")
    func places() {
        #expect(ChartScale(upTo: 3, steps: 3).position(1, on: 100).tenths == 333)
        #expect(ChartScale(upTo: 3, steps: 3).position(2, on: 100).tenths == 667)
    }

    @Test(
        "Coordinates are written in whole units, halves going up",
        arguments: [
            (0, "0"), (4, "0"), (5, "1"), (124, "12"), (125, "13"), (-4, "0"), (-5, "0"), (-6, "-1"), (-15, "-1"),
            (-16, "-2"),
        ])
    func coordinates(tenths: Int, written: String) {
        var bytes = ByteText()
        bytes.append(Coordinate(tenths: tenths))
        #expect(Coordinate(tenths: tenths).description == written && String(bytes) == written)
    }

    @Test("Numbers are brought to one scale, exactly")
    func common() throws {
        let whole = try #require(ChartScale.whole([ExactDecimal(5), ExactDecimal(125, scale: 2)]))
        #expect(whole.values == [500, 125] && whole.scale == 2)
        #expect(ChartScale.whole([ExactDecimal(.max), ExactDecimal(1, scale: 1)]) == nil)
        #expect(ChartScale.whole([ExactDecimal(-1)]) == nil)
    }
}

@Suite("Drawings of charts")
struct ChartTests {
    private let figure = ChartFigure(id: "c", headline: "A < B & \"C\"", subtitle: "Cases", alternative: "<script>")

    private func bars(_ rows: [[Int64?]], stacked: Bool = false) -> String {
        let key = ChartKey(entries: [("One", .solid), ("Two", .hatched)])
        let chart = BarChart(
            figure: figure, key: key, rows: rows.map { .init(label: "<row>", values: $0) }, isStacked: stacked,
            words: { "\($0)" }, absent: "Not published")
        return String(decoding: chart.html, as: UTF8.self)
    }

    @Test("Escape every text, and have a text alternative")
    func escaped() {
        let html = bars([[1, 2]])
        #expect(html.contains("<strong>A &lt; B &amp; "))
        #expect(html.contains(">&lt;row&gt;</text>"))
        #expect(html.contains("<svg role=\"img\" aria-label=\"&lt;script&gt;\" viewBox="))
        #expect(!html.contains("<script") && !html.contains("<row") && !html.contains("style="))
    }

    @Test("Begin bars at zero; nothing is drawn for nothing, and what is not published is said")
    func baseline() {
        let html = bars([[0, 4], [nil, 2]])
        #expect(areas(.solid, html).count == 1)  // the key alone
        #expect(
            areas(.hatched, html).dropFirst().allSatisfy { $0.hasPrefix("M0 ") } && areas(.hatched, html).count == 3)
        #expect(html.contains(">0</text>") && html.contains(">Not published</text>"))
    }

    /// The areas of an ink: `M0 67H330V89H0z`.
    private func areas(_ ink: ChartInk, _ html: String) -> [Substring] {
        let element = html.components(separatedBy: "<path class=\"\(ink.rawValue)\"").dropFirst().first
        let commands = element?.components(separatedBy: " d=\"").dropFirst().first?.split(separator: "\"").first
        return commands?.split(separator: "\n") ?? []
    }

    @Test("Stack parts without a gap")
    func stacked() throws {
        let html = bars([[30, 70]], stacked: true)
        let (first, second) = (try #require(areas(.solid, html).last), try #require(areas(.hatched, html).last))
        let end = try #require(first.split(separator: "H").dropFirst().first?.split(separator: "V").first)
        #expect(first.hasPrefix("M0 ") && second.hasPrefix("M\(end) "))
    }

    @Test("Are the same bytes each time, in whole units")
    func determinism() throws {
        let html = bars([[1, 3], [2, 7]])
        #expect(html == bars([[1, 3], [2, 7]]))
        let drawing = html.components(separatedBy: "</defs>").last ?? html
        #expect(try !drawing.contains(Regex("[0-9]\\.[0-9]")))
    }

    @Test("Break a line where a period has no figure")
    func brokenLine() {
        func lines(_ values: [Int64?]) -> Int {
            let points = values.map { LineChart.Point(label: ("Q1", "2026"), value: $0) }
            let html = LineChart(figure: figure, points: points, words: { "\($0)" }).html
            let curve = String(decoding: html, as: UTF8.self).components(separatedBy: "class=\"curve\" d=\"")
                .dropFirst().first
            return curve?.prefix { $0 != "\"" }.count { $0 == "M" } ?? 0
        }
        #expect(lines([1, 2, 3]) == 1)
        #expect(lines([1, 2, nil, 3, 4]) == 2)
        #expect(lines([1, nil, 3]) == 0)
    }

    @Test("Draw no figure upon another, however many periods there are")
    func labels() {
        let points = (0..<40).map { LineChart.Point(label: ("Q1", "2026"), value: Int64($0 % 7)) }
        let html = String(decoding: LineChart(figure: figure, points: points, words: { "\($0)0%" }).html, as: UTF8.self)
        let figures = html.components(separatedBy: "<g class=\"upon\"").dropFirst().first?.components(
            separatedBy: "</g>"
        ).first
        let places = (figures ?? "").split(separator: "\n").filter { $0.hasPrefix("<text") }
            .compactMap { Double($0.split(separator: "\"")[1]) }.sorted()
        #expect(places.count > 3)
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 > 36 })
    }
}

@Suite("Charts of evaluations")
struct RateChartTests {
    private func page(_ groups: [String]) throws -> String {
        let scratch = try Scratch()
        let root = FixtureSite.fixtures.deletingLastPathComponent().deletingLastPathComponent()
        try scratch.write(FileTree(at: root.appending(path: "Templates")), below: "Templates")
        let rows = groups.map { "  - {dimension: Age, \($0)}\n" }.joined()
        let files = [
            "site.yaml": "title: Register\npublisher: city\n",
            "organisations/city.md": "---\nname: City\ntype: public_body\n---\n",
            "systems/s.md": "---\nname: S\norganisation: city\nphase: pilot\n---\n",
            "evaluations/e.md": "---\ntitle: E\nsystem: s\ntype: accuracy\ngroups:\n\(rows)---\n",
        ]
        for (name, text) in files { try scratch.write(Data(text.utf8), to: "Content/" + name) }
        _ = try FixtureSite.project(in: scratch).build()
        return try String(contentsOfFile: scratch.path + "/Output/evaluations/e.html", encoding: .utf8)
    }

    private let young = "group: Young, n: 100, tp: 40, fp: 10, tn: 30, fn: 20"
    private let middle = "group: Middle, n: 100, tp: 20, fp: 30, tn: 20, fn: 30"
    private let old = "group: Old, n: 100, tp: 20, fp: 20, tn: 30, fn: 30"
    private let few = "group: Few, n: 4, tp: 1, fp: 1, tn: 1, fn: 1"

    private let rare = "group: Rare, n: 20, tp: 5, fp: 5, tn: 5, fn: 5"

    @Test("Draw each rate of each group with its interval")
    func drawn() throws {
        let page = try page([young, middle])
        #expect(page.components(separatedBy: "<figure class=\"chart\">").count == 7)
        #expect(page.contains("<strong>Selection rate, period not published: 50% in all groups shown</strong>"))
        #expect(page.contains("False positive rate, period not published: from 25% (Young) to 60% (Middle)"))
        #expect(page.contains("class=\"whisker\""))
    }

    @Test("Name suppressed groups, and never draw them")
    func suppressed() throws {
        let page = try page([young, middle, old, few, rare])
        let labels = page.components(separatedBy: "<g class=\"label\"").dropFirst().compactMap {
            $0.components(separatedBy: "</g>").first
        }
        #expect(!labels.isEmpty && !labels.contains { $0.contains(">Few<") })
        #expect(page.contains("Suppressed and not drawn: ") && page.contains("Few"))
    }

    @Test("Draw nothing where one group alone is shown")
    func alone() throws { #expect(try !page([young]).contains("<svg")) }
}
