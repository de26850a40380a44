import Testing

@testable import Publishing

@Suite struct CheckTests {
    @Test func currentFolderHasNoDifference() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        try scratch.write("x", to: "Output/CNAME")
        let summary = try scratch.check(site)
        #expect(summary.differences.isEmpty && summary.unchanged == 4)
    }

    @Test func everyDifferenceIsListedAndNothingWritten() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        let before = try (["Output", "Output/manifest.json"].map { try scratch.identity($0) }, scratch.tree(""))
        let summary = try scratch.check(["index.html": "HOME", "contracts/a.html": "A", "d.html": "new"])
        #expect(
            summary.differences == [
                OutputDifference(path: "assets/css/site.css", kind: .stale),
                OutputDifference(path: "contracts/b.html", kind: .stale),
                OutputDifference(path: "d.html", kind: .missing),
                OutputDifference(path: "index.html", kind: .changed),
                OutputDifference(path: "manifest.json", kind: .changed),
            ])
        #expect(summary.written == 2 && summary.unchanged == 1 && summary.removed == 2)
        let after = try (["Output", "Output/manifest.json"].map { try scratch.identity($0) }, scratch.tree(""))
        #expect(after == before)
    }

    @Test func absentFolderMissesEverything() throws {
        let scratch = try Scratch()
        let summary = try scratch.check(["a": "x"])
        #expect(
            summary.differences == [
                OutputDifference(path: "a", kind: .missing), OutputDifference(path: "manifest.json", kind: .missing),
            ])
        #expect(try scratch.names() == [])
    }
}
