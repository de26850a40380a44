import Foundation
import Testing

@testable import StaticSite

@Suite("Fixture sites")
struct FixtureSiteTests {
    private static let environment = ProcessInfo.processInfo.environment
    /// With RECORD=1 what is built becomes what is expected; the run fails all the same.
    private static let records = environment["RECORD"] == "1"
    private static let isCI = environment["CI"] == "true"

    @Test("Each becomes what is recorded, or fails as is recorded", arguments: try FixtureSite.all())
    func outcome(of site: FixtureSite) throws {
        let scratch = try Scratch()
        try site.prepare(in: scratch)
        let project = try FixtureSite.project(in: scratch)
        var outcome = try FixtureSite.build(project, in: scratch)
        switch outcome {
        case .whole(var tree):
            let manifest = try #require(tree.files["manifest.json"])
            tree.files["manifest.json"] = nil
            #expect(try Self.paths(in: manifest) == tree.files.keys.sorted())
            for part in ["findings", "data", "search", "compare/records"] where try !site.expects(part) {
                tree.files = tree.files.filter { !$0.key.hasPrefix(part + "/") }
            }
            outcome = .whole(tree)
        case .broken:
            #expect(try FileTree(at: URL(filePath: project.output)) == FileTree(), "a broken site leaves nothing")
        }
        if Self.records { return try record(outcome, of: site) }
        try compare(outcome, with: #require(try site.expected, "nothing is recorded, or both; run with RECORD=1"))
    }

    @Test("There are broken and whole ones")
    func counts() throws {
        var (whole, broken) = (0, 0)
        for site in try FixtureSite.all() {
            switch try site.expected {
            case .whole: whole += 1
            case .broken: broken += 1
            case nil: Issue.record("\(site): nothing is recorded, or both")
            }
        }
        print("Fixture sites: \(whole) whole, \(broken) broken")
        #expect(whole >= 8 && broken >= 25)
    }

    private func compare(_ outcome: FixtureSite.Outcome, with expected: FixtureSite.Outcome) {
        switch (outcome, expected) {
        case (.whole(let tree), .whole(let recorded)):
            let differences = tree.differences(from: recorded)
            #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
        case (.broken(let text), .broken(let recorded)): #expect(text == recorded)
        case (.whole, .broken): Issue.record("the site is built without a problem")
        case (.broken(let text), .whole): Issue.record("the site is not built:\n\(text)")
        }
    }

    private func record(_ outcome: FixtureSite.Outcome, of site: FixtureSite) throws {
        if Self.isCI {
            Issue.record("expectations are not recorded on CI")
        } else {
            try site.record(outcome)
            Issue.record("recorded; read what has changed, then run without RECORD")
        }
    }

    private static func paths(in manifest: Data) throws -> [String] {
        struct Manifest: Decodable {
            struct File: Decodable { let path: String }
            let files: [File]
        }
        return try JSONDecoder().decode(Manifest.self, from: manifest).files.map(\.path).sorted()
    }
}
