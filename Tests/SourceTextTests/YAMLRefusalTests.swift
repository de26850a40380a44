import Foundation
import SourceText
import Testing

@Suite("YAML refusals")
struct YAMLRefusalTests {
    private static let anchor = "an anchor (`&…`) is not allowed"
    private static let alias = "an alias (`*…`) is not allowed"
    private static let tag = "a tag (`!…`) is not allowed"
    private static let complex = "a list or mapping cannot be a key"
    private static let second = "a second YAML document begins here"
    private static let directive = "a directive (a line that begins with `%`) is not allowed"

    private static let cut = "what follows “#” is a comment here, and no part of the text"

    private static func comma(_ rest: String) -> String {
        "a comma ends a value that stands between { and }, so “\(rest)” is read as a field of its own"
    }

    static let refused: [(String, [String])] = [
        ("ä: ‸&x 1", [anchor]),
        ("ä: ‸&x\n  b: 1", [anchor]),
        ("ä: [é, ‸&x [1]]", [anchor]),
        ("‸&x key: 1", [anchor]),
        ("a: ‸*x", [alias]),
        ("ü: [‸*x, ‸*y]", [alias, alias]),
        ("‸*x : 1", [alias]),
        ("a: ‸!!str 1", [tag]),
        ("ä: ‸!local\n  - 1", [tag]),
        ("é: ‸! 1", [tag]),
        ("é: ‸! \"1\"", [tag]),
        ("a: ‸!\nb: 1", [tag]),
        ("a: ‸!<tag:x> b", [tag]),
        ("a: ‸&x ‸!!str b", [anchor, tag]),
        ("a: ‸!!str ‸&x b", [tag, anchor]),
        ("ä: {b: c}\n‸<<: d", ["the merge key `<<` is not allowed"]),
        ("a:\n  ‸<<: ‸*x", ["the merge key `<<` is not allowed", alias]),
        ("title: ä\nb: 1\n‸title: ü", ["“title” is written twice: first on line 1"]),
        ("a: {é: 1, ‸é: 2}", ["“é” is written twice: first on line 1"]),
        (
            "a: 1\n‸'a': 2\n‸\"a\": 3",
            ["“a” is written twice: first on line 1", "“a” is written twice: first on line 1"]
        ),
        ("a: {ä: 80,‸000, b: 90,‸000}", [comma("000"), comma("000")]),
        ("a: {ä: 80,‸000, b: 90,‸000 , c: 1,‸000}", [comma("000"), comma("000"), comma("000")]),
        ("a: {é: 1, ‸é}", ["“é” is written twice: first on line 1"]),
        ("‸[a, b]: c", [complex]),
        ("‸{a: b}: c", [complex]),
        ("? ‸- a\n: c", [complex]),
        ("ä: 1\n‸: c", ["the key before the colon is missing"]),
        ("‸- ä\n- b", ["this is a list, where entries `key: value` are expected"]),
        ("‸Text", ["this is text, where entries `key: value` are expected"]),
        ("‸''", ["this is text, where entries `key: value` are expected"]),
        ("‸~", ["this is text, where entries `key: value` are expected"]),
        ("a: 1\n‸---\nb: 2", [second]),
        ("a: 1\n...\n‸b: 2", [second]),
        ("‸%YAML 1.1\n---\na: 1", [directive]),
        ("# ä\n‸%TAG ! tag:x\n---\na: 1", [directive]),
        ("‸%YAML 1.2\na: 1", [directive]),
        ("a: 1\n‸%b: 2", [directive]),
        ("ä: é ‸#2 and more\nb: c", [cut]),
        ("ä: é ‸#2\nb:\n  - c\n  - {f: g}  #h", [cut]),
        ("ä: ‸\"a\\0b\"", ["the text holds the control character 0x00"]),
        ("ä: ‸\"\\e[1m\"", ["the text holds the control character 0x1B"]),
    ]

