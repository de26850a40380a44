import SourceText
import Testing

@testable import Publishing

let site = ["index.html": "home", "contracts/a.html": "A", "contracts/b.html": "B", "assets/css/site.css": "body {}"]
let siteTree = site.merging(["contracts": "/", "assets": "/", "assets/css": "/"]) { page, _ in page }

/// The ways to replace a site, each alone: all must give the same folder.
let ways: [[Replacement]] = [[.exchange, .fileByFile], [.twoRenames, .fileByFile], [.fileByFile]]

@Suite struct BuildTests {
    @Test(arguments: ways) func freshSite(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        let summary = try scratch.build(site, by: way)
        #expect(summary.written == 4 && summary.unchanged == 0 && summary.removed == 0)
        #expect(summary.size == 4 + 1 + 1 + 7)
        #expect(try scratch.pages() == siteTree)
        #expect(try scratch.names() == ["Output"])
        #expect(try scratch.identity("Output").mode == 0o755)
        #expect(try scratch.identity("Output/index.html").mode == 0o644)
    }

    @Test(arguments: ways) func emptyFolderIsFilled(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.makeFolder("Output")
        try scratch.build(site, by: way)
        #expect(try scratch.pages() == siteTree)
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ways) func nothingIsWrittenWhenNothingChanged(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.build(site, by: way)
        let names = site.keys.sorted() + ["manifest.json", "contracts"]
        let before = try names.map { try scratch.identity("Output/" + $0) }
        let summary = try scratch.build(site, by: way)
        #expect(summary.written == 0 && summary.unchanged == 4 && summary.removed == 0)
        #expect(try names.map { try scratch.identity("Output/" + $0) } == before)
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ways) func onlyTheChangedFileIsNew(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.build(site, by: way)
        let before = try scratch.identity("Output/contracts/b.html")
        let changedBefore = try scratch.identity("Output/contracts/a.html")
        var next = site
        next["contracts/a.html"] = "Z"
        let summary = try scratch.build(next, by: way)
        #expect(summary.written == 1 && summary.unchanged == 3 && summary.removed == 0)
        #expect(try scratch.read("Output/contracts/a.html") == "Z")
        let after = try scratch.identity("Output/contracts/b.html")
        #expect(after.inode == before.inode && after.modified == before.modified)
        #expect(try scratch.identity("Output/contracts/a.html").inode != changedBefore.inode)
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ways) func stalePagesAndEmptiedFoldersGo(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.build(site, by: way)
        let summary = try scratch.build(["index.html": "home", "new/x.html": "X"], by: way)
        #expect(summary.written == 1 && summary.unchanged == 1 && summary.removed == 3)
        #expect(try scratch.pages() == ["index.html": "home", "new": "/", "new/x.html": "X"])
        #expect(try scratch.check(["index.html": "home", "new/x.html": "X"]).differences.isEmpty)
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ways) func fileBecomesFolderAndBack(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.build(["a": "file", "b/c/d": "deep", "e": "stays"], by: way)
        try scratch.build(["a/x": "X", "b": "file", "e": "stays"], by: way)
        #expect(try scratch.pages() == ["a": "/", "a/x": "X", "b": "file", "e": "stays"])
        try scratch.build(["a": "file", "b/c/d": "deep", "e": "stays"], by: way)
        #expect(try scratch.pages() == ["a": "file", "b": "/", "b/c": "/", "b/c/d": "deep", "e": "stays"])
    }

    @Test(arguments: ways) func modesAreKept(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.build(site, by: way)
        try setMode(0o2750, of: scratch.output)
        try setMode(0o711, of: scratch.output + "/contracts")
        var next = site
        next["index.html"] = "other"
        try scratch.build(next, by: way)
        #expect(try scratch.identity("Output").mode == 0o2750)
        #expect(try scratch.identity("Output/contracts").mode == 0o711)
    }

    @Test(arguments: ways) func abandonedBuildChangesNothing(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.build(site, by: way)
        let before = try scratch.tree()
        let update = try OutputFolder(path: scratch.output, replacements: way).begin()
        try update.add("index.html", Array("other".utf8))
        update.abandon()
        #expect(try scratch.tree() == before)
        #expect(try scratch.names() == ["Output"])
        #expect(throws: Problems.self) { try update.add("late.html", []) }
        #expect(throws: Problems.self) { try update.finish() }
    }

    @Test func droppedBuildLeavesNothingBehind() throws {
        let scratch = try Scratch()
        do {
            let update = try OutputFolder(path: scratch.output).begin()
            try update.add("index.html", Array("home".utf8))
            #expect(try scratch.names() == [".Output.transparency"])
        }
        #expect(try scratch.names() == [])
    }

    @Test func emptySiteReplacesASite() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        #expect(try scratch.build([:]).removed == 4)
        #expect(try scratch.pages() == [:])
        #expect(try scratch.build([:]).written == 0)
    }

    @Test func largeAndEmptyFilesAreCompared() throws {
        let scratch = try Scratch()
        let large = String(repeating: "0123456789abcdef", count: 20_000)
        try scratch.build(["large.txt": large, "empty.txt": ""])
        #expect(try scratch.build(["large.txt": large, "empty.txt": ""]).unchanged == 2)
        let other = large.dropLast() + "g"
        #expect(try scratch.build(["large.txt": String(other), "empty.txt": ""]).written == 1)
        #expect(try scratch.read("Output/large.txt") == other)
    }

    @Test func manyThreadsAddAtOnce() async throws {
        let scratch = try Scratch()
        for round in 0..<2 {
            let update = try OutputFolder(path: scratch.output).begin()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<8 {
                    group.addTask {
                        for page in 0..<100 {
                            try update.add("kind\(page % 7)/\(worker)-\(page).html", Array("\(page) \(round)".utf8))
                        }
                    }
                }
                try await group.waitForAll()
            }
            let summary = try update.finish()
            #expect(summary.written == 800)
        }
        let tree = try scratch.pages()
        #expect(tree.count == 807)
        #expect(tree["kind3/5-3.html"] == "3 1")
    }
}
