import SourceText
import Testing

@testable import TemplateEngine

/// Templates with what they say of one value carried out; that they make the same pages, all tests of templates show.
struct TemplateBinderTests {
    private static let site = TemplateValue.object([.text("Open & City"), .text("The site’s title")])

    /// The instructions of a template that are left once it is bound to the site, and those that it had.
    private static func instructions(_ text: String, _ others: [String: String] = [:]) throws -> (left: Int, all: Int) {
        let template = try TemplateFixture.template(text, others)
        return (template.bound(to: site).program.instructions.count, template.program.instructions.count)
    }

    @Test func turnsWhatIsKnownIntoOneLiteral() throws {
        let text = "<title>{{site_title}}</title>{{>part.html}}<h1>{{site_title}}</h1>"
        let template = try TemplateFixture.template(text, ["part.html": "<p class=\"{{site_title}}\">"])
        let bound = template.bound(to: Self.site)
        #expect(bound.program.instructions.count == 1)
        let output = TemplateFixture.output(of: bound, [.none, TemplateFixture.values()])
        #expect(
            try output.get()
                == "<title>Open &amp; City</title><p class=\"Open &amp; City\"><h1>Open &amp; City</h1>")
    }

    @Test func carriesOutSectionsAndLoops() throws {
        let page = TemplateFixture.values()
        let template = try TemplateFixture.template(
            """
            {{#halted}}{{site_title}}{{/halted}}{{^halted}}runs{{/halted}}{{#end_note}}{{.}}{{/end_note}}
            {{#systems}}{{@index}}{{#@first}}:{{/@first}} <a href="{{address}}">{{name}}</a>{{^@last}},{{/@last}}
            {{#uses}}{{.}}{{/uses}}{{/systems}}{{supplier.name | missing "none"}}
            """)
        let bound = template.bound(to: page, inFrame: 1)
        // What is left is the site's title between two literals.
        #expect(bound.program.instructions.count == 3)
        let values = [Self.site, page]
        #expect(TemplateFixture.output(of: bound, values) == TemplateFixture.output(of: template, values))
        #expect(bound.membersUsed(ofSlot: 1, inFrame: 0) == [])
    }

    @Test func keepsWhatDiffersFromPageToPage() throws {
        let template = try TemplateFixture.template(
            """
            {{#systems}}{{@index}} {{site_title}} {{name}}{{#@last}}.{{/@last}}{{/systems}}
            {{#supplier}}{{site_title}}: {{name}}{{/supplier}}{{^supplier}}{{site_title}}{{/supplier}}
            """)
        let bound = template.bound(to: Self.site)
        for supplier in [TemplateValue.none, .object([.text("Palantir"), .none, .none])] {
            for systems in [0, 1, 3] {
                let system = TemplateValue.object([.text("Maps"), .url("maps"), .list([])])
                let values = [
                    Self.site,
                    TemplateFixture.values([
                        "supplier": supplier, "systems": .list(Array(repeating: system, count: systems)),
                    ]),
                ]
                #expect(TemplateFixture.output(of: bound, values) == TemplateFixture.output(of: template, values))
            }
        }
    }

    /// Frames and loops have the same numbers in sections that follow each other.
    @Test func tellsWhatIsKnownFromWhatFollowsIt() throws {
        let site = ObjectShape(
            "the site", [("host", .optional(.object(TemplateFixture.supplier))), ("words", .list(.text))])
        let text = """
            {{#host}}{{name}}{{/host}} {{#supplier}}{{name}}{{/supplier}} {{#host}}{{name}}{{/host}}
            {{#words}}{{@index}}{{.}}{{#@last}}.{{/@last}}{{/words}} {{#tags}}{{@index}}{{.}}{{#@last}}.{{/@last}}{{/tags}}
            {{#systems}}{{@index}}{{#words}}{{@index}}{{.}}{{#@first}}:{{/@first}}{{/words}}{{#uses}}{{@index}}{{.}}{{/uses}}
            {{/systems}}
            """
        let files = [SourceFile(path: "Templates/contract.html", text: text)]
        let template = try TemplateLibrary(files, in: "Templates", words: EnglishWords.words())
            .compile("contract.html", for: [site, TemplateFixture.page])
        let values: [TemplateValue] = [
            .object([.object([.text("Host"), .none, .none]), .list([.text("one"), .text("two")])]),
            TemplateFixture.values(["tags": .list([.text("a"), .text("b"), .text("c")])]),
        ]
        let output = try TemplateFixture.output(of: template, values).get()
        #expect(
            output == """
                Host Palantir Host
                1one2two. 1a2b3c.
                11one:2two1a2b
                21one:2two1a2b

                """)
        for frame in values.indices {
            let bound = template.bound(to: values[frame], inFrame: frame)
            #expect(try TemplateFixture.output(of: bound, values).get() == output)
        }
    }

    @Test(arguments: [
        "<a href=\"{{site_title}}{{address}}\">", "<a href='x {{site_title}}{{#halted}}{{address}}{{/halted}}'>",
        "<a href=\"{{#halted}}{{site_title}}{{/halted}}{{address}}\">",
        "<a href=\"{{address}}{{site_title}}\">", "<a href=\"{{#halted}}{{address}}{{/halted}}{{site_title}}\">",
    ])
    func checksAddressesThatAreKnownInPart(_ text: String) throws {
        let template = try TemplateFixture.template(text)
        for (site, address) in [
            ("java", "script:x"), ("java", "script"), ("", "javascript:x"), ("javascript:", "x"), ("https:", "//x"),
            ("javascript", ":x"), ("script:x", "java"), ("x", "?a:b"),
        ] {
            let site = TemplateValue.object([.text(site), .text("")])
            let values = [site, TemplateFixture.values(["address": .url(address)])]
            let output = TemplateFixture.output(of: template, values)
            for frame in values.indices {
                let bound = template.bound(to: values[frame], inFrame: frame)
                #expect(TemplateFixture.output(of: bound, values) == output, "\(text) \(values)")
            }
        }
    }

    @Test func leavesATemplateAsItIsWhereAnAddressCannotBeChecked() throws {
        let mixed = try Self.instructions("{{site_title}}<a href=\"{{address}}{{site_title}}\">{{site_title}}")
        #expect(mixed.left == mixed.all)
        let first = try Self.instructions("{{site_title}}<a href=\"{{site_title}}{{address}}\">{{site_title}}")
        #expect(first.left < first.all)
    }
}
