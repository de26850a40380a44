import Foundation
import Testing

@Suite("What the command says of itself")
struct HelpTests {
    private let environment = ProcessInfo.processInfo.environment

    @Test(arguments: [("help.txt", ["--help"]), ("help-build.txt", ["build", "--help"])])
    func help(name: String, arguments: [String]) throws {
        let scratch = try Scratch()
        let process = try scratch.command.start(arguments)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let text = try String(contentsOfFile: scratch.path + "/.run.stdout", encoding: .utf8)
        let file = Scratch.fixtures.appending(path: "Command/\(name)")
        if environment["RECORD"] == "1", environment["CI"] != "true" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded; read what has changed, then run without RECORD")
        }
        #expect(environment["RECORD"] != "1", "expectations are not recorded on CI")
        #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test func version() throws {
        let run = try Scratch().command.run("--version")
        #expect(run == Command.Run(code: 0, output: "0.1.0\n", errors: ""))
    }

    @Test(
        "Wrong usage is told with its cure, and nothing is done",
        arguments: [
            ["build", "--as-of", "yesterday"], ["build", "--as-of", "2026-02-30"], ["build", "--as-of", "2026-2-3"],
            ["build", "--jobs", "0"], ["build", "--jobs", "many"], ["build", "--base-url", "city.example"],
            ["build", "--format", "xml"],
            ["build", "--quiet", "--verbose"], ["build", "--chekc"], ["bulid"], ["build", "extra"],
        ])
    func usage(arguments: [String]) throws {
        let scratch = try Scratch()
        let process = try scratch.command.start(arguments)
        process.waitUntilExit()
        #expect(process.terminationStatus == 64)
        let errors = try String(contentsOfFile: scratch.path + "/.run.stderr", encoding: .utf8)
        #expect(errors.hasPrefix("Error: "))
        #expect(errors.contains("Usage: transparency"))
        #expect(try scratch.names() == ["Content", "Templates"])
    }
}
