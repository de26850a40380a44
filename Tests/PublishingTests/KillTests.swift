import Foundation
import Testing

@testable import Publishing

/// A build that is killed at any moment leaves a whole site, the old or the new.
@Suite(.serialized) struct KillTests {
    /// 24 pages that all say which of the two sites they are of, some of their own, and what nobody built.
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

    @Test(arguments: [Replacement.exchange, .twoRenames]) func siteIsWholeAfterEveryKill(_ way: Replacement)
        async throws
    {
        let scratch = try Scratch()
        try scratch.build(KillTests.pages(0))
        try scratch.write("example.org", to: "Output/CNAME")
        var interrupted = 0
        for round in 0..<9 {
            let output = scratch.output
            let moment = UInt32.random(in: 0..<80_000)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [output = output as String, moment = moment as UInt32, isExchange = (way == .exchange) as Bool] in
                Thread.detachNewThread {
                    usleep(moment)
                    kill(getpid(), SIGKILL)
                }
                for edition in 1... {
                    let folder = OutputFolder(path: output, replacements: isExchange ? [.exchange] : [.twoRenames])
                    let update = try folder.begin()
                    for (path, text) in KillTests.pages(edition % 2) { try update.add(path, Array(text.utf8)) }
                    _ = try update.finish()
                }
            }
            interrupted += try scratch.names().count - 1
            if way == .twoRenames, !scratch.exists("Output") { try OutputFolder(path: output).begin().abandon() }
            let pages = try scratch.pages()
            #expect(pages == KillTests.whole(0) || pages == KillTests.whole(1))
            if round % 3 == 2 {
                try scratch.build(KillTests.pages(round % 2))
                #expect(try scratch.pages() == KillTests.whole(round % 2))
                #expect(try scratch.names() == ["Output"])
            }
        }
        #expect(interrupted > 0)
    }
}