    static let invisible: [(String, [String])] = [
        ("ä: b‸\u{2028}c", ["an invisible line separator (U+2028) stands here"]),
        (
            "ä: b‸\u{85}c‸\u{2029}",
            ["an invisible line separator (U+0085) stands here", "an invisible line separator (U+2029) stands here"]
        ),
        ("ä: ‸\u{1B}[1m", ["an invisible control character (U+001B) stands here"]),
        ("ä: ‸\u{7F}", ["an invisible control character (U+007F) stands here"]),
        ("a: 1\nä: ‸\u{9F}", ["an invisible control character (U+009F) stands here"]),
        ("ä: ‸\u{FFFE}", ["an invisible control character (U+FFFE) stands here"]),
    ]

    static let malformed: [(String, [String])] = [
        ("ä: b‸: c", ["a second colon in the value makes it unclear where the value begins"]),
        ("a: b\n  ‸cä: d", ["this entry cannot stand here: the line above it already has a value"]),
        ("ä: 1\n‸title\nb: 2", ["the colon after the key is missing"]),
        ("ä: 1\n‸title", ["the colon after the key is missing"]),
        ("ä: 1\nb:‸c\nd: 2", ["the space after the colon is missing"]),
        ("ä: 1\nb:‸“c”\nd: 2", ["the space after the colon is missing"]),
        ("ä: 1\n‸https://c.example\nd: 2", ["the colon after the key is missing"]),
        ("ä: 1\n‸see b:c\nd: 2", ["the colon after the key is missing"]),
        ("ä: 1\nb:‸\u{A0}c\nd: 2", ["the space after the colon is one of another kind, as documents have it"]),
        ("ä: 1\nb:‸\u{202F}c\nd: 2", ["the space after the colon is one of another kind, as documents have it"]),
        ("ä: ‸- b", ["a list cannot begin on the line of its key"]),
        ("ä:\n‸\tb: c", ["a tab is used for indentation"]),
        ("ä:\n  b: c\n ‸\td: e", ["a tab is used for indentation"]),
        ("ä: ‸@home", ["a value cannot begin with `@`"]),
        ("ä: ‸`code`", ["a value cannot begin with ```"]),
        ("ä: ‸%b", ["a value cannot begin with `%`"]),
        ("ä: ‸\"b\nc: d", ["the quotation mark that opens here is never closed"]),
        ("ä: ‸'its", ["the quotation mark that opens here is never closed"]),
        ("ä: 'it'‸s'", ["nothing may follow the closed value on this line"]),
        ("ä: \"C:‸\\Users\"", ["the backslash here begins no known escape sequence"]),
        ("ä: \"‸\\xZZ\"", ["the backslash here begins no known escape sequence"]),
        ("ä: ‸*bold* text", ["a value cannot begin with `*`"]),
        ("ä: ‸& b", ["a value cannot begin with `&`"]),
        ("ä: ‸[b, c\nd: e", ["the `[` that opens here is never closed"]),
        ("ä: ‸[b, c", ["the `[` that opens here is never closed"]),
        ("ä: ‸{b: c", ["the `{` that opens here is never closed"]),
        ("ä: [\"b\" ‸\"c\"]", ["a comma or `]` is expected here"]),
        ("ä: | ‸text", ["after `|` or `>` the line must end"]),
        ("ä:\n    b: c\n  ‸d: e", ["the indentation fits no line above it"]),
        ("ä:\n  b: c\n  ‸- d", ["this line does not fit those above it"]),
        ("  ä: 1\n‸b: 2", ["this line is indented less than the first entry"]),
        ("‸: ä", ["the key before the colon is missing"]),
        ("ä: ‸[", ["the `[` that opens here is never closed"]),
        ("ä: ‸[[b], ", ["the `[` that opens here is never closed"]),
        ("ä: ‸{", ["the `{` that opens here is never closed"]),
        ("ä: ‸]", ["a value is expected here"]),
        ("{a: b}\n‸c: d", ["nothing may follow the end of the value"]),
    ]

