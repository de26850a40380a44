import Foundation
import Testing

@testable import Publishing

/// A build that is killed at any moment leaves a whole site, the old or the new, and nothing that stops the next.
@Suite(.serialized) struct KillTests {
    /// Pages that say which of two editions they are of, pages that both have, and one that the other has not.
    static func pages(_ edition: Int) -> [String: String] {
        var pages: [String: String] = [:]
        for number in 0..<12 {
            pages["kind\(number % 3)/\(number).html"] = "same"
            pages["kind\(number % 3)/page-\(number).html"] = "edition \(edition)"
        }
        pages["only/\(edition).html"] = "edition \(edition)"
        return pages
    }

    static func whole(_ edition: Int) -> [String: String] {
        pages(edition).merging(["kind0": "/", "kind1": "/", "kind2": "/", "only": "/", "CNAME": "example.org"]) { $1 }
    }

    @Test(arguments: Replacement.allCases) func siteIsWholeAfterEveryKill(_ way: Replacement) async throws {
        let scratch = try Scratch()
        try scratch.build(KillTests.pages(0))
        try scratch.write("example.org", to: "Output/CNAME")
        var interrupted = 0
        for round in 0..<9 {
            await buildUntilKilled(scratch.output, way)
            if scratch.exists(".Output.transparency") || scratch.exists("Output/.transparency") { interrupted += 1 }
            // Between its two renames a build has the old site aside; whoever comes next puts it back.
            if !scratch.exists("Output") { try OutputFolder(path: scratch.output).begin().abandon() }
            let pages = try scratch.pages()
            if way != .fileByFile {
                #expect(pages == KillTests.whole(0) || pages == KillTests.whole(1))
            }
            if round % 3 == 2 || way == .fileByFile {
                try scratch.build(KillTests.pages(round % 2))
                #expect(try scratch.pages() == KillTests.whole(round % 2))
                #expect(try scratch.names() == ["Output"])
            }
        }
        #expect(interrupted > 0)
    }

    /// Builds one edition after the other in a process of its own, which dies at a random moment.
    private func buildUntilKilled(_ output: String, _ way: Replacement) async {
        let moment = UInt32.random(in: 0..<80_000)
        let index = Replacement.allCases.firstIndex(of: way) ?? 0
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [output = output as String, moment = moment as UInt32, index = index as Int] in
            Thread.detachNewThread {
                usleep(moment)
                kill(getpid(), SIGKILL)
            }
            for edition in 1... {
                let update = try OutputFolder(path: output, replacements: [Replacement.allCases[index]]).begin()
                for (path, text) in KillTests.pages(edition % 2) { try update.add(path, Array(text.utf8)) }
                _ = try update.finish()
            }
        }
    }
}
