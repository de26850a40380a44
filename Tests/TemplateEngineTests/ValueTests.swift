import Testing

@testable import TemplateEngine

struct ValueTests {
    @Test(arguments: [
        TemplateCase("{{title}}", "Data &amp; &lt;maps&gt;"),
        TemplateCase("{{ value }}", "£50,000,000"),
        TemplateCase("{{signed}}", "1 March 2026"),
        TemplateCase("{{share}}", "97.5"),
        TemplateCase("{{address}}", "contracts/maps"),
        TemplateCase("{{{body}}}", "<p>It’s</p>"),
        TemplateCase("{{& body }}", "<p>It’s</p>"),
        TemplateCase("{{site_title}}: {{buyer.name}}", "Open City: City Hall"),
        TemplateCase("{{value | money}} {{share|percent}} {{share | number}}", "£50,000,000 97.5% 97.5"),
        TemplateCase("{{signed | date}} {{signed | month}}", "1 March 2026 March 2026"),
        TemplateCase("<time datetime=\"{{signed | datetime}}\"></time>", "<time datetime=\"2026-03-01\"></time>"),
        TemplateCase("{{systems | count \"system\" \"systems\"}}", "2 systems"),
        TemplateCase("{{share | count \"part\" \"parts\"}}", "97.5 parts"),
    ])
    func prints(_ test: TemplateCase) throws { try test.expectOutput() }

    @Test(arguments: [
        TemplateCase("{{summary | missing \"None\"}}", "In short"),
        TemplateCase("{{end_note | missing \"<None> & \"}}", "&lt;None&gt; &amp; "),
        TemplateCase("{{maximum | money | missing \"Not published\"}}", "Not published"),
        TemplateCase("{{ended | month | missing \"Open\"}}", "Open"),
        TemplateCase("{{supplier.website | missing \"-\"}}", "https://example.org/?a=1&amp;b=2"),
        TemplateCase("{{supplier.founded | missing \"-\"}}", "-"),
        TemplateCase("{{tags | count \"tag\" \"tags\" | missing \"No tags\"}}", "No tags"),
        TemplateCase("{{{notes | missing \"<None>\"}}}", "&lt;None&gt;"),
        TemplateCase("<p title=\"{{end_note | missing \"A 'b'\"}}\">", "<p title=\"A 'b'\">"),
    ])
    func printsWhatIsMissing(_ test: TemplateCase) throws { try test.expectOutput() }

    @Test func countsOne() throws {
        let one: [String: TemplateValue] = ["systems": .list([.object([.text("x"), .url("y"), .list([])])])]
        let output = try TemplateFixture.render("{{systems | count \"<one>\" \"many\"}}", [:], one)
        #expect(output == "1 &lt;one&gt;")
    }

    @Test(arguments: [
        TemplateCase(
            "{{share | monny}}",
            """
            Templates/contract.html:1:11: there is no filter “monny”
              did you mean “money”?
            """),
        TemplateCase(
            "{{share | zzz}}",
            """
            Templates/contract.html:1:11: there is no filter “zzz”
              in reach are: money, number, percent, date, month, datetime, count, missing
            """),
        TemplateCase(
            "a\n {{title | money}}",
            """
            Templates/contract.html:2:12: “money” is for amounts of money, and the value is a text
              remove the filter, or use another value
            """),
        TemplateCase(
            "{{value | date}}",
            """
            Templates/contract.html:1:11: “date” is for dates, and the value is an amount of money
              remove the filter, or use another value
            """),
        TemplateCase(
            "{{signed | month | date}}",
            """
            Templates/contract.html:1:20: “date” follows “month”, which has made a text of the value
              keep one of the two
            """),
        TemplateCase(
            "{{summary | missing \"-\" | date}}",
            """
            Templates/contract.html:1:27: “date” stands after “missing”
              write “missing” as the last filter
            """),
        TemplateCase(
            "{{summary | missing}}",
            """
            Templates/contract.html:1:13: “missing” takes one text in double quotes
              write {{value | missing "Not published"}}
            """),
        TemplateCase(
            "{{systems | count}}",
            """
            Templates/contract.html:1:13: “count” takes one text or two in double quotes
              write {{value | count "contract" "contracts"}}
            """),
        TemplateCase(
            "{{value | money \"GBP\"}}",
            """
            Templates/contract.html:1:11: “money” takes no text in double quotes
              write {{value | money}}
            """),
        TemplateCase(
            "{{title | missing \"-\"}}",
            """
            Templates/contract.html:1:11: the value is always there, so “missing” never shows
              remove the filter
            """),
    ])
    func refusesFilter(_ test: TemplateCase) { test.expectProblems() }

    @Test(arguments: [
        TemplateCase(
            "<p>{{summary}}",
            """
            Templates/contract.html:1:6: “summary” may be absent
              write {{summary | missing "Not published"}}, or put it into {{#summary}}…{{/summary}}
            """),
        TemplateCase(
            "{{supplier.name}}",
            """
            Templates/contract.html:1:3: “supplier.name” may be absent
              write {{supplier.name | missing "Not published"}}, or put it into {{#supplier.name}}…{{/supplier.name}}
            """),
        TemplateCase(
            "{{systems}}",
            """
            Templates/contract.html:1:3: “systems” is a list and is not printed
              repeat over it with {{#systems}}…{{/systems}}, or count it with {{systems | count "one" "many"}}
            """),
        TemplateCase(
            "{{buyer}}",
            """
            Templates/contract.html:1:3: “buyer” is a supplier and is not printed
              print one of its names, such as {{buyer.name}}
            """),
        TemplateCase(
            "{{halted}}",
            """
            Templates/contract.html:1:3: “halted” is a flag and is not printed
              use a section: {{#halted}}…{{/halted}}
            """),
        TemplateCase(
            "{{body}}",
            """
            Templates/contract.html:1:1: “body” is HTML and needs three braces
              write {{{body}}}
            """),
        TemplateCase(
            "{{{title}}}{{&value}}",
            """
            Templates/contract.html:1:1: “title” is a text, not HTML
              write {{title}}
            Templates/contract.html:1:12: “value” is an amount of money, not HTML
              write {{value}}
            """),
    ])
    func refusesToPrint(_ test: TemplateCase) { test.expectProblems() }
}

extension TemplateCase {
    init(_ template: String, _ expected: String) {
        self.init(template, [:], [:], expected)
    }
}
