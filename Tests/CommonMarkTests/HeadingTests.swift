import SourceText
import Testing

@testable import CommonMark

@Suite("Headings")
struct HeadingTests {
    @Test("get ids from their texts") func ids() {
        let rendered = Markdown.body.render("## What it *does*: `a & b`\n\n### Größe 2.5 — Übersicht\n\n## 日本語 हिन्दी\n")
        #expect(
            String(decoding: rendered.html, as: UTF8.self) == """
                <h2 id="what-it-does-a-b">What it <em>does</em>: <code>a &amp; b</code></h2>
                <h3 id="größe-2-5-übersicht">Größe 2.5 — Übersicht</h3>
                <h2 id="日本語-हिन्दी">日本語 हिन्दी</h2>

                """)
        #expect(
            rendered.headings.first == RenderedHeading(level: 2, id: "what-it-does-a-b", text: "What it does: a & b"))
        #expect(rendered.problems.isEmpty)
    }

    @Test(
        "that clash are numbered, sparing the ids of later ones",
        arguments: [
            (["A", "A", "A"], ["a", "a-2", "a-3"]),
            (["A", "A-2", "A"], ["a", "a-2", "a-3"]),
            (["A", "A", "A 2"], ["a", "a-3", "a-2"]),
            (["A", "A", "A 2", "A 2"], ["a", "a-3", "a-2", "a-2-2"]),
            (["!", "?"], ["section", "section-2"]),
            (["Main"], ["main-2"]),
        ])
    func numbering(headings: [String], expected: [String]) {
        var ids = PageIDs(reserved: ["main"])
        let file = SourceFile(path: "a.md", text: headings.map { "## \($0)\n" }.joined())
        let rendered = Markdown.body.render(file, file.bytes.indices, ids: &ids) { .address($0) }
        #expect(rendered.headings.map(\.id) == expected)
    }

    @Test("of all texts of a page have different ids, each with its prefix") func pages() {
        var ids = PageIDs()
        let markdown = Markdown(options: MarkdownOptions(headings: .any, idPrefix: "purpose-"))
        let file = SourceFile(path: "a.md", text: "## A\n")
        let texts = (1...2).map { _ in markdown.render(file, file.bytes.indices, ids: &ids) { .address($0) } }
        #expect(texts.map(\.headings[0].id) == ["purpose-a", "purpose-a-2"])
    }

    @Test("a thousand of one text are numbered in turn") func many() {
        let rendered = Markdown.body.render(String(repeating: "## A\n", count: 1000))
        #expect(rendered.headings.last?.id == "a-1000")
    }

    @Test("of the first level are errors in a body") func firstLevel() {
        #expect(
            Markdown.faults("Text.\n\n# Title\n\nOther\n===\n") == [
                "3:1+7 a first-level heading in the text", "5:1+5 a first-level heading in the text",
            ])
        let help = Markdown.body.render("# A").problems.diagnostics.first?.help
        #expect(help == "the title is the page's first-level heading: write `## A`")
    }

    @Test("are errors in a field") func fields() {
        let markdown = Markdown(options: MarkdownOptions(headings: .none))
        #expect(markdown.render("Text\n\n- ## A\n").problems.lines == ["3:3+4 a heading cannot stand here"])
    }

    @Test("without text are errors") func empty() {
        #expect(Markdown.faults("##\n") == ["1:1+2 a heading without text"])
    }

    @Test("made by a line of dashes below a paragraph are errors") func underlined() {
        #expect(Markdown.faults("Text\n---\n") == ["2:1+3 a line of dashes right below a paragraph makes it a heading"])
        #expect(
            Markdown.faults("| a | b |\n|---|---|\n| 1 | 2 |\n---\n") == [
                "4:1+3 a line of dashes right below a table makes all of it a heading"
            ])
        #expect(
            Markdown.faults("> Text\n> ---\n") == ["2:3+3 a line of dashes right below a paragraph makes it a heading"])
        #expect(Markdown.faults("Text\n\n---\n").isEmpty)
        for rest in ["More\n", "\nMore\n", "---\n", "- a\n"] {
            #expect(
                Markdown.faults("First\nText\n---\n" + rest).first
                    == "3:1+3 a line of dashes right below a paragraph makes it a heading", "\(rest)")
            #expect(
                Markdown.faults("| a | b |\n|---|---|\n| 1 | 2 |\n---\n" + rest).first
                    == "4:1+3 a line of dashes right below a table makes all of it a heading", "\(rest)")
        }
    }
}
