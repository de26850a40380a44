import Testing

@testable import CommonMark

@Suite("Specifications", .enabled(if: Specification.isExpected, "../shared/specs is absent"))
struct ConformanceTests {
    @Test("CommonMark 0.30") func commonMark() throws {
        try check(Specification.examples(of: "commonmark/spec.txt"), named: "CommonMark spec", count: 652)
    }

    @Test("cmark's regression tests") func regressions() throws {
        let examples = try Specification.examples(of: "commonmark/regression.txt")
        try check(examples, named: "cmark regressions", count: 16)
    }

    @Test("tables of GFM's specification") func gfmTables() throws {
        let examples = try Specification.examples(of: "gfm/spec.txt").filter { $0.tag == "table" }
        try check(examples, named: "GFM spec tables", count: 8)
    }

    @Test("tables of cmark-gfm's tests of extensions") func gfmExtensions() throws {
        let examples = try Specification.examples(of: "gfm/extensions.txt").prefix {
            !$0.section.hasPrefix("Strikethrough")
        }
        try check(Array(examples), named: "GFM extensions tables", count: 16)
    }

    @Test("goldmark's tests of tables") func goldmark() throws {
        try check(Specification.goldmarkExamples(of: "gfm/goldmark-table.txt"), named: "goldmark tables", count: 14)
    }

    private func check(_ examples: [SpecificationExample], named name: String, count: Int) throws {
        var passed = 0
        for example in examples {
            let rendered = Markdown.conformance.render(example.markdown)
            let html = String(decoding: rendered.html, as: UTF8.self)
            #expect(html == example.html, "\(name) \(example.number): \(example.markdown)")
            #expect(rendered.problems.isEmpty)
            passed += html == example.html ? 1 : 0
        }
        print("\(name): \(passed)/\(examples.count)")
        #expect(examples.count == count)
    }
}
