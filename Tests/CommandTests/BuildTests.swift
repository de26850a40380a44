import Foundation
import Testing

@Suite("transparency build")
struct BuildTests {
    @Test("Builds, says what it did, and says nothing when quiet")
    func summary() throws {
        let scratch = try Scratch()
        let run = try scratch.command.run("build")
        #expect(run.code == 0)
        #expect(run.errors == "")
        let files = try scratch.tree().keys
        let pages = files.count { $0.hasSuffix(".html") }
        #expect(pages > 20 && files.contains("data/contracts.csv"))
        #expect(
            run.output.hasPrefix(
                "\(pages) pages from 12 records as of 2026-11-20, no warnings\nOutput: \(files.count - 1) files written, "
            ))
        #expect(
            run.output.contains(
                "Left out for want of base_url: canonical links, structured data, feed, sitemap, OCDS package\n"))
        #expect(try scratch.names() == ["Content", "Output", "Templates"])
        let again = try scratch.command.run("build", "--quiet")
        #expect(again == Command.Run(code: 0, output: "", errors: ""))
    }

    @Test("Content with problems: 1, each problem told, nothing written")
    func content() throws {
        let scratch = try Scratch("many-at-once")
        let run = try scratch.command.run("build")
        #expect(run.code == 1)
        #expect(run.output == "")
        let expected = Scratch.fixtures.appending(path: "Sites/many-at-once/expected.txt")
        #expect(run.errors == (try String(contentsOf: expected, encoding: .utf8)))
        #expect(try scratch.command.run("build", "--quiet") == run)
        #expect(try scratch.names() == ["Content", "Templates"])
    }

    @Test("Problems as JSON: an array on standard output")
    func json() throws {
        struct Problem: Decodable {
            let severity: String
            let message: String
            let path: String?
            let line: Int?
        }
        let run = try Scratch("date-wrong").command.run("build", "--format", "json")
        #expect(run.code == 1)
        #expect(run.errors == "")
        let problems = try JSONDecoder().decode([String: [Problem]].self, from: Data(run.output.utf8))["problems"] ?? []
        #expect(problems.count == 4)
        #expect(problems.allSatisfy { $0.severity == "error" && $0.path == "Content/contracts/a.md" })
        #expect(problems.map(\.line) == [5, 6, 7, 8])
    }

    @Test("The summary as JSON: an object on standard output")
    func jsonSummary() throws {
        let run = try Scratch().command.run("build", "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["records"] as? Int == 12)
        #expect(object["as_of"] as? String == "2026-11-20")
        #expect((object["problems"] as? [Any])?.isEmpty == true)
    }

    @Test("Problems as annotations for GitHub")
    func github() throws {
        let run = try Scratch("date-wrong").command.run("build", "--format", "github")
        #expect(run.code == 1)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { $0.hasPrefix("::error file=Content/contracts/a.md,line=") })
    }

    @Test("No content folder: 2")
    func noContent() throws {
        let run = try Scratch().command.run("build", "--content", "Contant")
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix("error: there is no folder “Contant”\nhelp: "))
    }

    @Test("A folder with files of somebody else: 2, and they stay")
    func foreignOutput() throws {
        let scratch = try Scratch()
        try scratch.write("mine", to: "Output/thesis.txt")
        let run = try scratch.command.run("build")
        #expect(run.code == 2)
        #expect(run.errors.contains("error: "))
        #expect(try scratch.tree() == ["thesis.txt": Data("mine".utf8)])
        #expect(try scratch.names() == ["Content", "Output", "Templates"])
    }

    @Test("A folder that cannot be written: 2", .enabled(if: getuid() != 0, "root may write everywhere"))
    func forbidden() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(atPath: scratch.path + "/closed", withIntermediateDirectories: true)
        #expect(chmod(scratch.path + "/closed", 0o500) == 0)
        let run = try scratch.command.run("build", "--output", "closed/Output")
        #expect(run.code == 2)
        #expect(run.errors.contains("error: "))
    }

    @Test("The day can be given")
    func asOf() throws {
        let scratch = try Scratch()
        #expect(try scratch.command.run("build", "--as-of", "2027-01-02").output.contains("as of 2027-01-02"))
        let page = try #require(try scratch.tree()["index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("2 January 2027"))
    }

    @Test("Drafts are built only when asked for")
    func drafts() throws {
        let scratch = try Scratch("drafts")
        #expect(try scratch.command.run("build").code == 0)
        #expect(!scratch.exists("Output/plans.html"))
        #expect(try scratch.command.run("build", "--drafts").code == 0)
        #expect(scratch.exists("Output/plans.html"))
        #expect(scratch.exists("Output/systems/next.html"))
        let pages = try scratch.tree().mapValues { String(decoding: $0, as: UTF8.self).contains("noindex") }
        #expect(pages["systems/next.html"] == true)
        #expect(pages["plans.html"] == true)
        #expect(pages["index.html"] == false)
    }

    @Test("The address given wins over that of the site")
    func baseURL() throws {
        let scratch = try Scratch("with-address")
        #expect(try scratch.command.run("build", "--base-url", "https://other.example/").code == 0)
        let page = try #require(try scratch.tree()["index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("https://other.example/index.html"))
    }

    @Test("Without a folder of templates it takes its own")
    func ownTemplates() throws {
        let scratch = try Scratch("minimal")
        try FileManager.default.removeItem(atPath: scratch.path + "/Templates")
        #expect(try scratch.command.run("build").code == 0)
        #expect(scratch.exists("Output/index.html"))
    }

    @Test("Neither time zone nor language changes a byte")
    func surroundings() throws {
        let scratch = try Scratch()
        var trees: [[String: Data]] = []
        for (number, environment) in [["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8"], ["TZ": "UTC", "LC_ALL": "C"]]
            .enumerated()
        {
            var command = scratch.command
            command.environment = environment
            #expect(try command.run("build", "--quiet", "--output", "Output\(number)").code == 0)
            trees.append(try scratch.tree("Output\(number)"))
        }
        #expect(trees[0] == trees[1])
        #expect(trees[0].count > 20)
    }
}

