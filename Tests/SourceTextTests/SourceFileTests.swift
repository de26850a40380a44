import SourceText
import Testing

@Suite("Source file")
struct SourceFileTests {
    @Test(
        "positions of bytes, and bytes at positions", arguments: ["", "\u{FEFF}"],
        [0, 1, 500, 1020, 1023, 1024, 1500, 5000])
    func roundTrip(mark: String, padding: Int) {
        let marked = MarkedText(mark + String(repeating: "xä", count: padding) + "‸a‸ü\r\n‸\r‸b\n‸\n\n  ‸🙂‸x‸")
        let file = SourceFile(path: "a", text: marked.text)
        let wanted = Array("aü\r\n\rb\n\n\n  🙂x".utf8)
        let tail = file.bytes.count - wanted.count
        for (position, offset) in zip(marked.marks, [0, 1, 5, 6, 8, 12, 16, 17]) {
            #expect(file.position(ofByte: tail + offset) == position)
            #expect(file.byte(at: position) == tail + offset)
        }
        #expect(file.position(ofByte: file.bytes.count + 9) == marked.marks.last)
        #expect(file.byte(at: Position(line: 7, column: 1)) == nil)
        #expect(file.byte(at: Position(line: 3, column: 99)) == tail + 7)
        #expect(file.position(ofByte: 0) == .start)
    }

    @Test("lines", arguments: ["\n", "\r\n", "\r"])
    func lines(end: String) {
        let file = SourceFile(path: "a", text: "\u{FEFF}ä" + end + end + "c" + end)
        #expect((0...5).map { file.line($0) } == [nil, "ä", "", "c", "", nil])
        #expect(SourceFile(path: "a", text: "").line(1) == "")
        #expect(SourceFile(path: "a", bytes: [0x61, 0xFF]).line(1) == "a\u{FFFD}")
    }

    @Test("a range of bytes is cut at the end of its line")
    func ranges() {
        let file = SourceFile(path: "a", text: "ab\r\ncdä\n")
        #expect(file.place(ofBytes: 1..<6).length == 1)
        #expect(file.place(ofBytes: 4..<8).length == 3)
        #expect(file.place(ofBytes: 4..<8).excerpt == "cdä")
        #expect(file.place(ofBytes: 4..<8).description == "a:2:1")
        #expect(file.place(ofBytes: 2..<2).position == Position(line: 1, column: 3))
    }

    @Test("of a very long line, a place holds the stretch around it")
    func longLine() throws {
        let file = SourceFile(path: "a", text: "x\n" + String(repeating: "ä", count: 100_000))
        let place = file.place(Position(line: 2, column: 50_000))
        #expect(place.excerptColumn == 49_800)
        #expect(try #require(place.excerpt).unicodeScalars.count == 1200)
    }

    /// Takes many minutes where each place reads the file from its start.
    @Test(
        "three thousand places in a large file, on many lines and on one", .timeLimit(.minutes(2)),
        arguments: ["\n", " "])
    func manyPlaces(separator: String) {
        let file = SourceFile(path: "a", text: String(repeating: "abcdefg" + separator, count: 1 << 17))
        var columns = 0
        for index in 0..<3_000 {
            let place = file.place(ofBytes: (index * 304)..<(index * 304 + 7))
            columns += place.length
        }
        #expect(columns == 21_000)
    }
}
