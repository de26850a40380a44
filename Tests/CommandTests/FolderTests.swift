import Foundation
import Testing

@Suite("Folders that a build is given")
struct FolderTests {
    @Test(
        "Output in, around or at a folder of sources is refused with 2, and nothing is written",
        arguments: ["Content", "Content/site", "Templates", "Templates/partials/x", ".", "./Content/"])
    func overlapping(output: String) throws {
        let scratch = try Scratch()
        let before = try scratch.tree("Content")
        let run = try scratch.command.run("build", "--output", output)
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix("error: the output folder “\(output)” "))
        #expect(run.errors.contains("help: choose an output folder beside it"))
        #expect(try scratch.tree("Content") == before)
        #expect(try scratch.names() == ["Content", "Templates"])
    }

    @Test("A file is no folder of content")
    func file() throws {
        let run = try Scratch().command.run("build", "--content", "Content/site.yaml")
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix("error: “Content/site.yaml” is not a folder\n"))
    }

    @Test("A folder of templates that was named has to be there")
    func templates() throws {
        let run = try Scratch().command.run("build", "--templates", "nope")
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix("error: there is no folder “nope”\nhelp: "))
    }

    @Test("A folder of templates with words alone: what is missing is told once")
    func wordsAlone() throws {
        let scratch = try Scratch()
        let words = URL(filePath: scratch.path + "/Templates/words.yaml")
        try scratch.write(String(contentsOf: words, encoding: .utf8), to: "Own/words.yaml")
        let run = try scratch.command.run("build", "--templates", "Own")
        #expect(run.code == 1)
        #expect(
            run.errors == """
                Own: error: the templates 404.html, choose.html, forwarding.html, home.html, record.html, removed.html, \
                search.html, table.html are not in this folder
                help: add what is missing, or leave the folder out: the command brings templates along
                1 error

                """)
    }

    @Test("A folder of templates with a style sheet alone needs words before all else")
    func styleAlone() throws {
        let scratch = try Scratch()
        try scratch.write("p {}\n", to: "Own/style.css")
        let run = try scratch.command.run("build", "--templates", "Own")
        #expect(run.code == 1)
        #expect(
            run.errors == """
                Own: error: words.yaml is not in this folder
                help: add the words of the pages, as the command brings them along
                1 error

                """)
    }

    @Test("What cannot be read is trouble: 2", .enabled(if: getuid() != 0, "root may read everything"))
    func unreadable() throws {
        for name in ["Content/about.md", "Content/systems", "Content/site.yaml"] {
            let scratch = try Scratch()
            #expect(chmod(scratch.path + "/" + name, 0) == 0)
            let run = try scratch.command.run("build")
            #expect(run.code == 2)
            #expect(run.errors.hasPrefix("\(name): error: cannot "))
            #expect(chmod(scratch.path + "/" + name, 0o755) == 0)
        }
    }

    @Test("Where no folder can be made, that is what is told")
    func noPlace() throws {
        let run = try Scratch().command.run("build", "--output", "/proc/x")
        #expect(run.code == 2)
        #expect(run.errors.contains("cannot make a folder here"))
        #expect(!run.errors.contains("another build"))
    }

    @Test("Files that differ in case alone are told where they lie")
    func caseAlone() throws {
        let scratch = try Scratch("minimal")
        try scratch.write("---\ntitle: One\n---\n", to: "Content/Foo.md")
        try scratch.write("---\ntitle: Other\n---\n", to: "Content/foo.md")
        let run = try scratch.command.run("build")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("Content/foo.md: error: “Foo.html” and “foo.html” differ only in case"))
    }

    @Test("Ctrl-C while pages are written clears the workplace and keeps the old site")
    func stopped() throws {
        let scratch = try Scratch("minimal")
        #expect(try scratch.command.run("build").code == 0)
        var before = try scratch.tree()
        var stopped = 0
        for moment in 0..<20 where stopped == 0 {
            for number in 0..<400 {
                try scratch.write("---\ntitle: Page \(moment)\n---\n", to: "Content/p\(number).md")
            }
            let process = try scratch.command.start(["build"])
            while process.isRunning, !scratch.exists(".Output.transparency") { usleep(500) }
            kill(process.processIdentifier, SIGINT)
            process.waitUntilExit()
            if process.terminationReason == .exit, process.terminationStatus == 130 { stopped += 1 }
            if stopped == 0 { before = try scratch.tree() }
            #expect(try scratch.names().allSatisfy { !$0.hasPrefix(".Output") })
        }
        #expect(stopped == 1)
        #expect(try scratch.tree() == before)
    }
}
