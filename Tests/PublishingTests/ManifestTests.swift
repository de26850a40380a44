import Testing

@testable import Publishing

@Suite struct ManifestTests {
    @Test func oneLinePerFileWithSizeAndDigest() throws {
        let scratch = try Scratch()
        try scratch.build(["b.txt": "abc", "a/\"quoted\\\" ü\u{1}": ""])
        #expect(
            try scratch.read("Output/manifest.json") == #"""
                {
                "format": "transparency-manifest-1",
                "files": [
                {"path": "a/\"quoted\\\" ü\u0001", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
                {"path": "b.txt", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                ]
                }

                """#)
        #expect(try scratch.build(["b.txt": "abc", "a/\"quoted\\\" ü\u{1}": ""]).unchanged == 2)
    }

    @Test func wrongDigestDoesNotLiveOn() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        let right = try scratch.read("Output/manifest.json")
        try scratch.write(flipped(right), to: "Output/manifest.json")
        #expect(try scratch.check(site).differences == [OutputDifference(path: "manifest.json", kind: .changed)])
        let summary = try scratch.build(site)
        #expect(summary.written == 0 && summary.unchanged == 4)
        #expect(try scratch.read("Output/manifest.json") == right)
    }

    /// The text with the last digit of its first digest changed.
    private func flipped(_ text: String) throws -> String {
        let end = try #require(text.firstRange(of: "\"}")).lowerBound
        let last = text.index(before: end)
        return text[..<last] + (text[last] == "0" ? "1" : "0") + text[end...]
    }

    /// Of files at sorted paths.
    private func manifest(_ paths: [String]) -> Manifest {
        let digest = FileDigest(of: [UInt8]())
        return Manifest(
            sorted: paths.compactMap(SitePath.init).map { ManifestEntry(path: $0, size: 0, digest: digest) })
    }

    @Test func filesAreFoundBySearch() {
        let paths = ["a-b", "a/b", "a/c/d", "ab", "b", "c/d"]
        let manifest = manifest(paths)
        for path in paths { #expect(manifest.contains(path)) }
        for path in ["", "a", "a/", "a/c", "bb", "c/d/e", "z"] { #expect(!manifest.contains(path)) }
        #expect(!Manifest(sorted: []).contains("a"))
    }

    @Test(arguments: [
        (["a", "c"], ["a", "b", "c", "d"], ["b", "d"]), (["b"], ["a", "b"], ["a"]), ([], ["a"], ["a"]),
        (["a", "b"], [], []), (["a", "b"], ["a", "b"], []), (["b", "d"], ["a", "c"], ["a", "c"]),
    ])
    func missingFilesAreNamed(_ paths: [String], _ others: [String], _ missing: [String]) {
        #expect(manifest(paths).missing(of: manifest(others)).map(\.text) == missing)
    }

    @Test func foldersAreFoundBySearch() {
        let manifest = manifest(["a-b", "a/b", "a/c/d", "ab", "b", "c/d"])
        for (folder, expected) in [("a", true), ("a/c", true), ("c", true), ("ab", false), ("b", false), ("d", false)] {
            #expect(manifest.hasFiles(below: folder) == expected)
        }
        #expect(!Manifest(sorted: []).hasFiles(below: "a"))
    }
}
