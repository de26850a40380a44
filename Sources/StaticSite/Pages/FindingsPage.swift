internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Every question that the register answers about its systems, with how often it came out how.
enum FindingsPage {
    static let path = "findings/index.html"
    static let title: Phrase = "Findings"

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let checks = writer.site.checks
        var table = TableModel(
            writer.site.ink, id: "findings", caption: "Questions and outcomes",
            note: "Each number is a count of systems. Follow a question to see the outcome for each system.",
            columns: [TableModel.Column("Question")]
                + CheckOutcome.allCases.map { TableModel.Column($0.label, isNumeric: true) })
        for (number, check) in Check.all.enumerated() {
            let outcomes = checks.systems.indices.map { checks.ofSystem($0)[number].outcome }
            table.add(
                [
                    writer.cell(
                        linking: writer.site.words.choice(check.question), to: writer.root + CheckPage.path(of: check))
                ]
                    + CheckOutcome.allCases.map { wanted in writer.cell(outcomes.count { $0 == wanted }) })
        }
        return TablePage.value(
            title,
            introduction:
                "What the public may ask of each system, and what the records in this register answer. Nothing here is typed in: every outcome follows from the facts.",
            [table], twin: twin(&writer), &writer)
    }

    /// Where all outcomes lie for programs: one row for each system and question.
    static let twinPath = "findings/findings.csv"

    private static func twin(_ writer: inout PageWriter) -> String {
        var csv = CSVText()
        let columns: [Phrase] = [
            "System", "System id", "Check", "Question", "Outcome", "What was found", "Evidence",
        ]
        csv.add(row: columns.map { writer.text($0) })
        let (register, checks) = (writer.site.register, writer.site.checks)
        for (number, index) in checks.systems.enumerated() {
            let system = register.records[index]
            for (check, result) in zip(Check.all, checks.ofSystem(number)) {
                csv.add(row: [
                    system.title, system.id, check.id, writer.site.words.choice(check.question),
                    writer.text(result.outcome.label), writer.text(result.sentence),
                    result.evidence.map(\.description).joined(separator: "; "),
                ])
            }
        }
        return writer.add(TwinFile(path: twinPath, bytes: csv.bytes))
    }
}

/// One question, answered for every system.
enum CheckPage {
    static func path(of check: Check) -> String { "findings/\(check.id).html" }

    static func value(_ number: Int, _ writer: inout PageWriter) -> TemplateValue {
        let check = Check.all[number]
        let question = Phrase(asItIs: writer.site.words.choice(check.question))
        let checks = writer.site.checks
        var table = TableModel(
            writer.site.ink, id: "systems", caption: question,
            columns: [.init("System"), .init("Outcome"), .init("What was found"), .init("Evidence")])
        let systems = checks.systems.indices.map { number in
            (record: writer.site.register.records[checks.systems[number]], number: number)
        }
        for system in systems.sorted(by: { ($0.record.title, $0.record.id) < ($1.record.title, $1.record.id) }) {
            let result = checks.ofSystem(system.number)[number]
            table.add([
                writer.cell(system.record), writer.cell(result.outcome), writer.cell(result.sentence),
                writer.cell(result.evidence),
            ])
        }
        return TablePage.value(
            question, introduction: nil, breadcrumbs: [(FindingsPage.title, FindingsPage.path)], [table],
            seeAlso: [(FindingsPage.title, FindingsPage.path)], twin: writer.root + FindingsPage.twinPath, &writer)
    }
}
