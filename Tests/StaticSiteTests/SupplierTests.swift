import Foundation
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("What suppliers are paid")
struct SupplierTests {
    private func totals(_ contracts: [String], byYear: Bool = false) throws -> [String] {
        let scratch = try Scratch()
        try scratch.write(Data("title: Register\npublisher: city\n".utf8), to: "Content/site.yaml")
        for name in ["city", "firm", "maker"] {
            let text = "---\nname: \(name.capitalized)\ntype: supplier\n---\n"
            try scratch.write(Data(text.utf8), to: "Content/organisations/\(name).md")
        }
        for (number, facts) in contracts.enumerated() {
            let text = "---\ntitle: Contract\nbuyer: city\n\(facts)\n---\n"
            try scratch.write(Data(text.utf8), to: "Content/contracts/\(number).md")
        }
        let day = try #require(CivilDate("2026-11-20"))
        let folder = try RegisterFolder(
            ContentFolder(scratch.path + "/Content"), in: DefaultTemplates.words(), asOf: day, today: day,
            drafts: false, jobs: 1)
        let register = folder.register
        let all = byYear ? SupplierTotals.bySignature(in: register) : SupplierTotals.all(in: register)
        return all.map { total in
            let signed = total.signature.map { "\($0) " } ?? ""
            return "\(register.records[total.supplier].id) \(signed)\(total.contracts) (\(total.joint) joint, "
                + "\(total.withoutValue) without value): \(total.value.map { "\($0)" } ?? "-")"
                + " up to \(total.maximum.map { "\($0)" } ?? "-")"
        }
    }

    @Test("Add up, exactly")
    func sums() throws {
        let facts = "status: active\nsupplier: firm\nvalue: GBP "
        #expect(
            try totals([facts + "0.10", facts + "0.20", facts + "1,000"]) == [
                "firm 3 (0 joint, 0 without value): GBP 1000.30 up to GBP 1000.30"
            ])
    }

    @Test("Count in full for each supplier of a joint contract")
    func joint() throws {
        #expect(
            try totals(["status: ended\nsupplier: [maker, firm]\nvalue: GBP 5\nmaximum_value: GBP 8"]) == [
                "firm 1 (1 joint, 0 without value): GBP 5 up to GBP 8",
                "maker 1 (1 joint, 0 without value): GBP 5 up to GBP 8",
            ])
    }

    @Test(
        "Stand by the year of signature: first what is not signed yet, then the newest year, those without a day last")
    func years() throws {
        let facts = "supplier: firm\nvalue: GBP 5\nstatus: "
        let contracts = [
            "active\nsigned: 2024-12-31", "active\nsigned: 2025-01-01", "active", "active\nsigned: 2025-12-31",
            "awarded", "awarded\nsigned: 2026-11-21", "active\nsigned: {withheld: {ground: Law}}",
            "awarded\nsigned: {withheld: {ground: Law}}",
        ]
        #expect(
            try totals(contracts.map { facts + $0 }, byYear: true) == [
                "firm notYet 2 (0 joint, 0 without value): GBP 10 up to GBP 10",
                "firm year(2025) 2 (0 joint, 0 without value): GBP 10 up to GBP 10",
                "firm year(2024) 1 (0 joint, 0 without value): GBP 5 up to GBP 5",
                "firm withheld 2 (0 joint, 0 without value): GBP 10 up to GBP 10",
                "firm notPublished 1 (0 joint, 0 without value): GBP 5 up to GBP 5",
            ])
    }

    @Test("Are never added across currencies")
    func currencies() throws {
        let facts = "status: active\nsupplier: firm\n"
        #expect(
            try totals([facts + "value: GBP 5", facts + "value: EUR 7", facts + "bidders: 2"]) == [
                "firm 1 (0 joint, 1 without value): - up to -", "firm 1 (0 joint, 0 without value): EUR 7 up to EUR 7",
                "firm 1 (0 joint, 0 without value): GBP 5 up to GBP 5",
            ])
    }

    @Test("Take a value for a maximum that there is none of, not for one that is withheld")
    func withheld() throws {
        let facts = "status: active\nsupplier: firm\n"
        let ground = "{withheld: {ground: Law}}"
        #expect(
            try totals([facts + "value: GBP 5\nmaximum_value: \(ground)"]) == [
                "firm 1 (0 joint, 0 without value): GBP 5 up to -"
            ])
        #expect(
            try totals([facts + "value: \(ground)\nmaximum_value: GBP 8"]) == [
                "firm 1 (0 joint, 1 without value): - up to GBP 8"
            ])
    }

    @Test("Leave out what was never awarded", arguments: ["proposed", "tender", "refused", "cancelled"])
    func notAwarded(status: String) throws {
        #expect(try totals(["status: \(status)\nsupplier: firm\nvalue: GBP 5"]) == [])
    }
}
