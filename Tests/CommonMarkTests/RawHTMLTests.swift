import SourceText
import Testing

@testable import CommonMark

@Suite("Raw HTML")
struct RawHTMLTests {
    @Test("is an error at each of its places") func places() {
        let text = """
            Text `<b>` <b>bold</b>,
            and ünï <br/> more

            <div class="a">
            x
            </div>

            > - quoted
            >   <!-- note -->

            | a | b |
            |---|---|
            | 1 | x <br> y |
            """
        #expect(
            Markdown.faults(text) == [
                "1:12+3 raw HTML: `<b>`", "1:19+4 raw HTML: `</b>`", "2:9+5 raw HTML: `<br/>`",
                "4:1+15 raw HTML: `<div class=\"a\">`", "9:5+13 raw HTML: `<!-- note -->`", "13:9+4 raw HTML: `<br>`",
            ])
        #expect(!Markdown.body.html(text).contains("<b>bold"))
    }

    @Test(
        "says what to write instead",
        arguments: [
            ("a <b>c</b>", "write `**bold**`"), ("a <BR>", "end the line with `\\` for a line break"),
            ("<script>x</script>", "write Markdown instead"), ("<h2>A</h2>", "write `## Heading`"),
            ("<table>\n<tr>", "write a table with pipes"),
        ])
    func help(text: String, help: String) {
        #expect(Markdown.body.render(text).problems.diagnostics.first?.help?.hasPrefix(help) == true)
    }

    @Test("that is escaped or code is text") func text() {
        #expect(Markdown.faults("\\<b> `<b>` &lt;b> 1 < 2\n\n    <b>\n").isEmpty)
    }
}
