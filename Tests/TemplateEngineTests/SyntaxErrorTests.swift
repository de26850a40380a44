import SourceText
import Testing

@testable import TemplateEngine

struct SyntaxErrorTests {
    @Test(arguments: [
        TemplateCase(
            "<p>\n{{#halted}}\n<b>x</b>\n",
            """
            Templates/contract.html:2:1: {{#halted}} is not closed
              write {{/halted}} where it ends
            """),
        TemplateCase(
            "x\n{{#halted}}\n{{/haltd}}\n{{/halted}}",
            """
            Templates/contract.html:3:1: {{/haltd}} closes nothing: the open tag is {{#halted}} of line 2
              write {{/halted}} before it, or remove it
            """),
        TemplateCase(
            "{{#halted}}{{#systems}}{{/halted}}",
            """
            Templates/contract.html:1:12: {{#systems}} is not closed
              write {{/systems}} where it ends
            """),
        TemplateCase(
            "{{/halted}}",
            """
            Templates/contract.html:1:1: {{/halted}} closes nothing: no tag is open
              remove it
            """),
        TemplateCase(
            "a {{title\nb {{title}}",
            """
            Templates/contract.html:1:3: this tag is not closed
              write “}}” at its end
            """),
        TemplateCase(
            "a {{{body}}",
            """
            Templates/contract.html:1:3: this tag is not closed
              write “}}}” at its end
            """),
        TemplateCase(
            "{{}}",
            """
            Templates/contract.html:1:1: this tag names nothing
              write names of letters, digits, “_” and “-”, with “.” between them, as in {{supplier.name}}
            """),
        TemplateCase(
            "{{a..b}}",
            """
            Templates/contract.html:1:1: “a..b” is not a name
              write names of letters, digits, “_” and “-”, with “.” between them, as in {{supplier.name}}
            """),
        TemplateCase(
            "{{title money}}",
            """
            Templates/contract.html:1:9: this is not a filter
              write filters as in {{value | money}} or {{value | missing "Not published"}}
            """),
        TemplateCase(
            "{{summary | missing \"Not}}",
            """
            Templates/contract.html:1:21: this is not a filter
              write filters as in {{value | money}} or {{value | missing "Not published"}}
            """),
        TemplateCase(
            "{{=<%=}}",
            """
            Templates/contract.html:1:1: this tag does not set two delimiters
              write both with a space between them, as in “{{=<% %>=}}”
            """),
    ])
    func refuses(_ test: TemplateCase) { test.expectProblems() }

    @Test func refusesDeepNesting() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#halted}}", count: depth) + String(repeating: "{{/halted}}", count: depth)
        }
        #expect(TemplateFixture.problems(nested(100)).isEmpty)
        #expect(
            TemplateFixture.problems(nested(5_000)) == [
                "Templates/contract.html:1:1101: sections and blocks stand in each other more than 100 deep",
                "  move a part of it to a partial",
            ])
    }

    @Test func refusesLargeFiles() {
        #expect(TemplateFixture.problems(String(repeating: "a", count: 1 << 20)).isEmpty)
        #expect(
            TemplateFixture.problems(String(repeating: "a", count: 1 << 20 + 1)) == [
                "Templates/contract.html: the template is larger than 1 MiB", "  split it",
            ])
    }

    @Test func refusesTwoTemplatesOfOneName() {
        let files = [SourceFile(path: "a.html", text: ""), SourceFile(path: "a.html", text: "")]
        #expect(
            throws: Problems(.error("there are two templates “a.html”", at: Place(path: "a.html"), help: "remove one"))
        ) {
            try TemplateLibrary(files, words: EnglishWords.words())
        }
    }

    @Test func refusesToGrowWithoutEnd() {
        var others: [String: String] = ["p0.html": String(repeating: "x", count: 1_000)]
        for level in 1...30 { others["p\(level).html"] = String(repeating: "{{>p\(level - 1).html}}", count: 2) }
        let problems = TemplateFixture.problems("{{>p30.html}}", others)
        #expect(problems.first?.hasSuffix("the template becomes larger than 4 MiB with all that it includes") == true)
    }
}
