import SourceText
import Testing

@testable import TemplateEngine

struct NameTests {
    @Test(arguments: [
        TemplateCase(
            "{{title}}{{#systems}} {{title}}-{{name}}{{/systems}}",
            "Data &amp; &lt;maps&gt; Data &amp; &lt;maps&gt;-Maps Data &amp; &lt;maps&gt;-Plates"),
        TemplateCase(
            "{{#supplier}}{{name}} {{supplier.name}} {{website | missing \"-\"}}{{/supplier}}",
            "Palantir Palantir https://example.org/?a=1&amp;b=2"),
        TemplateCase(
            "{{#supplier}}{{#website}}{{.}} {{supplier.website}}{{/website}}{{/supplier}}",
            "https://example.org/?a=1&amp;b=2 https://example.org/?a=1&amp;b=2"),
        TemplateCase("{{#supplier.website}}{{supplier.name}}{{/supplier.website}}", "Palantir"),
        TemplateCase("{{#summary}}{{.}}/{{summary}}{{/summary}}", "In short/In short"),
        TemplateCase("{{#buyer}}{{name}}{{/buyer}}", "City Hall"),
        TemplateCase("{{#systems}}{{#uses}}{{.}}{{name}} {{/uses}}{{/systems}}", "aMaps bMaps aPlates bPlates "),
    ])
    func findsNames(_ test: TemplateCase) throws { try test.expectOutput() }

    @Test(arguments: [
        TemplateCase(
            "<h1>\n  {{titel}}\n</h1>",
            """
            Templates/contract.html:2:5: “titel” is unknown: a contract page does not offer it
              did you mean “title”?
            """),
        TemplateCase(
            "{{#supplier}}{{qqqqqq}}{{/supplier}}",
            """
            Templates/contract.html:1:16: “qqqqqq” is unknown: a supplier does not offer it
              in reach are: name, website, founded, title, summary, end_note, value, maximum, signed, ended, halted, \
            share, supplier, buyer, systems, tags, body, notes, address, site_title
            """),
        TemplateCase(
            "{{buyer.nmae}}",
            """
            Templates/contract.html:1:3: “nmae” is unknown: a supplier does not offer it
              did you mean “name”?
            """),
        TemplateCase(
            "{{buyer.qqqqqq}}",
            """
            Templates/contract.html:1:3: “qqqqqq” is unknown: a supplier does not offer it
              in reach are: name, website, founded
            """),
        TemplateCase(
            "{{title.name}}",
            """
            Templates/contract.html:1:3: “title” is a text, which has no names in it
              write {{title}}
            """),
        TemplateCase(
            "{{systems.name}}",
            """
            Templates/contract.html:1:3: “systems” is a list, which has no names in it
              repeat over it with {{#systems}}…{{/systems}} and use the names of its items there
            """),
        TemplateCase(
            "{{#sistems}}{{/sistems}}",
            """
            Templates/contract.html:1:4: “sistems” is unknown: a contract page does not offer it
              did you mean “systems”?
            """),
        TemplateCase(
            "{{@index}}",
            """
            Templates/contract.html:1:3: “@index” stands in no section over a list
              use it between {{#list}} and {{/list}}, where items repeat
            """),
        TemplateCase(
            "{{#systems}}{{@indx}}{{/systems}}",
            """
            Templates/contract.html:1:15: “@indx” is unknown: a system does not offer it
              did you mean “@index”?
            """),
        TemplateCase(
            "{{titel}} é{{buyr.name}}\n{{share | monny}}",
            """
            Templates/contract.html:1:3: “titel” is unknown: a contract page does not offer it
              did you mean “title”?
            Templates/contract.html:1:14: “buyr” is unknown: a contract page does not offer it
              did you mean “buyer”?
            Templates/contract.html:2:11: there is no filter “monny”
              did you mean “money”?
            """),
    ])
    func refusesNames(_ test: TemplateCase) { test.expectProblems() }

    @Test func namesAnUnknownTemplate() throws {
        let library = try TemplateLibrary(
            [SourceFile(path: "contract.html", text: "")], words: EnglishWords.words())
        #expect(
            throws: Problems(
                .error("there is no template “contarct.html”", at: nil, help: "did you mean “contract.html”?"))
        ) {
            try library.compile("contarct.html", for: [TemplateFixture.page])
        }
    }

    @Test func marksTheWholeName() throws {
        let problems = try #require(throws: Problems.self) { try TemplateFixture.template("<p>{{ buyer.nmae }}</p>") }
        let place = try #require(problems.diagnostics.first?.place)
        #expect(place.length == 10)
        #expect(place.excerpt == "<p>{{ buyer.nmae }}</p>")
    }
}
