import SourceText
import Testing

@testable import Publishing

@Suite struct FileInPiecesTests {
    private let long = String(repeating: "0123456789abcdef", count: 20_000)

    /// Adds one file in pieces of a length, beside another that stays.
    private func build(_ text: String, pieces length: Int, in scratch: Scratch, checks: Bool = false) throws
        -> UpdateSummary
    {
        let folder = OutputFolder(path: scratch.output)
        let update = try checks ? folder.beginCheck() : folder.begin()
        let bytes = Array(text.utf8)
        try update.add("data/all.json") { file in
            file.add([])
            for start in stride(from: 0, to: bytes.count, by: length) {
                file.add(Array(bytes[start..<min(start + length, bytes.count)]))
            }
        }
        try update.add("index.html", Array("home".utf8))
        return try update.finish()
    }

    @Test(arguments: [1, 5, 70_000, 1_000_000]) func isTheSameAsInOnePiece(length: Int) throws {
        let (whole, pieces) = (try Scratch(), try Scratch())
        let text = length < 10 ? "some text" : long
        let expected = try whole.build(["data/all.json": text, "index.html": "home"])
        let summary = try build(text, pieces: length, in: pieces)
        #expect(summary.written == expected.written && summary.size == expected.size)
        #expect(try pieces.tree() == whole.tree())
        #expect(try whole.check(["data/all.json": text, "index.html": "home"]).differences.isEmpty)
    }

    @Test func nothingIsWrittenWhenNothingChanged() throws {
        let scratch = try Scratch()
        _ = try build(long, pieces: 100_000, in: scratch)
        let before = try (scratch.identity("Output/data/all.json"), scratch.identity("Output"))
        let summary = try build(long, pieces: 33_333, in: scratch)
        #expect(summary.written == 0 && summary.unchanged == 2)
        #expect(try (scratch.identity("Output/data/all.json"), scratch.identity("Output")) == before)
        #expect(try scratch.names() == ["Output"])
    }

    /// At the first byte, within a piece, at its end, after all of the old file, and before its end.
    @Test(arguments: ["x", "0123x", "01234x", "0123456789+", "0123456", ""]) func theRestIsNew(text: String) throws {
        let scratch = try Scratch()
        _ = try build("0123456789", pieces: 5, in: scratch)
        let kept = try scratch.identity("Output/index.html")
        let differences = try build(text, pieces: 5, in: scratch, checks: true).differences
        #expect(differences.map(\.path) == ["data/all.json", "manifest.json"])
        #expect(try scratch.read("Output/data/all.json") == "0123456789")
        let summary = try build(text, pieces: 5, in: scratch)
        #expect(summary.written == 1 && summary.unchanged == 1)
        #expect(try scratch.read("Output/data/all.json") == text)
        let after = try scratch.identity("Output/index.html")
        #expect(after.inode == kept.inode && after.modified == kept.modified)
        #expect(try scratch.check(["data/all.json": text, "index.html": "home"]).differences.isEmpty)
    }

    @Test func aChangeFarInsideIsFound() throws {
        let scratch = try Scratch()
        _ = try build(long, pieces: 7_000, in: scratch)
        let other = long.prefix(300_000) + "Z" + long.dropFirst(300_001)
        #expect(try build(String(other), pieces: 64_000, in: scratch).written == 1)
        #expect(try scratch.read("Output/data/all.json") == other)
    }

    @Test func filesAreAddedMeanwhile() throws {
        let scratch = try Scratch()
        let update = try OutputFolder(path: scratch.output).begin()
        var inner: Problems?
        try update.add("all.json") { all in
            for name in ["a", "b"] {
                do throws(Problems) {
                    try update.add("\(name).json") { one in
                        one.add(Array(name.utf8))
                        all.add(Array(name.utf8))
                    }
                } catch { inner = error }
            }
        }
        #expect(inner == nil)
        #expect(try update.finish().written == 3)
        #expect(try scratch.pages() == ["all.json": "ab", "a.json": "a", "b.json": "b"])
    }

    @Test func whatIsNotOursStaysAndIsNamed() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        try scratch.write("mine", to: "Output/data/all.json")
        let problems = try #require(throws: Problems.self) { try build("ours", pieces: 2, in: scratch) }
        #expect(problems.diagnostics.first?.place?.path == scratch.output + "/data/all.json")
        #expect(try scratch.read("Output/data/all.json") == "mine")
        #expect(try scratch.read("Output/index.html") == "home")
    }

    @Test func aFileTakesTheRoomOfAFolderOfOurs() throws {
        let scratch = try Scratch()
        try scratch.build(["data/all.json/x": "X"])
        #expect(try build("ours", pieces: 2, in: scratch).written == 2)
        #expect(try scratch.read("Output/data/all.json") == "ours")
    }

    @Test func aPathIsTakenOnce() throws {
        let scratch = try Scratch()
        let update = try OutputFolder(path: scratch.output).begin()
        try update.add("a.json") { $0.add([1]) }
        #expect(throws: Problems.self) { try update.add("a.json") { $0.add([1]) } }
        #expect(throws: Problems.self) { try update.add("../a.json") { $0.add([1]) } }
    }
}
