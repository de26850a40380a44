import Foundation
import SourceText
import Testing

@testable import Publishing

/// Every state in which a build can die, made by hand: the next build finds the old site whole, and loses nothing.
@Suite struct LeftoverTests {
    private let next = ["index.html": "HOME", "d.html": "D"]

    /// A site with a foreign file, and beside it a complete next one as a build has it before the exchange.
    private func prepared(_ name: String) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.build(next, at: scratch.path + "/Next")
        try scratch.build(site)
        try scratch.write("example.org", to: "Output/CNAME")
        try scratch.write("ref", to: "Output/.git/HEAD")
        try FileManager.default.linkItem(atPath: scratch.output + "/CNAME", toPath: scratch.path + "/Next/CNAME")
        try scratch.makeFolder("Next/.git")
        try FileManager.default.linkItem(
            atPath: scratch.output + "/.git/HEAD", toPath: scratch.path + "/Next/.git/HEAD")
        try scratch.makeFolder(".Output.transparency")
        try scratch.write("", to: ".Output.transparency/lock")
        try scratch.move("Next", to: ".Output.transparency/" + name)
        return scratch
    }

    private let kept = ["CNAME": "example.org", ".git": "/", ".git/HEAD": "ref"]

    private func expectBuilds(_ scratch: Scratch) throws {
        try scratch.build(site)
        #expect(try scratch.pages() == siteTree.merging(kept) { $1 })
        #expect(try scratch.names() == ["Output"])
        try scratch.build(next)
        #expect(try scratch.pages() == next.merging(kept) { $1 })
    }

    @Test func lockOfADeadBuild() throws {
        let scratch = try prepared("new")
        try scratch.remove(".Output.transparency/new")
        try expectBuilds(scratch)
    }

    @Test func stageHalfWritten() throws {
        let scratch = try prepared("new")
        try scratch.remove(".Output.transparency/new/manifest.json")
        try scratch.link(".Output.transparency/new/link", to: "../../Output")
        try expectBuilds(scratch)
    }

    @Test func stageCompleteBeforeTheExchange() throws {
        try expectBuilds(try prepared("swap"))
    }

    @Test func oldSiteAfterTheExchange() throws {
        let scratch = try prepared("swap")
        try scratch.exchange("Output", ".Output.transparency/swap")
        #expect(try scratch.pages() == next.merging(kept) { $1 })
        try expectBuilds(scratch)
    }

    @Test func oldSiteHalfRemoved() throws {
        let scratch = try prepared("swap")
        try scratch.exchange("Output", ".Output.transparency/swap")
        try scratch.remove(".Output.transparency/swap/contracts")
        try scratch.remove(".Output.transparency/swap/CNAME")
        try expectBuilds(scratch)
    }

    @Test func oldSiteAsideBetweenTwoRenames() throws {
        let scratch = try prepared("swap")
        try scratch.move("Output", to: ".Output.transparency/old")
        try expectBuilds(scratch)
    }

    @Test func oldSiteAsideAfterTwoRenames() throws {
        let scratch = try prepared("swap")
        try scratch.move("Output", to: ".Output.transparency/old")
        try scratch.move(".Output.transparency/swap", to: "Output")
        try expectBuilds(scratch)
    }

    @Test func foreignFileThatCameInTheLastMomentIsPutBack() throws {
        let scratch = try prepared("swap")
        try scratch.exchange("Output", ".Output.transparency/swap")
        try scratch.write("late", to: ".Output.transparency/swap/notes/late.txt")
        try scratch.build(site)
        #expect(try scratch.read("Output/notes/late.txt") == "late")
        #expect(try scratch.names() == ["Output"])
    }

    @Test func foreignFileWhosePlaceIsTakenStaysAndIsNamed() throws {
        let scratch = try prepared("swap")
        try scratch.exchange("Output", ".Output.transparency/swap")
        try scratch.write("late", to: ".Output.transparency/swap/d.html")
        let problems = try #require(throws: Problems.self) { try scratch.build(site) }
        #expect(problems.diagnostics.map(\.place?.path) == [".Output.transparency/swap/d.html"])
        #expect(try scratch.read(".Output.transparency/swap/d.html") == "late")
        try scratch.move(".Output.transparency/swap/d.html", to: "saved.html")
        try scratch.build(site)
        #expect(try scratch.names() == ["Output", "saved.html"])
    }

    @Test func replacedSiteWithoutASiteInPlaceKeepsWhatIsForeign() throws {
        let scratch = try prepared("swap")
        try scratch.exchange("Output", ".Output.transparency/swap")
        try scratch.remove("Output")
        let problems = try #require(throws: Problems.self) { try scratch.build(site) }
        #expect(problems.diagnostics.count == 2)
        #expect(try scratch.read(".Output.transparency/swap/CNAME") == "example.org")
    }

    @Test func replacedSiteWithABrokenManifestIsLeftAlone() throws {
        let scratch = try prepared("swap")
        try scratch.write("", to: ".Output.transparency/swap/manifest.json")
        let before = try scratch.tree("")
        #expect(throws: Problems.self) { try scratch.build(site) }
        #expect(
            try scratch.tree("").filter { !$0.key.hasSuffix("lock") } == before.filter { !$0.key.hasSuffix("lock") })
    }

    @Test func replacementFileByFileHalfDone() throws {
        let scratch = try Scratch()
        let way: [Replacement] = [.fileByFile]
        try scratch.build(site, by: way)
        let old = try scratch.read("Output/manifest.json")
        try scratch.build(site.merging(next) { $1 }, by: way)
        let union = try scratch.read("Output/manifest.json")
        #expect(union != old)
        try scratch.write("home", to: "Output/index.html")
        try scratch.write("D", to: "Output/.transparency/new/x/d.html")
        try scratch.write("", to: "Output/.transparency/manifest")
        try scratch.write("", to: "Output/.transparency/union")
        try scratch.build(next, by: way)
        #expect(try scratch.pages() == next)
    }

    @Test func replacementFileByFileThatFailsHalfWayKnowsItsFiles() throws {
        let scratch = try Scratch()
        let way: [Replacement] = [.fileByFile]
        try scratch.build(site, by: way)
        let update = try OutputFolder(path: scratch.output, replacements: way).begin()
        for path in ["a-new.html", "z-new.html"] { try update.add(path, Array("new".utf8)) }
        try scratch.remove("Output/.transparency/new/z-new.html")
        let problems = try #require(throws: Problems.self) { try update.finish() }
        #expect(problems.diagnostics.first?.place?.path == scratch.output + "/z-new.html")
        let mixed = siteTree.merging(["a-new.html": "new"]) { $1 }
        #expect(try scratch.pages() == mixed)
        let summary = try scratch.build(["a-new.html": "newer"], by: way)
        #expect(summary.written == 1 && summary.removed == 5)
        #expect(try scratch.pages() == ["a-new.html": "newer"])
    }

    @Test func workInsideIsClearedByABuildBeside() throws {
        let scratch = try Scratch()
        try scratch.build(site, by: [.fileByFile])
        try scratch.write("D", to: "Output/.transparency/new/x/d.html")
        try scratch.build(next)
        #expect(try scratch.pages() == next)
    }
}
