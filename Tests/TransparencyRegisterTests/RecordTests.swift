import SourceText
import Testing
import TransparencyRegister

@Suite("Records are read by their schema")
struct RecordTests {
    let builder = RegisterBuilder()

    @Test func textStaysText() throws {
        var builder = builder
        builder.files.append(
            ("systems/b.md", "name: NO\nsummary: 1.10\norganisation: city\nphase: pilot\nteam: 2024-01-02"))
        let register = try builder.register()
        let index = try #require(register.index(of: .system, "b"))
        let system = Facts<SystemFields>(register.records[index])
        #expect(system.name == "NO")
        #expect(system.summary == "1.10")
        #expect(system.team == "2024-01-02")
    }

    @Test func absencesAreExplained() throws {
        var builder = builder
        builder.files.append(
            (
                "contracts/c.md",
                """
                title: C
                status: active
                buyer: city
                supplier: firm
                value:
                  withheld: {ground: FOIA 2000 s.43(2), decided_by: ana, review: 2027-02-01}
                bidders: {not_applicable: Bought through a framework}
                """
            ))
        let register = try builder.register()
        let contract = Facts<ContractFields>(register.records(of: .contract)[register.range(of: .contract).lowerBound])
        #expect(contract.value == nil)
        #expect(contract.state(\.value).withholding?.ground == "FOIA 2000 s.43(2)")
        #expect(contract.state(\.value).withholding?.review?.description == "2027-02-01")
        #expect(contract.state(\.systems).isNotPublished)
        guard case .notApplicable(let reason) = contract.state(\.bidders) else {
            Issue.record("bidders should be not applicable")
            return
        }
        #expect(reason == "Bought through a framework")
    }

    @Test("rows that are withheld as a whole are no rows that rules and figures see")
    func rowsWithoutTheWithheld() throws {
        var builder = builder
        builder.files.append(
            (
                "systems/scaled.md",
                """
                name: Scaled
                organisation: city
                phase: pilot
                scale:
                  - {period: 2025, people: 12}
                  - {period: 2024, withheld: {ground: FOIA 2000 s.43(2)}}
                  - {period: 2023, people: 10}
                """
            ))
        let register = try builder.register()
        let index = try #require(register.index(of: .system, "scaled"))
        let scale = Facts<SystemFields>(register.records[index]).scale
        #expect(scale?.map(\.people) == [12, 10])
        #expect(scale?.last?.period == Period("2023"))
        let none: Rows<ScaleFields> = []
        #expect(none.isEmpty)
    }

    @Test("a field is found where it is declared, in groups that all kinds share too")
    func fieldsAreFound() {
        #expect(ContractFields.index(of: \.title) == 0)
        let names = ContractFields.schema.declarations.map(\.name)
        #expect(names[ContractFields.index(of: \.ocid)] == "ocid")
        #expect(names[ContractFields.index(of: \.life.removed)] == "removed")
    }

