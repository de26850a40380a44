import Foundation
import SourceText
import Testing

@testable import Publishing

@Suite struct ForeignFileTests {
    /// A site among things that no build made.
    private func mixed(_ way: [Replacement]) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.build(site, by: way)
        try scratch.write("example.org", to: "Output/CNAME")
        try scratch.write("notes", to: "Output/contracts/notes.txt")
        try scratch.write("ref: refs/heads/main", to: "Output/.git/HEAD")
        try scratch.write("blob", to: "Output/.git/objects/ab/cdef")
        try scratch.makeFolder("Output/.git/refs/tags")
        try scratch.link("Output/latest", to: "contracts/a.html")
        try scratch.link("Output/dangling", to: "/nowhere/at/all")
        try scratch.link("Output/outside", to: "..")
        return scratch
    }

    @Test(arguments: ways) func theyStayWhereTheyAre(_ way: [Replacement]) throws {
        let scratch = try mixed(way)
        let foreign = try scratch.pages().filter { siteTree[$0.key] == nil }
        #expect(foreign.count == 12)
        let before = try scratch.identity("Output/.git/objects/ab/cdef")
        try setMode(0o700, of: scratch.output + "/.git/refs")
        for next in [["index.html": "other"], ["b/c.html": "new"], site] {
            try scratch.build(next, by: way)
            let kept = try scratch.pages().filter { siteTree[$0.key] == nil && !$0.key.hasPrefix("b") }
            #expect(kept == foreign)
        }
        let after = try scratch.identity("Output/.git/objects/ab/cdef")
        #expect(after.inode == before.inode && after.modified == before.modified)
        #expect(try scratch.identity("Output/.git/refs").mode == 0o700)
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ways) func folderWithAForeignFileOutlivesItsPages(_ way: [Replacement]) throws {
        let scratch = try mixed(way)
        try scratch.build(["index.html": "home"], by: way)
        #expect(try scratch.tree("Output/contracts") == ["notes.txt": "notes"])
        #expect(!scratch.exists("Output/assets"))
    }

    @Test(arguments: ["CNAME", ".git", "latest", "dangling", "outside"], ways)
    func nothingForeignIsReplaced(_ path: String, _ way: [Replacement]) throws {
        let scratch = try mixed(way)
        let before = try scratch.tree()
        let problems = try #require(throws: Problems.self) { try scratch.build([path: "page"], by: way) }
        #expect(problems.diagnostics.count == 1)
        #expect(problems.diagnostics.first?.place?.path == scratch.output + "/" + path)
        #expect(problems.diagnostics.first?.message.contains("no build made") == true)
        #expect(try scratch.tree() == before)
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ["CNAME/x.html", "latest/x.html", "outside/x.html", "outside/Output/y.html"], ways)
    func nothingForeignIsEntered(_ path: String, _ way: [Replacement]) throws {
        let scratch = try mixed(way)
        let problems = try #require(throws: Problems.self) { try scratch.build([path: "page"], by: way) }
        #expect(problems.diagnostics.first?.place?.path == scratch.output + "/" + (path.prefix { $0 != "/" }))
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ways) func equalForeignFileIsNotAdopted(_ way: [Replacement]) throws {
        let scratch = try mixed(way)
        #expect(throws: Problems.self) { try scratch.build(["CNAME": "example.org"], by: way) }
    }

    @Test(arguments: ways) func folderWithAForeignFileDoesNotBecomeAPage(_ way: [Replacement]) throws {
        let scratch = try mixed(way)
        let before = try scratch.tree()
        let problems = try #require(throws: Problems.self) {
            try scratch.build(["contracts": "page", "new.html": "new"], by: way)
        }
        #expect(problems.diagnostics.first?.place?.path == scratch.output + "/contracts/notes.txt")
        #expect(try scratch.tree() == before)
        #expect(try scratch.names() == ["Output"])
    }

    @Test(arguments: ways) func pageReplacedByALinkIsNotFollowed(_ way: [Replacement]) throws {
        let scratch = try mixed(way)
        try scratch.write("precious", to: "precious.txt")
        try scratch.remove("Output/index.html")
        try scratch.link("Output/index.html", to: "../precious.txt")
        #expect(throws: Problems.self) { try scratch.build(["index.html": "other"], by: way) }
        #expect(try scratch.read("precious.txt") == "precious")
        #expect(scratch.kind("Output/index.html") == .typeSymbolicLink)
    }

    @Test(arguments: ways) func folderReplacedByALinkIsNotFollowed(_ way: [Replacement]) throws {
        let scratch = try Scratch()
        try scratch.build(site, by: way)
        try scratch.write("A", to: "elsewhere/a.html")
        try scratch.remove("Output/contracts")
        try scratch.link("Output/contracts", to: "../elsewhere")
        #expect(throws: Problems.self) { try scratch.build(site, by: way) }
        try scratch.build(["index.html": "home"], by: way)
        #expect(try scratch.tree("elsewhere") == ["a.html": "A"])
        #expect(scratch.kind("Output/contracts") == .typeSymbolicLink)
    }

    @Test(arguments: ways) func namesThatAreNotTextStay(_ way: [Replacement]) throws {
        let scratch = try mixed(way)
        let name: [CChar] = Array(scratch.output.utf8CString.dropLast()) + [47, -1, -2, 0]
        let file = try #require(fopen(name, "w"))
        fclose(file)
        try scratch.build(["index.html": "other"], by: way)
        #expect(access(name, F_OK) == 0)
        unlink(name)
    }
}
