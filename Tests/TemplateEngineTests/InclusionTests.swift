import SourceText
import Testing

@testable import TemplateEngine

struct InclusionTests {
    static let layout = [
        "layout.html": "<title>{{$title}}{{site_title}}{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"
    ]

    @Test(arguments: [
        TemplateCase("<p>{{>fact.html}}</p>", ["fact.html": "{{title}}!"], [:], "<p>Data &amp; &lt;maps&gt;!</p>"),
        TemplateCase(
            "<p title=\"{{>fact.html}}\">", ["fact.html": "{{title}} '"], [:],
            "<p title=\"Data &amp; &lt;maps&gt; '\">"),
        TemplateCase(
            "<ul>\n{{#systems}}\n  {{>item.html}}\n{{/systems}}\n</ul>\n",
            ["item.html": "<li>\n  {{name}}\n</li>\n"], [:],
            "<ul>\n  <li>\n    Maps\n  </li>\n  <li>\n    Plates\n  </li>\n</ul>\n"),
        TemplateCase(
            "{{<layout.html}}\n{{$main}}\n<h1>{{title}}</h1>\n<p>x</p>\n{{/main}}\n{{/layout.html}}\n", layout, [:],
            "<title>Open City</title>\n<main>\n  <h1>Data &amp; &lt;maps&gt;</h1>\n  <p>x</p>\n</main>\n"),
        TemplateCase(
            "{{<record.html}}{{$top}}T{{/top}}{{/record.html}}",
            layout.merging([
                "record.html": "{{<layout.html}}{{$main}}{{$top}}-{{/top}}{{$end}}E{{/end}}{{/main}}{{/layout.html}}"
            ]) { $1 },
            [:], "<title>Open City</title>\n<main>\nTE</main>\n"),
        TemplateCase(
            "<textarea>\n {{>text.html}}\n</textarea>", ["text.html": "a\nb\n"], [:], "<textarea>\na\nb\n</textarea>"),
    ])
    func includes(_ test: TemplateCase) throws { try test.expectOutput() }

    @Test(arguments: [
        TemplateCase(
            "{{>fact.htm}}", ["fact.html": ""], [:],
            """
            Templates/contract.html:1:1: there is no template “fact.htm”
              did you mean “fact.html”?
            """),
        TemplateCase(
            "{{<nowhere}}{{/nowhere}}", ["fact.html": ""], [:],
            """
            Templates/contract.html:1:1: there is no template “nowhere”
              in reach are: contract.html, fact.html
            """),
        TemplateCase(
            "{{>a.html}}",
            ["a.html": "\n{{>b.html}}", "b.html": "<p>{{>c.html}}</p>", "c.html": "{{#x}} {{>a.html}}{{/x}}"], [:],
            """
            Templates/c.html:1:8: a template includes itself: a.html → b.html → c.html → a.html
              remove one of these inclusions
            """),
        TemplateCase(
            "{{>contract.html}}", [:], [:],
            """
            Templates/contract.html:1:1: a template includes itself: contract.html → contract.html
              remove one of these inclusions
            """),
        TemplateCase(
            "{{<layout.html}}\n{{$mian}}x{{/mian}}\n{{$title}}a{{/title}}{{$title}}b{{/title}}\n{{/layout.html}}",
            layout, [:],
            """
            Templates/contract.html:2:1: “layout.html” has no block “mian”
              did you mean “main”?
            Templates/contract.html:3:22: the block “title” is given twice
              keep one of the two
            """),
        TemplateCase(
            "{{<layout.html}} <p> {{/layout.html}}", layout, [:],
            """
            Templates/contract.html:1:17: inside {{<layout.html}} only blocks are printed
              move it into a block: {{$name}}…{{/name}}
            """),
        TemplateCase(
            "{{<layout.html}}{{$main}}{{$main}}{{/main}}{{/main}}{{/layout.html}}", layout, [:],
            """
            Templates/contract.html:1:17: the block “main” contains itself
              give the inner block another name
            """),
        TemplateCase(
            "{{<layout.html}}{{$main}}\n<h1>{{titel}}</h1>\n{{/main}}{{/layout.html}}", layout, [:],
            """
            Templates/contract.html:2:7: “titel” is unknown: a contract page does not offer it
              did you mean “title”?
            """),
        TemplateCase(
            "{{>fact.html}}{{#systems}}{{>fact.html}}{{/systems}}", ["fact.html": "{{uses | count \"a\" \"b\"}}"], [:],
            """
            Templates/fact.html:1:3: “uses” is unknown: a contract page does not offer it
              in reach are: title, summary, end_note, value, maximum, signed, ended, halted, share, supplier, buyer, \
            systems, tags, body, notes, address, website, site_title
            """),
    ])
    func refuses(_ test: TemplateCase) { test.expectProblems() }
}
