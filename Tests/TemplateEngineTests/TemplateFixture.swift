import SourceText
import Testing
import Wording

@testable import TemplateEngine

/// A contract page with every type of value, and what templates make of it.
enum TemplateFixture {
    static let supplier = ObjectShape(
        "a supplier", [("name", .text), ("website", .optional(.url)), ("founded", .optional(.date))])
    static let system = ObjectShape("a system", [("name", .text), ("address", .url), ("uses", .list(.text))])
    static let site = ObjectShape("the site", [("site_title", .text), ("title", .text)])
    static let page = ObjectShape(
        "a contract page",
        [
            ("title", .text), ("summary", .optional(.text)), ("end_note", .optional(.text)),
            ("value", .money), ("maximum", .optional(.money)), ("signed", .date), ("ended", .optional(.date)),
            ("halted", .flag), ("share", .number), ("supplier", .optional(.object(supplier))),
            ("buyer", .object(supplier)), ("systems", .list(.object(system))), ("tags", .optional(.list(.text))),
            ("body", .html), ("notes", .optional(.html)), ("address", .url), ("website", .optional(.url)),
        ])

    /// The page's values, some of them replaced.
    static func values(_ replaced: [String: TemplateValue] = [:]) -> TemplateValue {
        let buyer = TemplateValue.object([.text("City Hall"), .none, .none])
        let systems = ["Maps", "Plates"].map { name in
            TemplateValue.object([.text(name), .url("systems/\(name)"), .list([.text("a"), .text("b")])])
        }
        let values: [String: TemplateValue] = [
            "title": .text("Data & <maps>"), "summary": .text("In short"),
            "value": .money(DecimalNumber(50_000_000), currency: "GBP"),
            "signed": .date(year: 2026, month: 3, day: 1), "halted": .flag(true),
            "share": .number(DecimalNumber(975, scale: 1)),
            "supplier": .object([.text("Palantir"), .url("https://example.org/?a=1&b=2"), .none]), "buyer": buyer,
            "systems": .list(systems), "body": .html(HTMLFragment(bytes: Array("<p>It’s</p>".utf8))),
            "address": .url("contracts/maps"),
        ]
        .merging(replaced) { $1 }
        return .object(page.slots.map { values[$0.name] ?? .none })
    }

    static func template(_ text: String, _ others: [String: String] = [:]) throws(Problems) -> CompiledTemplate {
        var files = [SourceFile(path: "Templates/contract.html", text: text)]
        files += others.sorted { $0.key < $1.key }.map { SourceFile(path: "Templates/" + $0.key, text: $0.value) }
        return try TemplateLibrary(files, in: "Templates", words: EnglishWords.words()).compile(
            "contract.html", for: [site, page])
    }

    /// What a template makes of the page; the same where it was bound to the site or to the page before.
    static func render(
        _ text: String, _ others: [String: String] = [:], _ replaced: [String: TemplateValue] = [:]
    ) throws(Problems) -> String {
        let site = TemplateValue.object([.text("Open City"), .text("The site’s title")])
        let (template, values) = (try template(text, others), [site, values(replaced)])
        let output = output(of: template, values)
        for frame in values.indices {
            #expect(TemplateFixture.output(of: template.bound(to: values[frame], inFrame: frame), values) == output)
        }
        return try output.get()
    }

    static func output(of template: CompiledTemplate, _ values: [TemplateValue]) -> Result<String, Problems> {
        var sink = ByteText()
        do throws(Problems) {
            try template.render(values, of: "contracts/maps", into: &sink)
            return .success(String(sink))
        } catch {
            return .failure(error)
        }
    }

    /// What is wrong with a template: a line for each problem, and its help on the next.
    static func problems(
        _ text: String, _ others: [String: String] = [:], _ replaced: [String: TemplateValue] = [:]
    ) -> [String] {
        do {
            _ = try render(text, others, replaced)
            return []
        } catch {
            return error.diagnostics.flatMap { problem in
                [
                    "\(problem.place?.description ?? "-"): \(problem.message)",
                    problem.help.map { "  " + $0 },
                ]
                .compactMap { $0 }
            }
        }
    }
}

/// A template, and what is to come of it.
struct TemplateCase: CustomTestStringConvertible, Sendable {
    let template: String
    var others: [String: String] = [:]
    var values: [String: TemplateValue] = [:]
    /// The output, or the problems by line.
    let expected: String

    init(
        _ template: String, _ others: [String: String] = [:], _ values: [String: TemplateValue] = [:],
        _ expected: String
    ) {
        self.template = template
        self.others = others
        self.values = values
        self.expected = expected
    }

    var testDescription: String { template }

    func expectOutput() throws {
        #expect(try TemplateFixture.render(template, others, values) == expected)
    }

    func expectProblems() {
        #expect(TemplateFixture.problems(template, others, values).joined(separator: "\n") == expected)
    }
}
