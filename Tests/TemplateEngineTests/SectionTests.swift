import Testing

@testable import TemplateEngine

struct SectionTests {
    @Test(arguments: [
        TemplateCase("{{#halted}}Halted{{/halted}}{{^halted}}Runs{{/halted}}", "Halted"),
        TemplateCase("{{#end_note}}Note{{/end_note}}{{^end_note}}None{{/end_note}}", "None"),
        TemplateCase("{{#tags}}tag{{/tags}}{{^tags}}No tags{{/tags}}", "No tags"),
        TemplateCase("{{#systems}}{{@index}} {{name}}{{^@last}}, {{/@last}}{{/systems}}", "1 Maps, 2 Plates"),
        TemplateCase(
            "{{#systems}}{{#@first}}First: {{/@first}}{{name}}{{#@last}}.{{/@last}} {{/systems}}",
            "First: Maps Plates. "),
        TemplateCase("{{#systems}}{{#uses}}{{@index}}{{/uses}}{{@index}};{{/systems}}", "121;122;"),
        TemplateCase(
            "<ul>\n{{#systems}}\n  <li>{{name}}</li>\n{{/systems}}\n</ul>\n",
            "<ul>\n  <li>Maps</li>\n  <li>Plates</li>\n</ul>\n"),
        TemplateCase("<li{{#halted}} aria-current=\"page\"{{/halted}}>", "<li aria-current=\"page\">"),
        TemplateCase("<li {{#halted}}class=\"a\"{{/halted}} id=\"b\">", "<li class=\"a\" id=\"b\">"),
        TemplateCase("<input{{#halted}} checked{{/halted}}>", "<input checked>"),
        TemplateCase(
            "<p{{#systems}} data-{{! a note }}x=\"{{name}}\"{{/systems}}>", "<p data-x=\"Maps\" data-x=\"Plates\">"),
        TemplateCase("<p class=\"a{{#systems}} {{name}}{{/systems}}\">", "<p class=\"a Maps Plates\">"),
        TemplateCase("{{=<% %>=}}<%title%> {{title}}", "Data &amp; &lt;maps&gt; {{title}}"),
    ])
    func shows(_ test: TemplateCase) throws { try test.expectOutput() }

    @Test func leavesOutWhatIsFalseOrEmpty() throws {
        let output = try TemplateFixture.render(
            "{{#halted}}a{{/halted}}{{#systems}}b{{/systems}}{{^systems}}c{{/systems}}", [:],
            ["halted": .flag(false), "systems": .list([])])
        #expect(output == "c")
    }

    @Test(arguments: [
        TemplateCase(
            "{{#title}}x{{/title}}",
            """
            Templates/contract.html:1:1: {{#title}} is a section over a text that is always there
              write {{title}} without a section, or use a section over what can be absent, false or many
            """),
        TemplateCase(
            "{{^buyer}}x{{/buyer}}",
            """
            Templates/contract.html:1:1: {{^buyer}} is a section over a supplier that is always there
              write {{buyer}} without a section, or use a section over what can be absent, false or many
            """),
        TemplateCase(
            "{{#systems | count \"a\" \"b\"}}x{{/systems | count \"a\" \"b\"}}",
            """
            Templates/contract.html:1:14: a section takes no filters
              write the name alone: {{#systems}}
            """),
        TemplateCase(
            "{{#systems}}{{#@index}}{{/@index}}{{@first}}{{@index | money}}{{/systems}}",
            """
            Templates/contract.html:1:16: “@index” is a number and always there, so it cannot be a section
              use {{@index}} to print it, or a section over @first or @last
            Templates/contract.html:1:37: “@first” is a flag and is not printed
              use a section: {{#@first}}…{{/@first}}
            Templates/contract.html:1:56: “@index” takes no filters
              write {{@index}}
            """),
        TemplateCase(
            "{{#halted}}<b>{{summary}}</b>{{/halted}}",
            """
            Templates/contract.html:1:17: “summary” may be absent
              write {{summary | missing "Not published"}}, or put it into {{#summary}}…{{/summary}}
            """),
        TemplateCase(
            "<p{{#halted}}>{{/halted}}",
            """
            Templates/contract.html:1:3: {{#halted}} starts in the tag <p> and ends in text
              open and close tags and quotation marks both inside the section, or both outside
            """),
        TemplateCase(
            "<p class=\"{{#halted}}a\"{{/halted}}\">",
            """
            Templates/contract.html:1:11: {{#halted}} starts in the attribute “class” and ends in the tag <p>
              open and close tags and quotation marks both inside the section, or both outside
            """),
        TemplateCase(
            "{{#halted}}<script>{{/halted}}</script>",
            """
            Templates/contract.html:1:1: {{#halted}} starts in text and ends in the element “script”
              open and close tags and quotation marks both inside the section, or both outside
            """),
        TemplateCase(
            "<h{{#halted}}2{{/halted}}>",
            """
            Templates/contract.html:1:14: names and attributes cannot be put together from pieces
              put a space before it, or write the whole name in each section
            """),
        TemplateCase(
            "<p {{#systems}}hidden{{/systems}}>",
            """
            Templates/contract.html:1:16: names and attributes cannot be put together from pieces
              put a space before it, or write the whole name in each section
            """),
    ])
    func refuses(_ test: TemplateCase) { test.expectProblems() }
}
