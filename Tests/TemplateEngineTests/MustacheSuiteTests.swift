import Foundation
import SourceText
import Testing

@testable import TemplateEngine

/// The suites of the Mustache specification, run in conformance mode: shapes are read off each test's data, names that
/// are unknown print nothing, and the HTML around a value is not looked at.
struct MustacheSuiteTests {
    struct Suite: Decodable {
        struct Case: Decodable {
            let name: String
            let template: String
            let expected: String
            let data: JSONValue
            let partials: [String: String]?
        }

        let tests: [Case]
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/specs/mustache")
    static let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "sections.json").path)
    static let isNeeded = ProcessInfo.processInfo.environment["CI"] == "true"

    private func cases(_ file: String) throws -> [Suite.Case] {
        let data = try Data(contentsOf: Self.folder.appending(path: file + ".json"))
        return try JSONDecoder().decode(Suite.self, from: data).tests
    }

    private func output(of test: Suite.Case) throws -> String {
        var files = [SourceFile(path: "template", text: test.template)]
        files += (test.partials ?? [:]).map { SourceFile(path: $0.key, text: $0.value) }
        let library = try TemplateLibrary(files, in: "", isChecked: false, words: EnglishWords.words())
        let shape = JSONValue.shape(of: [test.data])
        let template = try library.compile("template", for: [shape])
        let values = [test.data.value(as: shape)]
        let output = TemplateFixture.output(of: template, values)
        #expect(TemplateFixture.output(of: template.bound(to: values[0]), values) == output, "\(test.name), bound")
        return try output.get()
    }

    /// Runs the tests of some files and prints how many pass.
    private func run(_ files: [String], as name: String, count: Int) throws {
        var passed = 0
        var total = 0
        for file in files {
            for test in try cases(file) {
                total += 1
                let output = try output(of: test)
                #expect(output == test.expected, "\(file): \(test.name)")
                if output == test.expected { passed += 1 }
            }
        }
        print("\(name): \(passed)/\(total)")
        #expect(total == count)
    }

    @Test(.enabled(if: isThere || isNeeded))
    func core() throws {
        let files = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]
        try run(files, as: "Mustache core", count: 136)
    }

    @Test(.enabled(if: isThere || isNeeded))
    func inheritance() throws {
        try run(["~inheritance"], as: "Mustache inheritance", count: 27)
    }
}
