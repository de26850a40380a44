import SourceText
import Testing

@testable import CommonMark

@Suite("Random texts")
struct RandomTextTests {
    private static let pieces = [
        "a", "é", " ", "  ", "    ", "\n", "\n", "\n", "\r\n", "\n\n", "\t", "|", "|", "| ", "|---|\n", "|-|-|\n",
        ":-:|-\n", "---",
        "# ", "## a", "> ", "> ", "- ", "1. ", "\n  ", "\n> ", "\n  > ", "Table: ", "{#a}", "{#", "}", "`", "*", "**",
        "\\", "[a](b)",
        "[a]", "\n[a]: b\n", "[]()", "![](c)", "<b>", "<!-- ", "===\n", "```\n", "&amp;", "x:y", "[a](x:y)",
        "\n| a | b |\n|--:|---|\n",
    ]

    @Test("make well-formed HTML with ids of their own, whatever the rules") func wellFormed() {
        var source = TextSource()
        var tables = 0
        var faults = 0
        for _ in 0..<5_000 {
            let text = source.text(of: Self.pieces, upTo: 30)
            let rendered = Markdown.body.render(text)
            let html = String(decoding: rendered.html, as: UTF8.self)
            #expect(html.isWellFormed, "\(text.debugDescription): \(html)")
            #expect(html.isEmpty || html.hasSuffix("\n"), "\(text.debugDescription): \(html)")
            let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(Set(ids).count == ids.count || rendered.problems.hasErrors, "\(text.debugDescription): \(html)")
            #expect(html.contains("omitted") == rendered.problems.lines.contains { $0.contains("raw HTML") })
            let safe = Markdown.safe.html(text)
            #expect(safe.isWellFormed, "\(text.debugDescription): \(safe)")
            tables += rendered.tables.count
            faults += rendered.problems.diagnostics.count
        }
        print("Random texts: 5000 with \(tables) tables and \(faults) faults are well-formed")
        #expect(tables > 500)
    }

    @Test("are told from ill-formed ones", arguments: ["<p>", "<p><em></p></em>", "</p>", "a\"<b"])
    func illFormed(html: String) {
        #expect(!html.isWellFormed)
    }
}

extension String {
    /// Whether every tag is closed in turn; comments and empty elements aside.
    fileprivate var isWellFormed: Bool {
        var open: [Substring] = []
        for piece in split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: ">") else { return false }
            let tag = piece[..<end]
            if tag.hasPrefix("!--") || tag.hasSuffix("/") { continue }
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return false }
            } else {
                open.append(tag.prefix { $0 != " " })
            }
        }
        return open.isEmpty
    }
}