    private func check(_ marked: MarkedText, _ messages: [String], mark: String, fenced: Bool, end: String) {
        let prefix = fenced ? "---\n" : ""
        var text = mark + prefix + marked.text + (fenced ? "\n---\n" : "")
        if end != "\n" { text = text.replacing("\n", with: end) }
        let file = SourceFile(path: "a.md", text: text)
        let shift = fenced ? 1 : 0
        let expected = marked.marks.map { Position(line: Int($0.line) + shift, column: Int($0.column)) }
        do throws(Problems) {
            _ = fenced ? try Document(file).facts : try YAML.mapping(of: file)
            Issue.record("accepted")
        } catch {
            let renumbered = fenced ? messages.map(Self.oneLineLater) : messages
            #expect(error.diagnostics.map(\.message) == renumbered)
            #expect(error.diagnostics.map(\.place?.position) == expected)
            #expect(error.diagnostics.allSatisfy { $0.help != nil && $0.place?.excerpt != nil })
        }
    }

    private static func oneLineLater(_ message: String) -> String {
        guard let start = message.range(of: "line ", options: .backwards)?.upperBound, let line = Int(message[start...])
        else { return message }
        return message[..<start] + "\(line + 1)"
    }

    @Test("is told at its place in a YAML file", arguments: refused + malformed + invisible)
    func file(marked: String, messages: [String]) {
        for mark in ["", "\u{FEFF}"] {
            for end in ["\n", "\r\n"] {
                check(MarkedText(marked), messages, mark: mark, fenced: false, end: end)
            }
        }
    }

    @Test(
        "is told at its place in front matter",
        arguments: (refused + malformed + invisible).filter { !$0.0.contains("---") })
    func frontMatter(marked: String, messages: [String]) {
        for mark in ["", "\u{FEFF}"] {
            for end in ["\n", "\r\n"] {
                check(MarkedText(marked), messages, mark: mark, fenced: true, end: end)
            }
        }
    }

    @Test("what nobody sees is told wherever it stands among what is seen", arguments: ["a", "ä"])
    func amongOthers(filler: String) {
        for place in 0..<20 {
            for character in ["\u{1}", "\u{7F}", "\u{85}", "\u{2028}"] {
                let text = "a: " + String(repeating: filler, count: place) + "\(character)b~ !\n"
                let file = SourceFile(path: "site.yaml", text: text)
                #expect(throws: Problems.self) { try YAML.mapping(of: file) }
                do throws(Problems) {
                    _ = try YAML.mapping(of: file)
                } catch {
                    #expect(error.diagnostics.map(\.place?.position) == [Position(line: 1, column: place + 4)])
                }
            }
        }
    }

    @Test("a tag without a name is told wherever it stands", arguments: ["a", "ä"])
    func bareTags(filler: String) {
        for length in 0..<20 {
            let file = SourceFile(path: "site.yaml", text: "\(String(repeating: filler, count: length))b: ! c\n")
            #expect(throws: Problems.self) { try YAML.mapping(of: file) }
        }
    }

    @Test("a key that is there twice is told among many with the same ends")
    func likeKeys() {
        for count in [2, 60, 70, 300] {
            let keys = (1...count).map { "key-\(1000 + $0)-x" }
            let once = SourceFile(path: "site.yaml", text: keys.map { "\($0): 1\n" }.joined())
            #expect(throws: Never.self) { try YAML.mapping(of: once) }
            let twice = SourceFile(path: "site.yaml", text: (keys + [keys[1]]).map { "\($0): 1\n" }.joined())
            do throws(Problems) {
                _ = try YAML.mapping(of: twice)
                Issue.record("the second \(keys[1]) was taken")
            } catch {
                #expect(error.diagnostics.map(\.place?.position) == [Position(line: count + 1, column: 1)])
            }
        }
    }

    @Test("all refusals are told together, and with them a fault that ends the reading")
    func together() {
        let marked = MarkedText("a: ‸&x 1\nb: ‸*x\n‸a: 2\n‸<<: ‸!t 3\nc: ‸[")
        check(
            marked,
            [
                Self.anchor, Self.alias, "“a” is written twice: first on line 1", "the merge key `<<` is not allowed",
                Self.tag, "the `[` that opens here is never closed",
            ], mark: "", fenced: false, end: "\n")
    }
}
