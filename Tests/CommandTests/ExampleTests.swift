import Foundation
import Testing

@Suite("The example")
struct ExampleTests {
    @Test("Builds without a warning")
    func builds() throws {
        let scratch = try Scratch()
        let run = try scratch.command.run(
            "build", "--content", Scratch.root.path + "/Content", "--templates", Scratch.root.path + "/Templates")
        #expect(run.code == 0)
        #expect(run.errors == "")
        #expect(run.output.contains("no warnings"))
    }

    @Test("Output is what it becomes")
    func outputIsCurrent() throws {
        let scratch = try Scratch()
        var arguments = ["build", "--check"]
        for name in ["Content", "Templates", "Output"] {
            arguments += ["--\(name.lowercased())", "\(Scratch.root.path)/\(name)"]
        }
        let process = try scratch.command.start(arguments)
        process.waitUntilExit()
        let errors = try String(contentsOfFile: scratch.path + "/.run.stderr", encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(errors)")
    }
}
