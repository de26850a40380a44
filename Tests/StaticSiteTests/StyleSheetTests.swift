import Testing

@testable import StaticSite

@Suite("A style sheet on its way to readers")
struct StyleSheetTests {
    private func published(_ source: String) -> String {
        String(decoding: StyleSheet.published(Array(source.utf8)), as: UTF8.self)
    }

    @Test(
        "Comments and white space that readers do not need are left out; lines stay lines",
        arguments: [
            ("a { color: red; margin: 0 auto }\n", "a{color:red;margin:0 auto}\n"),
            ("/* One */\n\na {\n  color: red;\n}\n\n\nb , i { top: 0; }", "a{\ncolor:red;\n}\nb,i{top:0}"),
            ("a /* x */ b { }", "a b{}"), ("a { b: \";\"; }", "a{b:\";\"}"), ("a{b:c\\;}", "a{b:c\\;}"),
            ("a/* x */b { }", "a/**/b{}"), ("a{/* x */top: 0}", "a{/**/top:0}"),
            ("a { }\r\n/* x */\r\n\tb { }", "a{}\nb{}"),
            (
                "@media (min-width: 40rem) and (color) { a :hover, a > b { top: 0 } }",
                "@media (min-width:40rem) and (color){a :hover,a > b{top:0}}"
            ),
            ("a { width: calc(1px + 2px * (3 - 1)) }", "a{width:calc(1px + 2px * (3 - 1))}"), ("", ""), ("\n\n", ""),
        ])
    func leavesOut(source: String, expected: String) {
        #expect(published(source) == expected)
    }

    @Test(
        "Strings, addresses, escapes and licences stay as they are",
        arguments: [
            "a::after{content:\" /* , ; { } : */  \"}", "a::after{content:'it\\'s /* x */ , y'}",
            "a{background:url( data:image/svg+xml;x,/*y*/ )}", "a{background:URL(\"a , b\")}",
            "a\\{ b{top:0}", "a\\: b{}", "/*! Licence: ours ,  as is */\na{}",
        ])
    func keeps(source: String) {
        #expect(published(source) == source)
    }

    @Test(
        "What it cannot follow stays as it is",
        arguments: ["a{}/* no end", "a{content:\"no end", "a{background:url(no end", "a\\", "a{}/*"])
    func keepsTheBroken(source: String) {
        #expect(published(source) == source)
    }

    @Test("Publishing twice is publishing once")
    func isStable() throws {
        let sheet = try #require(DefaultTemplates.sources.first { $0.path == "Templates/style.css" })
        let once = StyleSheet.published(sheet.bytes)
        #expect(once.count < sheet.bytes.count && StyleSheet.published(once) == once)
    }
}