@Suite("transparency build --check")
struct CheckTests {
    @Test("Says that the output is current")
    func current() throws {
        let scratch = try Scratch()
        _ = try scratch.command.run("build")
        let run = try scratch.command.run("build", "--check")
        #expect(run.code == 0)
        #expect(run.errors == "")
        #expect(run.output.contains("; Output is current\n"))
    }

    @Test("Names what is not, with 1, and writes nothing")
    func notCurrent() throws {
        let scratch = try Scratch()
        _ = try scratch.command.run("build")
        let before = try scratch.tree()
        try scratch.write("---\ntitle: About us\n---\n", to: "Content/first.md")
        let run = try scratch.command.run("build", "--check")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("Output/first.html\n"))
        #expect(run.errors.contains("error: "))
        #expect(run.errors.contains("help: run transparency build"))
        #expect(try scratch.tree() == before)
        #expect(try scratch.names() == ["Content", "Output", "Templates"])
    }

    @Test("As JSON it names the files that differ, and says that none is written")
    func json() throws {
        let scratch = try Scratch()
        _ = try scratch.command.run("build")
        try scratch.write("changed", to: "Output/404.html")
        let run = try scratch.command.run("build", "--check", "--format", "json")
        #expect(run.code == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["differing"] as? [String] == ["404.html"])
        #expect(object["written"] as? Int == 0)
    }

    @Test("One file is one file")
    func singular() throws {
        let scratch = try Scratch()
        _ = try scratch.command.run("build")
        try scratch.write("changed", to: "Output/404.html")
        #expect(try scratch.command.run("build").output.contains("\nOutput: 1 file written, "))
    }

    @Test("Finds what is stale, missing and changed by hand")
    func allKinds() throws {
        let scratch = try Scratch()
        _ = try scratch.command.run("build")
        try FileManager.default.removeItem(atPath: scratch.path + "/Content/about.md")
        try scratch.write("title: Register\npublisher: city\nas_of: 2026-11-20\n", to: "Content/site.yaml")
        try FileManager.default.removeItem(atPath: scratch.path + "/Output/404.html")
        try scratch.write("changed", to: "Output/systems/reader.html")
        let run = try scratch.command.run("build", "--check", "--verbose")
        #expect(run.code == 1)
        for path in ["404.html", "about.html", "systems/reader.html"] {
            #expect(run.errors.contains("Output/\(path)\n"))
        }
    }

    @Test("Makes no folder where there is none")
    func nothingThere() throws {
        let scratch = try Scratch()
        #expect(try scratch.command.run("build", "--check").code == 1)
        #expect(try scratch.names() == ["Content", "Templates"])
    }
}
