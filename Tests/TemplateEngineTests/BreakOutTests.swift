import SourceText
import Testing

@testable import TemplateEngine

/// Random texts through every place where a value may stand: none breaks out of it, and none is changed.
struct BreakOutTests {
    /// Small and fixed, so that a failure comes back.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    static let pieces = [
        "<", ">", "&", "\"", "'", "`", "=", "/", "</title>", "</textarea", "<!--", "-->", "<script>", "</p>", "onload=",
        "javascript:", "data:", "https:", "\n", "\t", "\u{0}", " ", "é", "😀", "&quot;", "&#39;", "{{title}}", "a", "}}",
        "\u{2028}", "//", "?", "#", ":", "java", "script",
    ]

    private func text(_ generator: inout Generator) -> String {
        (0..<Int.random(in: 0...12, using: &generator))
            .compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
    }

    private func unescaped(_ text: String) -> String {
        var text = text
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return text
    }

    private func hasOnlyReferences(_ text: some StringProtocol) -> Bool {
        text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { rest in
            ["lt;", "gt;", "quot;", "#39;", "amp;"].contains { rest.hasPrefix($0) }
        }
    }

    @Test(arguments: [
        ("<p>", "</p>", "<>"), ("<p title=\"", "\"></p>", "<>\""), ("<p title='", "'></p>", "<>'"),
        ("<title>", "</title>", "<>"), ("<textarea>", "</textarea>", "<>"), ("<p class=\"a ", " b\">", "<>\""),
        ("<a href=\"?q=", "\">", "<>\""), ("<a href='mailto:", "'>", "<>'"), ("<p>1 < 2, ", "<br>", "<>"),
    ])
    func staysInPlace(_ before: String, _ after: String, _ forbidden: String) throws {
        let template = try TemplateFixture.template(before + "{{title}}" + after)
        var generator = Generator(state: 20_260_301)
        for _ in 0..<300 {
            let text = text(&generator)
            var sink = ByteText()
            let values = TemplateFixture.values(["title": .text(text)])
            try template.render([.object([.text(""), .text("")]), values], of: "x", into: &sink)
            let output = String(sink)
            #expect(output.hasPrefix(before) && output.hasSuffix(after))
            let inner = String(
                output.unicodeScalars.dropFirst(before.unicodeScalars.count).dropLast(after.unicodeScalars.count))
            #expect(!inner.contains { forbidden.contains($0) })
            #expect(hasOnlyReferences(inner))
            #expect(unescaped(inner) == text)
        }
    }

    /// What a browser would take for the scheme: without control characters and spaces in front, tabs and line ends.
    private func scheme(_ address: String) -> String? {
        let kept = address.unicodeScalars.drop { $0.value <= 0x20 }.filter { !["\t", "\n", "\r"].contains($0) }
        guard let colon = kept.firstIndex(of: ":") else { return nil }
        let scheme = kept[..<colon]
        guard scheme.first?.properties.isAlphabetic == true else { return nil }
        let isScheme = scheme.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
        }
        return isScheme ? scheme.map { String($0) }.joined().lowercased() : nil
    }

    @Test(arguments: [
        ("{{address}}", "\""), ("{{address}}", "'"), ("{{address}}{{title}}", "\""), ("java{{title}}", "\""),
    ])
    func keepsToItsSchemes(_ inner: String, _ quote: String) throws {
        let template = try TemplateFixture.template("<a href=\(quote)\(inner)\(quote)>")
        var generator = Generator(state: 7)
        var refused = 0
        for _ in 0..<500 {
            var sink = ByteText()
            let values = TemplateFixture.values(["address": .url(text(&generator)), "title": .text(text(&generator))])
            do {
                try template.render(
                    [.object([.text(""), .text("")]), values], of: "x", into: &sink)
            } catch {
                refused += 1
                continue
            }
            let output = String(sink)
            let address = unescaped(String(output.dropFirst(9).dropLast(2)))
            if let scheme = scheme(address) {
                #expect(["http", "https", "mailto", "tel"].contains(scheme), "\(address)")
            }
        }
        #expect((1..<500).contains(refused))
    }
}
