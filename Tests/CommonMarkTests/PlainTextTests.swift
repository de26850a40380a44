import Testing

@testable import CommonMark

@Suite("Plain text")
struct PlainTextTests {
    @Test("leaves the markup out") func markup() {
        let text = "A *b* `c<d>` [e](f.md)\ng ![h](i.png) &amp;\n\n- j\n- k\n"
        #expect(Markdown.body.plainText(text) == "A b c<d> e g h & j k")
        #expect(Markdown.body.plainText("") == "")
    }
}
