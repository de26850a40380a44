import Foundation
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("How lists can be narrowed")
struct FacetTests {
    private func facets(_ systems: [String], settings: String = "") throws -> [String] {
        let scratch = try Scratch()
        try scratch.write(
            Data("title: Register\npublisher: city\n\(settings)".utf8), to: "Content/site.yaml")
        for name in ["city", "state"] {
            let text = "---\nname: \(name.capitalized)\ntype: public_body\n---\n"
            try scratch.write(Data(text.utf8), to: "Content/organisations/\(name).md")
        }
        for (number, facts) in systems.enumerated() {
            let text = "---\nname: System \(number)\n\(facts)\n---\n"
            try scratch.write(Data(text.utf8), to: "Content/systems/s\(number).md")
        }
        let day = try #require(CivilDate("2026-11-20"))
        let folder = try RegisterFolder(
            ContentFolder(scratch.path + "/Content"), in: DefaultTemplates.words(), asOf: day, today: day,
            drafts: false, jobs: 1)
        return Facet.all(of: .system, in: folder.register).map { facet in
            facet.label + ": "
                + facet.values.map { "\($0.label) \($0.records.count) \($0.path)" }.joined(separator: ", ")
        }
    }

    private let pilot = "organisation: city\nphase: pilot\nautomation: advice"

    @Test("Only by what parts the records")
    func parts() throws {
        #expect(try facets([pilot, pilot]) == [])
        #expect(try facets([pilot]) == [])
        #expect(
            try facets([pilot, pilot, "organisation: city\nphase: production\nautomation: advice"]) == [
                "Phase: Pilot 2 systems/phase~pilot.html, In use 1 systems/phase~production.html"
            ])
    }

    @Test("An absence that counts is a value, and stands last")
    func absences() throws {
        #expect(
            try facets([
                pilot, "organisation: state\nphase: pilot",
                "organisation: city\nphase: pilot\nautomation: {withheld: {ground: Law}}",
            ]) == [
                "Organisation: City 2 systems/organisation~city.html, State 1 systems/organisation~state.html",
                "Part in the decision: Advice to a person 1 systems/part-in-the-decision~advice.html, "
                    + "Withheld 1 systems/part-in-the-decision~~withheld.html, "
                    + "Not published 1 systems/part-in-the-decision~~not-published.html",
            ])
        #expect(try facets(["organisation: city\nphase: pilot", "organisation: city\nphase: pilot"]) == [])
    }

    @Test("The site's own words too; values of like names have addresses of their own")
    func added() throws {
        let settings = "fields: {system: [{name: wards, label: Wards, type: list of text}]}\n"
        #expect(
            try facets(
                [pilot + "\nwards: [Old Town, Bay]", pilot + "\nwards: [old town, Bay]"], settings: settings)
                == [
                    "Wards: Bay 2 systems/wards~bay.html, Old Town 1 systems/wards~old-town.html, "
                        + "old town 1 systems/wards~old-town~2.html"
                ])
    }

    @Test("Not where values are too many to read")
    func many() throws {
        let settings = "fields: {system: [{name: wards, label: Wards, type: list of text}]}\n"
        let wards = (0...Facet.limit).map { "W\($0)" }.joined(separator: ", ")
        #expect(try facets([pilot + "\nwards: [\(wards)]", pilot], settings: settings) == [])
    }

    @Test("No file of a record can lie at the address of a facet")
    func addresses() {
        #expect(!RecordPath.isPath("phase~pilot"))
    }
}
