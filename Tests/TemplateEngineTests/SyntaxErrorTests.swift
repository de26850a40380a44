import SourceText
import Testing

@testable import TemplateEngine

struct SyntaxErrorTests {
    @Test(arguments: [
        TemplateCase(
            "<p>\n{{#halted}}\n<b>x</b>\n",
            """
            Templates/contract.html:2:1: {{#halted}} is not closed
              Write {{/halted}} where it ends
            """),
        TemplateCase(
            "x\n{{#halted}}\n{{/haltd}}\n{{/halted}}",
            """
            Templates/contract.html:3:1: {{/haltd}} closes nothing: the open tag is {{#halted}} of line 2
              Write {{/halted}} before it, or remove it
            """),
        TemplateCase(
            "{{#halted}}{{#systems}}{{/halted}}",
            """
            Templates/contract.html:1:12: {{#systems}} is not closed
              Write {{/systems}} where it ends
            """),
        TemplateCase(
            "{{/halted}}",
            """
            Templates/contract.html:1:1: {{/halted}} closes nothing: no tag is open
              Remove it
            """),
        TemplateCase(
            "a {{title\nb {{title}}",
            """
            Templates/contract.html:1:3: This tag is not closed
              Write “}}” at its end
            """),
        TemplateCase(
            "a {{{body}}",
            """
            Templates/contract.html:1:3: This tag is not closed
              Write “}}}” at its end
            """),
        TemplateCase(
            "{{}}",
            """
            Templates/contract.html:1:1: This tag names nothing
              Write names of letters, digits, “_” and “-”, with “.” between them, as in {{supplier.name}}
            """),
        TemplateCase(
            "{{a..b}}",
            """
            Templates/contract.html:1:1: “a..b” is not a name
              Write names of letters, digits, “_” and “-”, with “.” between them, as in {{supplier.name}}
            """),
        TemplateCase(
            "{{title money}}",
            """
            Templates/contract.html:1:9: This is not a filter
              Write filters as in {{value | money}} or {{value | missing "Not published"}}
            """),
        TemplateCase(
            "{{summary | missing \"Not}}",
            """
            Templates/contract.html:1:21: This is not a filter
              Write filters as in {{value | money}} or {{value | missing "Not published"}}
            """),
        TemplateCase(
            "{{=<%=}}",
            """
            Templates/contract.html:1:1: This tag does not set two delimiters
              Write both with a space between them, as in “{{=<% %>=}}”
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
                "Templates/contract.html:1:1101: Sections and blocks stand in each other more than 100 deep",
                "  Move a part of it to a partial",
            ])
    }

    @Test func refusesLargeFiles() {
        #expect(TemplateFixture.problems(String(repeating: "a", count: 1 << 20)).isEmpty)
        #expect(
            TemplateFixture.problems(String(repeating: "a", count: 1 << 20 + 1)) == [
                "Templates/contract.html: The template is larger than 1 MiB", "  Split it",
            ])
    }

    @Test func refusesTwoTemplatesOfOneName() {
        let files = [SourceFile(path: "a.html", text: ""), SourceFile(path: "a.html", text: "")]
        #expect(
            throws: Problems(.error("There are two templates “a.html”", at: Place(path: "a.html"), help: "Remove one"))
        ) {
            try TemplateLibrary(files)
        }
    }

    @Test func refusesToGrowWithoutEnd() {
        var others: [String: String] = ["p0.html": String(repeating: "x", count: 1_000)]
        for level in 1...30 { others["p\(level).html"] = String(repeating: "{{>p\(level - 1).html}}", count: 2) }
        let problems = TemplateFixture.problems("{{>p30.html}}", others)
        #expect(problems.first?.hasSuffix("The template becomes larger than 4 MiB with all that it includes") == true)
    }
}