    @Test(arguments: [
        (
            "systems/x.md", "name: X\norganisation: city\nphase: pilots",
            "systems/x.md:4:8: phase: “pilots” is not one of the words that this field takes"
        ),
        (
            "systems/x.md", "name: X\norganisation: town\nphase: pilot",
            "systems/x.md:3:15: there is no organisation “town”"
        ),
        (
            "systems/x.md", "name: X\norganisation: city\nphase: pilot\ncolour: red",
            "systems/x.md:5:1: a system has no field “colour”"
        ),
        ("systems/x.md", "name: X\norganisation: city", "systems/x.md:2:1: a system needs “phase”"),
        (
            "systems/x.md", "name: X\norganisation: city\nphase: pilot\nstart: 2026-06-57",
            "systems/x.md:5:8: start: “2026-06-57” is not a day"
        ),
        (
            "systems/x.md", "name: X\norganisation: city\nphase: pilot\nwebsite: javascript:alert(1)",
            "systems/x.md:5:10: website: “javascript:alert(1)” is not a web address"
        ),
        (
            "systems/x.md", "name: X\norganisation: city\nphase: pilot\nscope:\n  withheld: yes",
            "systems/x.md:6:3: “withheld” needs a ground"
        ),
        (
            "systems/x.md", "name: X\norganisation: city\nphase: pilot\nscale: 5",
            "systems/x.md:5:8: scale: expected a list of rows with period, people, decisions, not a text"
        ),
        (
            "systems/x.md",
            "name: X\norganisation: city\nphase: pilot\nphase_history:\n- {date: 2026-02-01, phase: pilot}\n- {date: 2026-01-01, phase: pilot}",
            "systems/x.md:7:3: the phase of 2026-01-01 stands below that of 2026-02-01"
        ),
        (
            "officials/x.md", "name: X\nrole: R\norganisation: city\nsince: 2026-02-01\nuntil: 2026-01-31",
            "officials/x.md:6:1: until (2026-01-31) lies before since (2026-02-01)"
        ),
        (
            "contracts/x.md", "title: X\nbuyer: city\nstatus: active",
            "contracts/x.md:4:1: a contract that is active needs “supplier”"
        ),
        (
            "contracts/x.md", "title: X\nbuyer: city\nstatus: tender\nvalue: £50m",
            "contracts/x.md:5:8: value: “£50m” is not an amount of money"
        ),
        (
            "contracts/x.md", "title: X\nbuyer: city\nstatus: tender\nvalue: GBP 5\nmaximum_value: GBP 4.99",
            "contracts/x.md:6:1: maximum_value (GBP 4.99) is less than value (GBP 5)"
        ),
        (
            "contracts/x.md", "title: X\nbuyer: city\nstatus: tender\nvalue: GBP 5\nmaximum_value: EUR 6",
            "contracts/x.md:6:1: maximum_value is in EUR, value in GBP"
        ),
        (
            "contracts/x.md",
            "title: X\nbuyer: city\nstatus: tender\ncriteria:\n- {name: A, weight: 60}\n- {name: B, weight: 30}",
            "contracts/x.md:5:1: the weights of the criteria total 90, not 100"
        ),
        (
            "contracts/x.md", "title: X\nbuyer: city\nstatus: tender\nbidders: 2.0",
            "contracts/x.md:5:10: bidders: “2.0” is not a count"
        ),
        (
            "contracts/x.md", "title: X\nbuyer: city\nstatus: tender\ndocuments:\n- {title: D, file: documents/b.pdf}",
            "contracts/x.md:6:20: there is no file “documents/b.pdf” in the content folder"
        ),
        (
            "contracts/x.md",
            "title: X\nbuyer: city\nstatus: tender\nvalue: GBP 7\namendments:\n- {date: 2026-01-01, rationale: R, value_before: GBP 5, value_after: GBP 6}",
            "contracts/x.md:7:3: the last amendment leads to GBP 6, but value is GBP 7"
        ),
        (
            "assessments/x.md", "title: X\ntype: dpia\noutcome: proceed\nscore: {raw: 5, maximum: 4}",
            "assessments/x.md:5:1: the raw score 5 is above its maximum 4"
        ),
        (
            "redress/x.md",
            "title: X\nperiod: 2026-Q1\nchannel: internal\nreceived: 0\nclosed: 0\noutcomes: {in_favour: 0}",
            "redress/x.md:1:1: redress needs “systems” or “organisation”"
        ),
        (
            "redress/x.md",
            "title: X\nsystems: reader\nperiod: 2026-Q1\nchannel: internal\nreceived: 5\nclosed: 4\noutcomes: {in_favour: 3}",
            "redress/x.md:8:1: the outcomes total 3, but closed is 4"
        ),
        (
            "redress/x.md",
            "title: X\nsystems: reader\nperiod: 2026-Q1\nchannel: internal\ncarried_in: 1\nreceived: 5\nclosed: 4\nopen_at_end: 3\noutcomes: {in_favour: 4}",
            "redress/x.md:9:1: 1 open at the start and 5 received are not 4 closed and 3 open at the end"
        ),
        (
            "redress/x.md",
            "title: X\nsystems: reader\nperiod: 2026-Q1\nchannel: internal\nreceived: 5\nclosed: 0\noutcomes: {in_favour: 0}\ngrounds:\n- {ground: A, received: 4}",
            "redress/x.md:9:1: the column received of grounds totals 4, but received is 5"
        ),
    ])
    func faults(_ path: String, _ facts: String, _ expected: String) throws {
        #expect(try builder.messages(path, facts) == [expected])
    }

