import SourceText
import Testing

@Suite("Document")
struct DocumentTests {
    private func document(_ text: String) throws(Problems) -> Document {
        try Document(SourceFile(path: "a.md", text: text))
    }

    private func problems(_ bytes: [UInt8]) -> [Diagnostic] {
        do throws(Problems) {
            _ = try Document(SourceFile(path: "a.md", bytes: bytes))
            return []
        } catch { return error.diagnostics }
    }

    @Test("facts, body and their lines", arguments: ["", "\u{FEFF}"], ["\n", "\r\n", "\r"])
    func wholeDocument(mark: String, end: String) throws {
        let text = mark + ["--- ", "title: Ä", "id: b", "---\t", "", "# Body"].joined(separator: end)
        let document = try document(text)
        #expect(document.facts.map(\.key) == ["title", "id"])
        #expect(document.facts.map(\.keyPosition.line) == [2, 3])
        #expect(document.factsPosition == Position(line: 2, column: 1))
        #expect(document.bodyLine == 5)
        #expect(String(decoding: document.file.bytes[document.body], as: UTF8.self) == end + "# Body")
    }

    @Test("a body may be empty, and holds further `---` lines")
    func bodies() throws {
        #expect(try document("---\n---").body.isEmpty)
        #expect(try document("---\n---").facts.isEmpty)
        #expect(try document("---\n---").factsPosition == Position(line: 2, column: 1))
        #expect(try document("---\n# only a comment\n---\n").facts.isEmpty)
        let document = try document("---\na: 1\n---\n---\n")
        #expect(document.file.bytes[document.body].count == 4)
    }

    @Test(
        "a missing `---` is told at its place",
        arguments: [
            ("‸# Title\n", "the file does not begin with a line `---`"),
            ("‸", "the file does not begin with a line `---`"),
            ("\u{FEFF}‸title: a\n---\n", "the file does not begin with a line `---`"),
            ("\n\n‸---\na: 1\n---\n", "the facts do not begin on the first line"),
            ("‸---\na: 1\n", "the facts that begin here are not closed"),
            ("‸---", "the facts that begin here are not closed"),
            ("‸--- a\n---\n", "the file does not begin with a line `---`"),
            ("---\nä: 1\n‸----\n# Text", "the facts are not closed: this line is not exactly `---`"),
            ("---\na: 1\n‸ ---\n# Text", "the facts are not closed: this line is not exactly `---`"),
            ("---\r\na: 1\r\n‸—\r\n", "the facts are not closed: this line is not exactly `---`"),
        ])
    func fences(marked: String, message: String) throws {
        let marked = MarkedText(marked)
        let found = problems(Array(marked.text.utf8))
        #expect(found.map(\.message) == [message])
        #expect(found.map(\.place?.position) == marked.marks)
        #expect(found.allSatisfy { $0.help != nil })
    }

    @Test("bytes that are not UTF-8")
    func encoding() throws {
        let latin = Array("---\ntitle: B".utf8) + [0xFC] + Array("ro\n---\n".utf8)
        let found = try #require(problems(latin).first)
        #expect(found.message == "the file is not UTF-8: byte 0xFC, which is “ü” in ISO-8859-1 or Windows-1252")
        #expect(found.place?.position == Position(line: 2, column: 9))
        #expect(found.place?.excerpt == "title: B\u{FFFD}ro")

        let windows = try #require(problems(Array("---\nä: ".utf8) + [0x93] + Array("x\n---\n".utf8)).first)
        #expect(windows.message.contains("which is ““” in"))
        #expect(windows.place?.position == Position(line: 2, column: 4))

        let cut = try #require(problems(Array("---\n---\nä".utf8) + [0xE2, 0x82]).first)
        #expect(cut.message == "the file is not UTF-8: byte 0xE2")
        #expect(cut.place?.position == Position(line: 3, column: 2))

        let wide = problems([0xFF, 0xFE, 0x2D, 0x00, 0x2D, 0x00, 0x2D, 0x00])
        #expect(wide.map(\.message) == ["the file is UTF-16, not UTF-8"])
    }

    @Test(
        "ill-formed sequences are found as the standard library finds them",
        arguments: [
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func illFormed(sequence: [UInt8]) {
        for padding in 0..<33 {
            let bytes = Array("---\n---\n".utf8) + [UInt8](repeating: 0x61, count: padding) + sequence + [0x62]
            #expect(String(validating: bytes, as: UTF8.self) == nil)
            #expect(problems(bytes).map(\.place?.position) == [Position(line: 3, column: padding + 1)])
        }
    }

    @Test("NUL bytes and files over 8 MiB")
    func nullAndSize() {
        let null = problems(Array("---\na: ü\n---\nxy\u{0}z".utf8))
        #expect(null.map(\.message) == ["the file holds a NUL byte (0x00), which no text has"])
        #expect(null.map(\.place?.position) == [Position(line: 4, column: 3)])

        for padding in 0..<40 {
            let found = problems(Array("---\n---\n".utf8) + [UInt8](repeating: 0x61, count: padding) + [0, 0x62])
            #expect(found.map(\.place?.position) == [Position(line: 3, column: padding + 1)])
        }

        let largest = Array("---\n---\n".utf8) + [UInt8](repeating: 0x61, count: SourceFile.maximumSize - 8)
        #expect(problems(largest).isEmpty)
        #expect(problems(largest + [0x61]).map(\.message) == ["the file is larger than 8 MiB (8388609 bytes)"])
    }
}
