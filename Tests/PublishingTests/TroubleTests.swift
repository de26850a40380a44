import Foundation
import SourceText
import Testing

@testable import Publishing

@Suite struct TroubleTests {
    @Test(.enabled(if: geteuid() != 0, "root may write everywhere")) func parentThatCannotBeWrittenTo() throws {
        let scratch = try Scratch()
        try setMode(0o555, of: scratch.path)
        let problems = try #require(throws: Problems.self) { try scratch.build(site) }
        #expect(problems.diagnostics.first?.message == "cannot make this folder: Permission denied")
        try setMode(0o755, of: scratch.path)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere")) func folderInAParentThatCannotBeWrittenTo() throws
    {
        let scratch = try Scratch()
        try scratch.build(site)
        try setMode(0o555, of: scratch.path)
        try scratch.build(["index.html": "other"])
        #expect(try scratch.pages() == ["index.html": "other"])
        try setMode(0o755, of: scratch.path)
    }

    @Test func faultsNameTheFileTheReasonAndTheCure() {
        var fault = SystemFault("write this file", code: ENOSPC)
        fault.path = "contracts/a.html"
        let diagnostic = fault.problems(in: "Output").diagnostics.first
        #expect(diagnostic?.message == "cannot write this file: No space left on device")
        #expect(diagnostic?.place?.path == "Output/contracts/a.html")
        #expect(diagnostic?.help?.hasPrefix("make room on this disk") == true)
    }

    @Test func workingFolderStaysInPlace() throws {
        let scratch = try Scratch()
        try scratch.build(site)
        let before = try scratch.identity("Output").inode
        var place = try OutputPlace(scratch.output)
        #expect(!place.mustStay)
        try scratch.build(["index.html": "other"])
        #expect(try scratch.identity("Output").inode != before)
        place = try OutputPlace(".")
        #expect(place.mustStay)
    }
}

#if os(Linux)
    /// On a mount point of its own, made and unmade by the test.
    @Suite(.enabled(if: canMount, "needs the right to mount")) struct MountPointTests {
        private func mounted(_ options: String, _ body: (Scratch) throws -> Void) throws {
            let scratch = try Scratch()
            try scratch.makeFolder("Output")
            try #require(mount("tmpfs", scratch.output, "tmpfs", 0, options) == 0)
            defer { #expect(umount2(scratch.output, 0) == 0) }
            try body(scratch)
        }

        @Test func aFullDiskEndsAFileInPieces() throws {
            try mounted("size=64k") { scratch in
                let update = try OutputFolder(path: scratch.output).begin()
                let problems = try #require(throws: Problems.self) {
                    try update.add("all.json") { file in
                        for _ in 0..<8 { file.add([UInt8](repeating: 1, count: 32 << 10)) }
                    }
                }
                #expect(problems.diagnostics.first?.message == "cannot write this file: No space left on device")
                #expect(problems.diagnostics.first?.place?.path == scratch.output + "/all.json")
                #expect(throws: Problems.self) { try update.finish() }
            }
        }

        @Test func mountPointIsFilledInPlace() throws {
            try mounted("size=8m") { scratch in
                #expect(try OutputPlace(scratch.output).mustStay)
                try scratch.build(site)
                try scratch.write("x", to: "Output/CNAME")
                let before = try scratch.identity("Output/index.html")
                var next = site
                next["contracts/a.html"] = "Z"
                next["assets/css/site.css"] = nil
                #expect(try scratch.build(next).written == 1)
                #expect(try scratch.identity("Output/index.html") == before)
                #expect(try scratch.check(next).differences.isEmpty)
                #expect(try scratch.pages().count == 5)
                #expect(try scratch.names() == ["Output"])
            }
        }

        @Test func fullDiskChangesNothing() throws {
            try mounted("size=1m") { scratch in
                try scratch.build(site)
                let before = try scratch.tree()
                let large = String(repeating: "x", count: 400_000)
                let problems = try #require(throws: Problems.self) {
                    try scratch.build(["index.html": "other", "a.bin": large, "b.bin": large, "c.bin": large])
                }
                #expect(
                    problems.diagnostics.allSatisfy { $0.message == "cannot write this file: No space left on device" })
                #expect(try scratch.tree() == before)
            }
        }

        /// A folder mounted from the same disk looks like any other until it is to be exchanged.
        @Test(arguments: ways) func folderMountedFromTheSameDisk(_ way: [Replacement]) throws {
            let scratch = try Scratch()
            try scratch.makeFolder("real")
            try scratch.makeFolder("Output")
            try #require(mount(scratch.path + "/real", scratch.output, nil, UInt(MS_BIND), nil) == 0)
            defer { #expect(umount2(scratch.output, 0) == 0) }
            try scratch.build(site, by: way)
            #expect(try scratch.pages() == siteTree)
            try scratch.build(["index.html": "other", "new/x.html": "X"], by: way)
            #expect(try scratch.pages() == ["index.html": "other", "new": "/", "new/x.html": "X"])
            #expect(try scratch.tree("real").count == 4)
            #expect(try scratch.names() == ["Output", "real"])
        }
    }

    private let canMount: Bool = {
        guard geteuid() == 0 else { return false }
        var path = Array("/tmp/publishing-mount-XXXXXX".utf8CString)
        guard mkdtemp(&path) != nil else { return false }
        defer { rmdir(path) }
        guard mount("tmpfs", path, "tmpfs", 0, "size=64k") == 0 else { return false }
        return umount2(path, 0) == 0
    }()
#endif