    @Test func aReconciliationExplainsAMismatch() throws {
        let facts =
            "title: X\nsystems: reader\nperiod: 2026-Q1\nchannel: internal\nreceived: 5\nclosed: 4\noutcomes: {in_favour: 3}\nreconciliation: One case was counted twice."
        #expect(try builder.messages("redress/x.md", facts) == [])
    }

    @Test func casesDoNotVanishBetweenPeriods() throws {
        var builder = builder
        builder.files.append(
            (
                "redress/a.md",
                "title: A\nsystems: reader\nperiod: 2026-Q1\nchannel: internal\nreceived: 5\nclosed: 3\nopen_at_end: 2\noutcomes: {in_favour: 3}"
            ))
        let later =
            "title: B\nsystems: reader\nperiod: 2026-Q2\nchannel: internal\ncarried_in: 1\nreceived: 0\nclosed: 1\noutcomes: {in_favour: 1}"
        #expect(
            try builder.messages("redress/b.md", later) == [
                "redress/b.md:6:1: carried_in is 1, but 2026-Q1 ended with 2 open (redress/a.md)"
            ])
        let same =
            "title: B\nsystems: reader\nperiod: 2026-Q1\nchannel: internal\nreceived: 0\nclosed: 0\noutcomes: {in_favour: 0}"
        #expect(
            try builder.messages("redress/b.md", same) == [
                "redress/b.md:4:1: redress/a.md has figures of the same subject, channel and period"
            ])
    }

    @Test func everythingIsSaidAtOnce() throws {
        let said = try builder.messages("contracts/x.md", "title: X\nstatus: open\nvalue: much\nsigned: soon")
        #expect(said.count == 4)
    }

    @Test func linksAreSeenFromBothSides() throws {
        var builder = builder
        builder.files.append(
            ("contracts/c.md", "title: C\nbuyer: city\nsupplier: firm\nstatus: active\nsystems: [reader]"))
        builder.files.append(("assessments/a.md", "title: A\ntype: dpia\noutcome: proceed\ncontract: c"))
        let register = try builder.register()
        let system = try #require(register.index(of: .system, "reader"))
        #expect(
            register.links.sources(to: system, in: register.range(of: .contract)).map { register.records[$0].id } == [
                "c"
            ])
        #expect(
            register.links.sources(to: system, in: register.range(of: .assessment)).map { register.records[$0].id } == [
                "a"
            ])
    }

    @Test func aSiteCanAddAndRequireFields() throws {
        var builder = builder
        builder.site +=
            "\nfields: {system: [{name: wards, label: Wards, type: list of text}]}\nrequired: {system: [team]}"
        #expect(
            try builder.messages("systems/x.md", "name: X\norganisation: city\nphase: pilot\nwards: [North, South]")
                == [
                    "systems/reader.md:2:1: a system needs “team”", "systems/x.md:2:1: a system needs “team”",
                ])
    }

    @Test(arguments: [
        ("fields: {sistem: []}", "site.yaml:4:10: there is no kind “sistem”"),
        ("fields: {system: [{name: team, label: T, type: text}]}", "site.yaml:4:26: system has a field “team” already"),
        ("fields: {system: [{name: wards, label: T, type: txt}]}", "site.yaml:4:49: “txt” is not a type of field"),
        ("required: {system: [taem]}", "site.yaml:4:21: there is no field “taem”"),
        ("navigation: [nowhere.md]", "site.yaml:4:14: there is no page “nowhere.md”"),
    ])
    func faultsOfTheSite(_ line: String, _ expected: String) throws {
        var builder = builder
        builder.site += "\n" + line
        do throws(Problems) {
            _ = try builder.register()
            Issue.record("the site should be refused")
        } catch {
            #expect(error.diagnostics.map { "\($0.place?.description ?? ""): \($0.message)" } == [expected])
        }
    }
}
