import SourceText
import Testing

@testable import CommonMark

@Suite("Links and images")
struct LinkTests {
    private func render(_ text: String, resolve: (String) -> LinkResolution) -> RenderedMarkdown {
        var ids = PageIDs()
        let file = SourceFile(path: "a.md", text: text)
        return Markdown.body.render(file, file.bytes.indices, ids: &ids, resolve: resolve)
    }

    @Test("relative ones are resolved, in order, and escaped") func relative() {
        var asked: [String] = []
        let text = "[a](../systems/a.md) [b](#part) ![c](c.png)\n\n| h |\n|---|\n| [d](d.md?x&y) |\n\n[e]\n\n[e]: e.md"
        let rendered = render(text) { address in
            asked.append(address)
            return .address("x/" + address + "\"é")
        }
        #expect(asked == ["../systems/a.md", "#part", "c.png", "d.md?x&y", "e.md"])
        let html = String(decoding: rendered.html, as: UTF8.self)
        #expect(html.contains("<a href=\"x/../systems/a.md%22%C3%A9\">a</a> <a href=\"x/#part%22%C3%A9\">b</a>"))
        #expect(html.contains("<img src=\"x/c.png%22%C3%A9\" alt=\"c\" />"))
        #expect(html.contains("<td><a href=\"x/d.md?x&amp;y%22%C3%A9\">d</a></td>"))
        #expect(rendered.problems.isEmpty)
    }

    @Test(
        "absolute ones pass as they are",
        arguments: [
            "http://a.example/", "https://a.example/b?c#d", "HTTPS://a.example", "mailto:a@b.example", "tel:+441234",
        ])
    func absolute(address: String) {
        let rendered = render("[a](\(address)) <\(address)>") { _ in .refused(message: "asked", help: nil) }
        #expect(rendered.problems.isEmpty)
        #expect(String(decoding: rendered.html, as: UTF8.self).contains("<a href=\"\(address)\">a</a>"))
    }

    @Test(
        "others are errors where they stand",
        arguments: [
            ("See [a](javascript:alert(1)).", ["1:9+19 an address cannot begin with “javascript:”"]),
            ("See [a](JavaScript:x)", ["1:9+12 an address cannot begin with “JavaScript:”"]),
            ("![a](data:image/png;base64,x)", ["1:6+23 an address cannot begin with “data:”"]),
            ("[a](//b.example/c)", ["1:5+13 “//b.example/c” has no scheme"]),
            ("[a](https://)", ["1:5+8 “https://” leads nowhere"]),
            ("[a](HTTP:///b)", ["1:5+9 “HTTP:///b” leads nowhere"]),
            ("[a](http://?b)", ["1:5+9 “http://?b” leads nowhere"]),
            ("[a](https:b)", ["1:5+7 “https:b” leads nowhere"]),
            ("[a](mailto:)", ["1:5+7 “mailto:” leads nowhere"]),
            ("[a](tel:)", ["1:5+4 “tel:” leads nowhere"]),
            ("é <ftp://b.example>", ["1:4+15 an address cannot begin with “ftp:”"]),
            ("[a](java&#10;script:x)", ["1:5+4 an address cannot hold control characters"]),
            (
                "one\ntwo [a](vbscript:x)\n[b](file:///etc)",
                [
                    "2:9+10 an address cannot begin with “vbscript:”", "3:5+11 an address cannot begin with “file:”",
                ]
            ),
            ("- x\n\n  - *one\n    [a](x:y)*", ["4:9+3 an address cannot begin with “x:”"]),
            ("| a | b |\n|---|---|\n| 1 | é \\| [c](x:y) |", ["3:16+3 an address cannot begin with “x:”"]),
            ("`x:y` [a](x:y)", ["1:11+3 an address cannot begin with “x:”"]),
            ("[a][b]\n\n[b]: x:y", ["1:1 an address cannot begin with “x:”"]),
        ])
    func refused(text: String, faults: [String]) {
        #expect(Markdown.faults(text) == faults)
        #expect(!Markdown.body.html(text).contains("script:"))
    }

    @Test("a refusal by the resolver is an error at the link") func resolver() {
        let rendered = render("Text [a](b.md)") { .refused(message: "no file “\($0)”", help: "write `c.md`") }
        #expect(rendered.problems.lines == ["1:10+4 no file “b.md”"])
        #expect(rendered.problems.diagnostics.first?.help == "write `c.md`")
        #expect(String(decoding: rendered.html, as: UTF8.self) == "<p>Text <a href=\"\">a</a></p>\n")
    }

    @Test("without text, address or description are errors") func empty() {
        #expect(Markdown.faults("x [](a.md)") == ["1:6+4 a link without text"])
        #expect(Markdown.faults("x [a]()") == ["1:6+2 a link or image without an address"])
        #expect(Markdown.faults("x ![](a.png)") == ["1:7+5 an image without a description"])
        #expect(Markdown.faults("x ![ *a* ](a.png) [![b](b.png)](c.md)").isEmpty)
    }
}
