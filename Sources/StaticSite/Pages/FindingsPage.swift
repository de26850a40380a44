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
        let questions = Check.all.map { writer.site.words.choice($0.question) }
        for (number, index) in checks.systems.enumerated() {
            let system = register.records[index]
            let results = checks.ofSystem(number)
            for check in Check.all.indices {
                csv.add(system.title)
                csv.add(system.id)
                csv.add(Check.all[check].id)
                csv.add(questions[check])
                csv.add(writer.text(results[check].outcome.label))
                csv.add(writer.text(results[check].sentence))
                csv.add { $0.append(plain: results[check].evidence) }
                csv.endRow()
            }
        }
        return writer.add(TwinFile(path: twinPath, bytes: csv.bytes))
    }
}

extension [UInt8] {
    /// `contracts/reader#signed 2026-03-01; contracts/reader#published`.
    fileprivate mutating func append(plain evidence: [Evidence]) {
        for (number, piece) in evidence.enumerated() {
            if number > 0 { append("; ") }
            append(plain: piece.kind.folder)
            append("/")
            append(plain: piece.id)
            if let field = piece.field {
                append("#")
                append(plain: field)
            }
            if let date = piece.date {
                append(" ")
                append(plain: date)
            }
        }
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
        for index in writer.site.listed(.system) {
            guard let system = checks.number(ofSystem: index) else { continue }
            add(checks.ofSystem(system)[number], about: writer.site.register.records[index], to: &table, writer)
        }
        return TablePage.value(
            question, introduction: nil, breadcrumbs: [(FindingsPage.title, FindingsPage.path)], [table],
            seeAlso: [(FindingsPage.title, FindingsPage.path)], twin: writer.root + FindingsPage.twinPath, &writer)
    }

    private static func add(
        _ result: CheckResult, about system: Record, to table: inout TableModel, _ writer: PageWriter
    ) {
        table.beginRow()
        table.addCell(html: { $0.appendLink(to: writer.root, system.path, system.title) })
        table.addCell(html: { OutcomeHTML.append(result.outcome, in: writer.site.words, to: &$0) })
        table.addCell(html: { $0.appendEscaped(writer.text(result.sentence)) })
        let records = writer.records(in: result.evidence)
        table.addCell(html: { html in
            if records.isEmpty { html += writer.site.ink.noneStated }
            for (number, record) in records.enumerated() {
                if number > 0 { html.append(", ") }
                html.appendLink(to: writer.root, record.path, record.title)
            }
        })
        table.endRow()
    }
}
