import Testing

@testable import CommonMark

/// Texts on which careless parsers take time out of proportion, from cmark's own tests.
struct PathologicalText: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable (_ size: Int) -> String

    static let all = [
        PathologicalText("nested emphasis") { "*a **a ".times($0) + "b" + " a** a*".times($0) },
        PathologicalText("emphasis that never closes") { "a_ ".times($0) },
        PathologicalText("emphasis that never opens") { "_a ".times($0) },
        PathologicalText("many stars") { "*".times($0) + "a" },
        PathologicalText("links that never close") { "a]".times($0) },
        PathologicalText("links that never open") { "[a".times($0) },
        PathologicalText("mismatched openers and closers") { "*a_ ".times($0) },
        PathologicalText("nested brackets") { "[".times($0) + "a" + "]".times($0) },
        PathologicalText("nested link texts") { "[a](".times($0) },
        PathologicalText("nested images") { "![".times($0) + "a" + "](b)".times($0) },
        PathologicalText("nested quotations") { ">".times($0) + "a" },
        PathologicalText("quotations on many lines") { ("> ".times(60) + "a\n").times($0 / 50) },
        PathologicalText("nested lists") { size in (0..<size / 20).map { " ".times($0 * 2) + "- a\n" }.joined() },
        PathologicalText("backslashes") { "\\".times($0) },
        PathologicalText("runs of backticks") { size in (1..<size / 50).map { "e" + "`".times($0) }.joined() },
        PathologicalText("unclosed code") { "`a``b```".times($0) },
        PathologicalText("unclosed HTML") { "a <?".times($0) + "<!A ".times($0) + "<!--".times($0) },
        PathologicalText("link definitions") { size in (0..<size).map { "[\($0)]: u\n" }.joined() + "[0]".times(size) },
        PathologicalText("empty lines in lists") { "- a\n" + "\n".times($0) + "b" },
        PathologicalText("raw HTML, each an error") { "<b> a\n".times($0 / 10) },
        PathologicalText("refused links, each an error") { "[a](x:y)\n".times($0 / 10) },
        PathologicalText("headings of one text") { "## a\n".times($0 / 4) },
        PathologicalText("pipes") { "|".times($0) },
        PathologicalText("delimiter rows") { "|-|\n".times($0) },
        PathologicalText("delimiter rows of other lengths") { "a\n|-|-|\n".times($0) },
        PathologicalText("wide rows") { "|a".times($0) + "\n" + "|-".times($0) + "\n" + "|b".times($0) },
        PathologicalText("long tables") { "|a|b|\n|-|-|\n" + "| *a* | [b] |\n".times($0) + "\n[b]: c.md" },
        PathologicalText("many tables") { "|a|b|\n|-|-|\n|1|*2*|\n\n".times($0 / 2) },
        PathologicalText("tables in deep quotations") { size in
            "> ".times(60) + "|a|\n" + "> ".times(60) + "|-|\n" + ("> ".times(60) + "|1|\n").times(size / 50)
        },
        PathologicalText("rows with too many cells") { "|a|\n|-|\n" + "|1|2|\n".times($0 / 10) },
    ]

    private init(_ description: String, text: @escaping @Sendable (Int) -> String) {
        testDescription = description
        self.text = text
    }
}

extension String {
    fileprivate func times(_ count: Int) -> String { String(repeating: self, count: count) }
}

@Suite("Pathological texts", .serialized)
struct PathologicalTests {
    @Test("take time in proportion", arguments: PathologicalText.all)
    func growth(text: PathologicalText) {
        let growth = Growth(from: 1_000) { size in
            let text = text.text(size)
            return (text.utf8.count, { _ = Markdown.body.render(text) })
        }
        #expect(growth.isLinear, "\(text.testDescription): \(growth)")
    }

    @Test("are told from those that do not") func quadratic() {
        let growth = Growth(from: 1_000) { size in
            let text = Array(repeating: UInt8(size & 1), count: size)
            return (size, { for _ in 0..<size / 16 { blackHole(text.count { $0 == 1 }) } })
        }
        #expect(!growth.isLinear, "\(growth)")
    }

    @Test("more than 64 deep are an error, not a crash") func depth() {
        let faults = ["1:65+36 lists and quotations are more than 64 deep within each other"]
        #expect(Markdown.faults(String(repeating: ">", count: 100)) == faults)
        #expect(Markdown.faults(String(repeating: "> ", count: 64) + "a").isEmpty)
        #expect(Markdown.faults(String(repeating: "- ", count: 64) + "a").isEmpty)
        #expect(Markdown.faults(String(repeating: "- ", count: 65) + "a").count == 1)
        #expect(Markdown.faults(String(repeating: ">", count: 200_000) + "# a").count == 1)
    }

    @Test("a table of 30,000 rows is whole") func rows() {
        let rows = (0..<30_000).map { "| # row \($0) | *b* | c |\n" }.joined()
        let rendered = Markdown.body.render("| a | b | c |\n|---|---|--:|\n" + rows)
        #expect(rendered.problems.isEmpty)
        let html = String(decoding: rendered.html, as: UTF8.self)
        let last = "<tr><th scope=\"row\">row 29999</th><td><em>b</em></td><td class=\"num\">c</td></tr>\n</tbody>"
        #expect(html.contains(last))
    }
}
