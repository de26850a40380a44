import Foundation
import SourceText
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
    private func refusal(_ scratch: Scratch, at path: String? = nil) throws -> Diagnostic {
        let before = try scratch.tree("")
        let folder = OutputFolder(path: path ?? scratch.output)
        let problems = try #require(throws: Problems.self) { try folder.begin() }
        #expect(throws: problems) { try folder.beginCheck() }
        #expect(try scratch.tree("") == before)
        return try #require(problems.diagnostics.first)
    }

    @Test func strangeFolderIsRefused() throws {
        let scratch = try Scratch()
        try scratch.write("thesis", to: "Output/thesis.txt")
        let refusal = try refusal(scratch)
        #expect(refusal.message.hasPrefix("this folder holds files and no “manifest.json” of an earlier build"))
        #expect(refusal.help?.isEmpty == false)
    }

    @Test(arguments: [
        ("", 1), ("{}\n", 1), ("{\n\"name\": \"App\", \"icons\": []\n}\n", 2),
        ("{\n\"format\": \"transparency-manifest-1\",\n\"files\": [\n", 4),
        (entries(#"{"path": "../../etc/passwd", "size": 1, "sha256": "\#(zeros)"}"#), 4),
        (entries(#"{"path": "/etc/passwd", "size": 1, "sha256": "\#(zeros)"}"#), 4),
        (entries(#"{"path": "manifest.json", "size": 1, "sha256": "\#(zeros)"}"#), 4),
        (entries(#"{"path": "a", "size": -1, "sha256": "\#(zeros)"}"#), 4),
        (entries(#"{"path": "a", "size": 1, "sha256": "\#(zeros.dropLast())"}"#), 4),
        (entries(#"{"path": "a", "size": 1, "sha256": "\#(zeros.dropLast())G"}"#), 4),
        (
            entries(
                #"{"path": "b", "size": 1, "sha256": "\#(zeros)"},"#,
                #"{"path": "a", "size": 1, "sha256": "\#(zeros)"}"#), 5
        ),
        (
            entries(
                #"{"path": "a", "size": 1, "sha256": "\#(zeros)"},"#,
                #"{"path": "a", "size": 1, "sha256": "\#(zeros)"}"#), 5
        ),
        (entries(#"{"path": "a", "size": 1, "sha256": "\#(zeros)"}"#) + "x", 7),
    ])
    func brokenManifestIsRefused(_ text: String, _ line: Int) throws {
        let scratch = try Scratch()
        try scratch.write(text, to: "Output/manifest.json")
        try scratch.write("A", to: "Output/a")
        let refusal = try refusal(scratch)
        #expect(refusal.message.hasPrefix("this is not a manifest as a build writes it"))
        #expect(refusal.place?.position?.line == Int32(line))
    }

    @Test func fileIsRefused() throws {
        let scratch = try Scratch()
        try scratch.write("file", to: "Output")
        #expect(try refusal(scratch).message == "the output folder is a file")
        #expect(try refusal(scratch, at: scratch.output + "/").message == "the output folder is a file")
    }

    @Test func linkToNowhereIsRefused() throws {
        let scratch = try Scratch()
        try scratch.link("Output", to: "nowhere")
        #expect(try refusal(scratch).message == "the output folder is a symbolic link that leads nowhere")
    }

    @Test(arguments: ["", "/", "//"]) func pathsOfNoFolderAreRefused(_ path: String) throws {
        #expect(throws: Problems.self) { try OutputFolder(path: path).begin() }
    }

    @Test func missingParentIsRefused() throws {
        let scratch = try Scratch()
        let refusal = try refusal(scratch, at: scratch.path + "/not/there")
        #expect(refusal.message == "the folder that should hold the output folder is not there")
    }

    @Test func linkToAFolderIsFollowed() throws {
        let scratch = try Scratch()
        try scratch.makeFolder("real/site")
        try scratch.link("Output", to: "real/site")
        try scratch.build(site)
        try scratch.build(["index.html": "other"])
        #expect(scratch.kind("Output") == .typeSymbolicLink)
        #expect(try scratch.read("real/site/index.html") == "other")
        #expect(try scratch.names() == ["Output", "real"])
        #expect(try scratch.tree("real").keys.sorted() == ["site", "site/index.html", "site/manifest.json"])
    }

    @Test func twoBuildsAtOnceAreRefused() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        let first = try OutputFolder(path: scratch.output).begin()
        try first.add("index.html", Array("first".utf8))
        let problems = try #require(throws: Problems.self) { try scratch.build(["index.html": "second"]) }
        #expect(problems.diagnostics.first?.message == "another build is at work on this output folder")
        #expect(throws: problems) { try scratch.check(site) }
        _ = try first.finish()
        #expect(try scratch.pages() == ["index.html": "first"])
        #expect(try scratch.build(["index.html": "second"]).written == 1)
    }

    @Test func buildsOfDifferentFoldersDoNotWait() throws {
        let scratch = try Scratch()
        let first = try OutputFolder(path: scratch.output).begin()
        try scratch.build(site, at: scratch.path + "/Other")
        try first.add("index.html", [])
        _ = try first.finish()
        #expect(try scratch.names() == ["Other", "Output"])
    }

    @Test func pathIsShownAsItWasWritten() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        try scratch.write("x", to: "Output/CNAME")
        let problems = try #require(throws: Problems.self) {
            try scratch.build(["CNAME": "y"], at: scratch.output + "///")
        }
        #expect(problems.diagnostics.first?.place?.path == scratch.output + "/CNAME")
    }
}

private let zeros = String(repeating: "0", count: 64)

private func entries(_ lines: String...) -> String {
    "{\n\"format\": \"transparency-manifest-1\",\n\"files\": [\n" + lines.joined(separator: "\n") + "\n]\n}\n"
}
