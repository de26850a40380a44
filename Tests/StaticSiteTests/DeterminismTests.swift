import Foundation
import Testing

@testable import StaticSite

@Suite("The same sources make the same bytes")
struct DeterminismTests {
    /// The example, laid out by creating its files in an order of its own.
    private static func example(order seed: UInt64) throws -> Scratch {
        let root = FixtureSite.fixtures.deletingLastPathComponent().deletingLastPathComponent()
        let scratch = try Scratch()
        var generator = Congruence(state: seed)
        for folder in ["Content", "Templates"] {
            let tree = try FileTree(at: root.appending(path: folder))
            for path in tree.files.keys.sorted().shuffled(using: &generator) {
                try scratch.write(#require(tree.files[path]), to: "\(folder)/\(path)")
            }
        }
        return scratch
    }

    private static func build(_ scratch: Scratch, jobs: Int) throws -> FileTree {
        let project = try FixtureSite.project(in: scratch, jobs: jobs)
        guard case .whole(let tree) = try FixtureSite.build(project, in: scratch) else {
            Issue.record("the example is not built")
            return FileTree()
        }
        return tree
    }

    @Test("Whatever the folder, the number of threads, and the order in which files were made", arguments: [1, 2, 7])
    func bytes(jobs: Int) throws {
        let one = try Self.build(Self.example(order: 1), jobs: 1)
        #expect(one.files.count > 100)
        let other = try Self.build(Self.example(order: UInt64(jobs) + 1), jobs: jobs)
        #expect(other.differences(from: one) == [])
    }

    @Test("A change shows")
    func change() throws {
        let scratch = try Self.example(order: 1)
        let one = try Self.build(scratch, jobs: 2)
        try scratch.write(Data("---\ntitle: Changed\n---\n".utf8), to: "Content/about.md")
        let differences = try Self.build(scratch, jobs: 2).differences(from: one)
        #expect(differences.contains { $0.hasPrefix("different: about.html") })
    }

    @Test("A second build writes nothing")
    func again() throws {
        let scratch = try Self.example(order: 1)
        _ = try Self.build(scratch, jobs: 2)
        let summary = try FixtureSite.project(in: scratch).build()
        #expect(summary.written == 0)
        #expect(summary.removed == 0)
        #expect(summary.unchanged == summary.files)
    }
}

/// Numbers that are the same in every run: a linear congruence with the constants of Knuth's MMIX.
private struct Congruence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
