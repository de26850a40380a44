import SourceText
import Testing

@testable import Publishing

@Suite struct PathTests {
    @Test(arguments: [
        "", "/", "/etc/passwd", "..", "../x", "a/../../x", "a//b", "a/", "./a", "a/.", "a\0b", "a/..",
        String(repeating: "x", count: 256), "ok/" + String(repeating: "ü", count: 128),
    ])
    func pathsThatLeadElsewhereAreRefused(_ path: String) throws {
        let scratch = try Scratch()
        let problems = try #require(throws: Problems.self) { try scratch.build([path: "x", "index.html": "home"]) }
        #expect(problems.diagnostics.first?.message.hasPrefix("the path of a file of the site ") == true)
        #expect(try scratch.names() == [])
    }

    @Test(arguments: ["a", "a/b/c", "…/ü.html", "...", "a b", ".well-known/x", String(repeating: "x", count: 255)])
    func otherPathsAreTaken(_ path: String) throws {
        let scratch = try Scratch()
        try scratch.build([path: "x"])
        #expect(try scratch.read("Output/" + path) == "x")
        #expect(try scratch.build([path: "x"]).unchanged == 1)
    }

    @Test(arguments: [
        (["a.html", "a.html"], "two files of the site would stand at “a.html”"),
        (["b/A.html", "b/a.html"], "“b/A.html” and “b/a.html” differ only in case"),
        (["Ä.html", "ä.html"], "“Ä.html” and “ä.html” differ only in case"),
        (["B/x.html", "b/y.html"], "“B” and “b” differ only in case"),
        (["a", "a/b"], "“a” would be both a file and a folder"),
        (["a/b/c", "a/b"], "“a/b” would be both a file and a folder"),
        (["manifest.json"], "“manifest.json” is the list of the site's files"),
        (["Manifest.json"], "“Manifest.json” and “manifest.json” differ only in case"),
        ([".transparency/x"], "“.transparency” is where builds do their work"),
    ])
    func filesDoNotMeet(_ paths: [String], _ message: String) throws {
        let scratch = try Scratch()
        for order in [paths, paths.reversed()] {
            let update = try OutputFolder(path: scratch.output).begin()
            let problems = try #require(throws: Problems.self) {
                for path in order { try update.add(path, Array("x".utf8)) }
            }
            #expect(problems.diagnostics.first?.message.hasPrefix(message) == true)
            #expect(throws: problems) { try update.finish() }
            #expect(try scratch.names() == [])
        }
    }

    @Test func allFaultsAreThrownAtTheEnd() throws {
        let scratch = try Scratch()
        let update = try OutputFolder(path: scratch.output).begin()
        for path in ["../x", "ok.html", "/y"] {
            do { try update.add(path, []) } catch { #expect(path != "ok.html") }
        }
        let problems = try #require(throws: Problems.self) { try update.finish() }
        #expect(problems.diagnostics.count == 2)
    }
}
