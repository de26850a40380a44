import Foundation
import Testing
import TransparencyRegister

@testable import StaticSite

/// A site of a few records on 20 November 2026, built with the templates that the command brings along.
struct BuiltPage {
    /// The facts of records by their paths without `.md`.
    var records: [String: String] = [
        "organisations/city": "name: City\ntype: public_body", "organisations/firm": "name: Firm\ntype: supplier",
        "officials/ana": "name: Ana\nrole: Chief officer\norganisation: city",
        "systems/reader": "name: Reader\norganisation: city\nphase: production\nstart: 2026-01-01",
    ]
    var site = "title: Register\npublisher: city\nbase_url: https://city.example/\n"

    /// A file of the site with some more records, or with others in the place of those of the same path.
    func file(_ path: String, _ added: [String: String] = [:]) throws -> String {
        let scratch = try Scratch()
        try scratch.write(Data(site.utf8), to: "Content/site.yaml")
        for (name, facts) in records.merging(added, uniquingKeysWith: { $1 }) {
            try scratch.write(Data("---\n\(facts)\n---\n".utf8), to: "Content/\(name).md")
        }
        let project = Project(
            content: scratch.path + "/Content", templates: nil, output: scratch.path + "/Output",
            today: try #require(CivilDate("2026-11-20")), jobs: 1)
        do throws(BuildFailure) { _ = try project.build() } catch { Issue.record("\(error)") }
        return try String(contentsOfFile: scratch.path + "/Output/" + path, encoding: .utf8)
    }
}
