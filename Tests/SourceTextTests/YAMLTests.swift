import SourceText
import Testing

@Suite("YAML")
struct YAMLTests {
    private func mapping(_ text: String) throws(Problems) -> [YAMLEntry] {
        try YAML.mapping(of: SourceFile(path: "site.yaml", text: text))
    }

    private func scalars(_ text: String) throws(Problems) -> [String: YAMLScalar] {
        var found: [String: YAMLScalar] = [:]
        for entry in try mapping(text) {
            if case .scalar(let scalar) = entry.value.content { found[entry.key] = scalar }
        }
        return found
    }

    @Test(
        "scalars stay the text that was written",
        arguments: ["NO", "yes", "1.10", "2024-01-02", "~", "null", "0x1F", "1_000", "12:30:45", ".inf", "£50m", "a b"])
    func plain(text: String) throws {
        #expect(try scalars("key: \(text)") == ["key": YAMLScalar(text, .plain)])
        #expect(try scalars("key: '\(text)'") == ["key": YAMLScalar(text, .quoted)])
        #expect(try scalars("key: \"\(text)\" # note") == ["key": YAMLScalar(text, .quoted)])
    }

    @Test(
        "styles",
        arguments: [
            ("key: one\n  two\n\n  three", YAMLScalar("one two\nthree", .plain)),
            ("key: |\n  one\n  two\n", YAMLScalar("one\ntwo\n", .block)),
            ("key: |-\n  one\n   two\n", YAMLScalar("one\n two", .block)),
            ("key: >\n  one\n  two\n\n  three\n", YAMLScalar("one two\nthree\n", .block)),
            ("key: 'it''s: # so'", YAMLScalar("it's: # so", .quoted)),
            ("key: \"a\\tb \\u00e9 \\\"c\\\"\"", YAMLScalar("a\tb é \"c\"", .quoted)),
            ("key: 'one\n  two'", YAMLScalar("one two", .quoted)),
            ("key:", YAMLScalar("", .plain)),
            ("key: ''", YAMLScalar("", .quoted)),
            ("key: # nothing", YAMLScalar("", .plain)),
            ("key: a # nothing of #2", YAMLScalar("a", .plain)),
            ("#key: b\n  #c\nkey: a ## nothing", YAMLScalar("a", .plain)),
            ("key: a#2 https://a.example/#b", YAMLScalar("a#2 https://a.example/#b", .plain)),
            ("key: 'a #2' #3", YAMLScalar("a #2", .quoted)),
            ("key: |\n  a #2\n   #3\n", YAMLScalar("a #2\n #3\n", .block)),
            ("{key: a}", YAMLScalar("a", .plain)),
            ("key: bonjour ! ", YAMLScalar("bonjour !", .plain)),
        ])
    func styles(text: String, expected: YAMLScalar) throws {
        #expect(try scalars(text) == ["key": expected])
        #expect(try scalars(text.replacing("\n", with: "\r\n")) == ["key": expected])
    }

    @Test("an empty value is empty, empty quotes are not")
    func emptiness() throws {
        #expect(YAMLScalar("", .plain).isEmpty)
        #expect(!YAMLScalar("", .quoted).isEmpty)
        #expect(!YAMLScalar("", .block).isEmpty)
    }

    @Test(
        "no text, comments alone, and an empty document have no entries",
        arguments: ["", "\n\n", "# a\n", "---\n", "---\n...\n", "\u{FEFF}"])
    func nothing(text: String) throws {
        #expect(try mapping(text).isEmpty)
    }

    @Test("keys and values have their places", arguments: ["", "\u{FEFF}"], ["\n", "\r\n", "\r"])
    func places(mark: String, end: String) throws {
        let lines = [
            "‸title: ‸Über uns", "‸‸list:", "  ‸- ‸ä", "  - ‸'b'", "‸nothing:‸", "‸block: ‸|", "    text",
            "‸flow: ‸[‸a, ‸{‸b: ‸c}]",
            "‸nested:", "  ‸‸été: ‸\"x\"", "‸same:", "‸- ‸one",
        ]
        // The order of marks in the text is that of the walk below, but for a list's key and its place.
        let marked = MarkedText(mark + lines.joined(separator: end).replacing("‸‸list", with: "‸list"))
        var found: [Position] = []
        func walk(_ node: YAMLNode) {
            switch node.content {
            case .scalar: found.append(node.position)
            case .sequence(let nodes):
                found.append(node.position)
                nodes.forEach(walk)
            case .mapping(let entries):
                found.append(node.position)
                for entry in entries {
                    found.append(entry.keyPosition)
                    walk(entry.value)
                }
            }
        }
        for entry in try mapping(marked.text) {
            found.append(entry.keyPosition)
            walk(entry.value)
        }
        // A mapping stands where its first key does, but in braces.
        #expect(Set(found) == Set(marked.marks))
        #expect(found == found.sorted())
    }

    @Test("64 levels are read, 65 are not")
    func depth() throws {
        func nested(_ levels: Int) -> String {
            "a: " + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1)
        }
        #expect(try mapping(nested(64)).count == 1)
        let error = #expect(throws: Problems.self) { try mapping(nested(65)) }
        #expect(error?.diagnostics.map(\.message) == ["values are nested more than 64 levels deep"])
        #expect(error?.diagnostics.map(\.place?.position) == [Position(line: 1, column: 67)])
        #expect(throws: Problems.self) { try mapping("a: " + String(repeating: "[", count: 500_000)) }
        #expect(throws: Problems.self) { try mapping("a:\n" + String(repeating: "- ", count: 500_000)) }
    }

    @Test("many keys are compared in time in proportion to their number")
    func manyKeys() throws {
        let text = (0..<50_000).map { "key\($0): x\n" }.joined()
        #expect(try mapping(text).count == 50_000)
        let error = #expect(throws: Problems.self) { try mapping(text + "key40000: y\nkey3: z\n") }
        #expect(
            error?.diagnostics.map(\.message) == [
                "“key40000” is written twice: first on line 40001", "“key3” is written twice: first on line 4",
            ])
    }
}
