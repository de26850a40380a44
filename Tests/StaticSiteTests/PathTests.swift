import SourceText
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Paths")
struct PathTests {
    @Test(arguments: [
        ("b.md", "a.md", "b.md"), ("b.md", "x/a.md", "x/b.md"), ("./b.md", "x/a.md", "x/b.md"),
        ("../b.md", "x/a.md", "b.md"), ("../../b.md", "x/y/a.md", "b.md"), ("../y/b.md", "x/a.md", "y/b.md"),
        ("y//b.md", "a.md", "y/b.md"), ("..", "x/y/a.md", "x"), ("", "x/a.md", "x"),
    ])
    func joined(path: String, file: String, expected: String) {
        #expect(RelativePath.join(path, to: file) == expected)
    }

    @Test(arguments: [("../b.md", "a.md"), ("../../b.md", "x/a.md"), ("y/../../b.md", "a.md")])
    func outOfTheFolder(path: String, file: String) {
        #expect(RelativePath.join(path, to: file) == nil)
    }

    @Test(arguments: [("index.html", ""), ("systems/a.html", "../"), ("contracts/2026/a.html", "../../")])
    func root(path: String, expected: String) {
        #expect(SiteContext.root(of: path) == expected)
    }

    @Test(arguments: [
        ("about.md", Kind.page, "about"), ("systems/a.md", .system, "a"), ("contracts/2026/a.md", .contract, "2026/a"),
        ("guides/how/to.md", .page, "guides/how/to"), ("systems.md", .page, "systems"),
    ])
    func identity(path: String, kind: Kind, id: String) throws {
        let found = try RecordPath(path).identity()
        #expect(found.0 == kind)
        #expect(found.1 == id)
    }

    @Test(arguments: ["a b.md", "systems/ü.md", "systems/index.md", "a//b.md", "systems/a%20b.md", "systems/.md"])
    func refused(path: String) {
        #expect(throws: Problems.self) { try RecordPath(path).identity() }
    }

    @Test(arguments: [
        ("https://city.example/", "city.example"), ("http://city.example/a/", "city.example/a"),
        ("https://city.example/a?b=c", "city.example/a?b=c"),
    ])
    func withoutScheme(address: String, expected: String) {
        #expect(PageWriter.withoutScheme(address) == expected)
    }
}
