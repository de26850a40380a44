import SourceText
import Testing

@testable import CommonMark

@Suite("Places")
struct PlaceTests {
    @Test("are those of the file, below its front matter") func file() {
        let head = "---\ntitle: é\n---\n"
        let file = SourceFile(path: "contracts/a.md", text: head + "Text\n\n# A\n\nü <b>\n")
        var ids = PageIDs()
        let rendered = Markdown.body.render(file, head.utf8.count..<file.bytes.count, ids: &ids) { .address($0) }
        let places = rendered.problems.diagnostics.compactMap(\.place)
        #expect(places.map(\.description) == ["contracts/a.md:6:1", "contracts/a.md:8:3"])
        #expect(places.map(\.excerpt) == ["# A", "ü <b>"])
        #expect(places.map(\.length) == [3, 3])
    }

    @Test("count from the column where the range starts") func middle() {
        let file = SourceFile(path: "a.md", text: "key: a <b>\nx <i>\n")
        var ids = PageIDs()
        let rendered = Markdown.body.render(file, 5..<file.bytes.count, ids: &ids) { .address($0) }
        #expect(rendered.problems.lines == ["1:8+3 raw HTML: `<b>`", "2:3+3 raw HTML: `<i>`"])
        #expect(rendered.problems.diagnostics.first?.place?.excerpt == "key: a <b>")
    }

    @Test("of a text that is no stretch of a file are its caller's") func scalar() {
        var ids = PageIDs()
        let rendered = Markdown.body.render("a\n<b>é</b>", ids: &ids, resolve: { .address($0) }) { position, length in
            Place(path: "b.md", position: Position(line: 10 + Int(position.line), column: 4), length: length)
        }
        #expect(rendered.problems.diagnostics.map { $0.place?.description } == ["b.md:12:4", "b.md:12:4"])
    }

    @Test("end with the line") func lines() {
        #expect(Markdown.faults("<div\nclass='x'>\n") == ["1:1+4 raw HTML: `<div`"])
    }

    @Test("are found in an empty text and one without line end") func edges() {
        #expect(Markdown.body.render("").html.isEmpty)
        #expect(Markdown.faults("<b>") == ["1:1+3 raw HTML: `<b>`"])
        #expect(Markdown.faults("\n\n<!--") == ["3:1+4 raw HTML: `<!--`"])
    }
}
