import Foundation
import Testing

@Suite("A build that is killed")
struct KillTests {
    private static let moments = 50

    /// Two contents of which no page is the same, and what they become.
    private struct Versions {
        let scratch: Scratch
        private(set) var sites: [[String: Data]] = []

        init() throws {
            scratch = try Scratch()
            for version in 0...1 {
                try write(version)
                #expect(try scratch.command.run("build", "--quiet").code == 0)
                sites.append(try scratch.tree())
            }
            let pages = sites[0].filter { $0.key.hasSuffix(".html") }
            #expect(pages.allSatisfy { sites[1][$0.key] != $0.value })
        }

        func write(_ version: Int) throws {
            try scratch.write(
                "title: Version \(version)\npublisher: city\nas_of: 2026-11-20\n", to: "Content/site.yaml")
        }

        /// Seconds from the start of a whole build to its end.
        func duration() throws -> Double {
            try write(0)
            let start = Date()
            try scratch.command.start(["build", "--quiet"]).waitUntilExit()
            return Date().timeIntervalSince(start)
        }
    }

    @Test("Leaves one of the two sites whole, and the next build finds nothing in its way")
    func killed() throws {
        let versions = try Versions()
        let scratch = versions.scratch
        let duration = try versions.duration()
        var cut = 0
        for moment in 0..<Self.moments {
            let version = (moment + 1) % 2
            try versions.write(version)
            let process = try scratch.command.start(["build", "--quiet"])
            usleep(UInt32(Double.random(in: 0...duration) * 1_000_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { cut += 1 }
            #expect(versions.sites.contains(try scratch.tree()), "after kill \(moment)")
            let run = try scratch.command.run("build", "--quiet")
            #expect(run == Command.Run(code: 0, output: "", errors: ""))
            #expect(try scratch.tree() == versions.sites[version])
            #expect(try scratch.names() == ["Content", "Output", "Templates"])
        }
        print("Killed builds: \(cut) of \(Self.moments) before their end, each left a whole site")
        #expect(cut >= Self.moments / 4, "the moments came too late to show anything")
    }
}
