import SourceText
import Testing

@testable import CommonMark

@Suite("Link reference definitions")
struct LinkDefinitionTests {
    private static let unused =
        "nothing refers to this address, so that readers do not see the line, but downloads would have it"

    @Test("that nothing refers to would publish what no page shows")
    func unused() {
        let text = """
            [//]: # (price is 5m)

            Text.

            > [a note]: https://example.org "secret"

            - [#]: <> (one more)
            """
        #expect(
            Markdown.faults(text) == [
                "1:1+21 \(Self.unused)", "5:3+38 \(Self.unused)", "7:3+18 \(Self.unused)",
            ])
    }

    @Test(
        "are used by all forms of references",
        arguments: [
            "[a][One  two]\n\n[one two]: https://example.org", "[one two][]\n\n[one two]: https://example.org",
            "[ONE two]\n\n[one two]: https://example.org", "[one two]: https://example.org\n[one two]",
            "[![x](/y.png)][l] | a\n\n[l]: https://example.org",
        ])
    func used(text: String) {
        #expect(!Markdown.faults(text).contains { $0.hasSuffix(Self.unused) })
    }

    @Test("of one name are used once")
    func twice() {
        #expect(
            Markdown.faults("[a]\n\n[a]: https://example.org\n[A]: https://example.com (secret)") == [
                "4:1+33 this address has the same name as one above, and so is never used"
            ])
    }

    @Test(
        "that are text or code are shown, and no fault",
        arguments: [
            "Text\n[a]: https://example.org", "```\n[a]: https://example.org\n```", "    [a]: https://example.org",
            "[a] : https://example.org", "[a](https://example.org): text",
        ])
    func shown(text: String) {
        #expect(!Markdown.faults(text).contains { $0.hasSuffix(Self.unused) })
    }

    @Test("are found in time that grows with the text")
    func manyFaults() {
        let text = String(repeating: "[x](javascript:1) ", count: 20_000)
        #expect(Markdown.body.render(text).problems.diagnostics.count == 20_000)
    }
}
