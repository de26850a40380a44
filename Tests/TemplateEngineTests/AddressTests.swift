import SourceText
import Testing

@testable import TemplateEngine

/// Values in attributes that hold addresses.
struct AddressTests {
    private static func address(_ text: String) -> [String: TemplateValue] {
        ["address": .url(text), "title": .text(text)]
    }

    @Test(arguments: [
        "https://example.org/?a=1", "http://example.org", "HTTPS://EXAMPLE.ORG", "mailto:a@example.org", "tel:+44",
        "../contracts/maps.html", "#top", "?q=a:b", "/a:b", "", "index.html", "//example.org", "a b",
    ])
    func allows(_ text: String) throws {
        for attribute in ["href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href"] {
            let output = try TemplateFixture.render("<a \(attribute)=\"{{address}}\">", [:], Self.address(text))
            #expect(output == "<a \(attribute)=\"\(text)\">")
        }
    }

    @Test(arguments: [
        ("javascript:alert(1)", "javascript"), ("JavaScript:alert(1)", "JavaScript"), (" javascript:x", "javascript"),
        ("\u{1}javascript:x", "javascript"), ("java\nscript:x", "javascript"), ("java\tscript\r:x", "javascript"),
        ("data:text/html,x", "data"), ("vbscript:x", "vbscript"), ("file:///etc", "file"), (":x", ""), ("a b:c", "a b"),
    ])
    func refuses(_ text: String, _ scheme: String) {
        let expected = [
            "Templates/contract.html:2:4: {{address}} begins an address with “\(scheme):” in contracts/maps",
            "  only http, https, mailto, tel and relative addresses are allowed: correct it in contracts/maps",
        ]
        #expect(TemplateFixture.problems("<a href=\"\n   {{address}}\">", [:], Self.address(text)) == expected)
        let inTitle = TemplateFixture.problems("<a href='{{title}}'>", [:], Self.address(text))
        #expect(
            inTitle.first
                == "Templates/contract.html:1:10: {{title}} begins an address with “\(scheme):” in contracts/maps")
    }

    @Test(arguments: [
        TemplateCase("<a href=\"/x/{{address}}\">", [:], address("javascript:x"), "<a href=\"/x/javascript:x\">"),
        TemplateCase(
            "<a href=\"mailto:{{address}}\">", [:], address("javascript:x"), "<a href=\"mailto:javascript:x\">"),
        TemplateCase("<a href=\"?q={{address}}\">", [:], address("javascript:x"), "<a href=\"?q=javascript:x\">"),
        TemplateCase("<a href=\"{{address}}{{title}}\">", [:], address("x"), "<a href=\"xx\">"),
        TemplateCase(
            "<a href=\"{{#website}}{{.}}{{/website}}{{^website}}{{address}}{{/website}}\">", [:], address("x"),
            "<a href=\"x\">"),
        TemplateCase("<a href=\"{{website | missing \"#none\"}}\">", [:], [:], "<a href=\"#none\">"),
        TemplateCase(
            "<p title=\"{{address}}\">{{address}}", [:], address("javascript:x"),
            "<p title=\"javascript:x\">javascript:x"),
    ])
    func checksOnlyTheScheme(_ test: TemplateCase) throws { try test.expectOutput() }

    /// Schemes that are put together from pieces.
    @Test(arguments: [
        ("<a href=\"{{address}}{{title}}\">", "java", "script:x"),
        ("<a href=\"java{{title}}\">", "", "script:x"),
        ("<a href=\"{{#halted}}java{{/halted}}{{title}}\">", "", "script:x"),
        ("<a href=\"{{#systems}}{{#@first}}java{{/@first}}{{/systems}}{{title}}\">", "", "script:x"),
        ("<a href=\"{{#halted}}{{address}}{{/halted}}{{title}}\">", "java", "script:x"),
        ("<a href=\"{{>part.html}}{{title}}\">", "", "script:x"),
        ("<a title=\"/\" href=\"{{^halted}}/{{/halted}}{{title}}\">", "", "javascript:x"),
        ("<a href=\"{{end_note | missing \"java\"}}{{title}}\">", "", "script:x"),
    ])
    func refusesPieces(_ template: String, _ address: String, _ title: String) {
        let problems = TemplateFixture.problems(
            template, ["part.html": "java"], ["address": .url(address), "title": .text(title)])
        #expect(problems.first?.hasSuffix("{{title}} begins an address with “javascript:” in contracts/maps") == true)
    }

    @Test(arguments: [
        TemplateCase(
            "<a href=\"{{address}}:80\">",
            """
            Templates/contract.html:1:21: a value cannot be the scheme of an address
              write the scheme out, or pass the whole address as one value
            """),
        TemplateCase(
            "<a href=\"{{#halted}}x{{/halted}}y:{{title}}\">",
            """
            Templates/contract.html:1:34: a value cannot be the scheme of an address
              write the scheme out, or pass the whole address as one value
            Templates/contract.html:1:35: a value cannot stand in an address of this scheme
              begin the address with http, https, mailto or tel, or make it relative
            """),
        TemplateCase(
            "<a href=\"javascript:f('{{title}}')\">",
            """
            Templates/contract.html:1:24: a value cannot stand in an address of this scheme
              begin the address with http, https, mailto or tel, or make it relative
            """),
        TemplateCase(
            "<a href=\"javascript&#58;{{title}}\">",
            """
            Templates/contract.html:1:25: a value cannot stand in an address of this scheme
              begin the address with http, https, mailto or tel, or make it relative
            """),
        TemplateCase(
            "<img src=\"data:image/png,{{title}}\">",
            """
            Templates/contract.html:1:26: a value cannot stand in an address of this scheme
              begin the address with http, https, mailto or tel, or make it relative
            """),
    ])
    func refusesTemplates(_ test: TemplateCase) { test.expectProblems() }

    @Test func leavesTheSinkAsItWas() throws {
        let template = try TemplateFixture.template("<p>{{title}}</p><a href=\"{{address}}\">")
        var sink = ByteText("before")
        let values: [TemplateValue] = [
            .object([.text(""), .text("")]), TemplateFixture.values(Self.address("javascript:x")),
        ]
        #expect(throws: Problems.self) {
            try template.render(values, of: "contracts/maps", into: &sink)
        }
        #expect(String(sink) == "before")
        #expect(
            throws: Problems(
                .error("the values of contracts/maps are not of the shape that contract.html was compiled for", at: nil)
            )
        ) {
            try template.render([], of: "contracts/maps", into: &sink)
        }
    }
}
