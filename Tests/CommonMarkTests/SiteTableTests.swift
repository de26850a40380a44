import SourceText
import Testing

@testable import CommonMark

@Suite("Tables of a site")
struct SiteTableTests {
    @Test("have caption, id, scopes, row headers and classes") func whole() {
        let rendered = Markdown.body.render(
            """
            Before.
            Table: Costs by *year* {#costs}
            | | Amount | State | # |
            |:--|--:|:-:|---|
            | # 2025 | 1,200 | paid \\| due | `a|b` |
            | 2026 | | [open](c.md) |
            """.replacing("`a|b`", with: "`a\\|b`"))
        #expect(
            String(decoding: rendered.html, as: UTF8.self) == """
                <p>Before.</p>
                <div class="table" role="region" aria-labelledby="costs-caption" tabindex="0">
                <table id="costs">
                <caption id="costs-caption">Costs by <em>year</em></caption>
                <thead>
                <tr><td></td><th scope="col" class="num">Amount</th><th scope="col" class="centre">State</th>\
                <th scope="col">#</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">2025</th><td class="num">1,200</td><td class="centre">paid | due</td>\
                <td><code>a|b</code></td></tr>
                <tr><td>2026</td><td class="num"></td><td class="centre"><a href="c.md">open</a></td><td></td></tr>
                </tbody>
                </table>
                </div>

                """)
        #expect(rendered.tables == [RenderedTable(id: "costs", caption: "Costs by year")])
        #expect(rendered.problems.isEmpty)
    }

    @Test("have names and ids of their own on a page") func names() {
        let table = "| a |\n|---|\n| 1 |\n\n"
        let text = "## Costs\n\nTable: Costs\n\(table)Table: Costs\n\(table)Table: x {#costs}\n\(table)\(table)\(table)"
        let rendered = Markdown.body.render(text)
        #expect(rendered.headings.map(\.id) == ["costs-2"])
        #expect(rendered.tables.map(\.id) == ["costs-3", "costs-4", "costs", nil, nil])
        let html = String(decoding: rendered.html, as: UTF8.self)
        #expect(html.contains("aria-label=\"Table 1\"") && html.contains("aria-label=\"Table 2\""))
        #expect(rendered.problems.isEmpty)
    }

    @Test("stand in lists and quotations") func containers() {
        for text in [
            "- | a | b |\n  |---|---|\n  | 1 | *2* |\n", "> | a | b |\n> |---|---|\n> | 1 | *2* |\n",
            "> 1. x\n>\n>    | a | b |\n>    |---|---|\n>    | 1 | *2* |\n",
            "- > - | a | b |\n  >   |---|---|\n  >   | 1 | *2* |\n", "-\t| a | b |\n\t|---|---|\n\t| 1 | *2* |\n",
        ] {
            let rendered = Markdown.body.render(text)
            let html = String(decoding: rendered.html, as: UTF8.self)
            #expect(html.contains("<tr><td>1</td><td><em>2</em></td></tr>\n</tbody>"), "\(text)\(html)")
            #expect(rendered.problems.isEmpty, "\(text)")
        }
    }

    @Test("end where a line does not belong to their container, or is indented by four columns") func ends() {
        #expect(
            Markdown.safe.html("| a |\n|---|\n| 1 |\n    | 2 | \nx\n").hasSuffix(
                "</table>\n<pre><code>| 2 | \n</code></pre>\n<p>x</p>\n"))
        #expect(Markdown.safe.html("> | a |\n> |---|\n> | 1 |\n| 2 |\n").contains("</table>\n<p>| 2 |</p>"))
        #expect(!Markdown.safe.html("> | a |\n|---|\n").contains("<table"))
        #expect(!Markdown.safe.html("- | a |\n|---|\n").contains("<table"))
        #expect(!Markdown.safe.html("| a |\n    |---|\n").contains("<table"))
    }

    @Test("know the links defined anywhere in the text") func references() {
        let text = "[c]: first.md\n\n| a |\n|---|\n| [b] [c] |\n\n[b]: b.md\n[c]: second.md\n"
        let html = Markdown.body.html(text)
        #expect(html.contains("<td><a href=\"b.md\">b</a> <a href=\"first.md\">c</a></td>"))
    }

    @Test("may follow definitions and several lines in one paragraph") func before() {
        #expect(
            Markdown.safe.html("[a]: a.md\n*one\n  ===* two\n| [a] |\n|---|\n").hasPrefix(
                "<p><em>one\n===</em> two</p>\n<table>"))
        #expect(
            Markdown.safe.html("one\n    # two\n| a |\n|---|\n").hasPrefix("<p>one\n# two</p>\n<table>"))
        #expect(
            Markdown.safe.html("*one\n2. two*\n| a |\n|---|\n").hasPrefix("<p><em>one\n2. two</em></p>\n<table>"))
        #expect(Markdown.safe.html("[a]: a.md\n| [a] |\n|---|\n").hasPrefix("<table>\n<thead>\n<tr>\n<th><a href="))
    }

    @Test("read carriage returns and text beyond ASCII") func lineEnds() {
        let html = Markdown.body.html("Table: Größe\r\n| é | b |\r\n|---|---|\r\n| *ü* | 2 |\r\n")
        #expect(html.contains("<caption id=\"größe-caption\">Größe</caption>"))
        #expect(html.contains("<tr><td><em>ü</em></td><td>2</td></tr>\n</tbody>"))
        #expect(Markdown.body.html("| a |\r|---|\r| 1 |\r").contains("<tr><td>1</td></tr>"))
    }

    @Test("can be left out of a text") func off() {
        let markdown = Markdown(options: MarkdownOptions(allowsTables: false))
        #expect(markdown.html("| a |\n|---|\n") == "<p>| a |\n|---|</p>\n")
    }
}
