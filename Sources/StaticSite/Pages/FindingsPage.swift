internal import SourceText
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
            var counts = [Int](repeating: 0, count: CheckOutcome.allCases.count)
            for system in checks.systems.indices {
                counts[OutcomeHTML.place(of: writer.site.findings.ofSystem(system)[number].outcome)] += 1
            }
            table.add(
                [
                    writer.cell(
                        linking: writer.site.words.choice(check.question), to: writer.root + CheckPage.path(of: check))
                ]
                    + counts.map { writer.cell($0) })
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
        let site = writer.site
        let checks = Check.all.map { CSVText.cells([$0.id, site.words.choice($0.question)]) }
        for (number, index) in site.checks.systems.enumerated() {
            let record = site.register.records[index]
            let system = CSVText.cells([record.title, record.id])
            let findings = site.findings.ofSystem(number)
            for place in checks.indices {
                csv.add(made: system)
                csv.add(made: checks[place])
                csv.add(site.ink.label(of: findings[place].outcome))
                csv.add(findings[place].sentence)
                csv.add { $0.append(plain: findings[place].evidence) }
                csv.endRow()
            }
        }
        return writer.add(TwinFile(path: twinPath, bytes: csv.take()))
    }
}

extension ByteText {
    /// `contracts/reader#signed 2026-03-01; contracts/reader#published`.
    fileprivate mutating func append(plain evidence: [Evidence]) {
        for place in evidence.indices {
            if place > 0 { append("; ") }
            append(utf8: evidence[place].record.kind.folder)
            append("/")
            append(utf8: evidence[place].record.id)
            if let field = evidence[place].field {
                append("#")
                append(utf8: field)
            }
            if let date = evidence[place].date {
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
            add(writer.site.findings.ofSystem(system)[number], about: index, to: &table, writer)
        }
        return TablePage.value(
            question, introduction: nil, breadcrumbs: [(FindingsPage.title, FindingsPage.path)], [table],
            seeAlso: [(FindingsPage.title, FindingsPage.path)], twin: writer.root + FindingsPage.twinPath, &writer)
    }

    private static func add(
        _ finding: Findings.Finding, about system: Int, to table: inout TableModel, _ writer: PageWriter
    ) {
        table.beginRow()
        table.addCell(html: { writer.append(linkTo: system, to: &$0) })
        table.addCell(html: { $0 += writer.site.ink.html(of: finding.outcome) })
        table.addCell(html: { $0.appendEscaped(finding.sentence) })
        table.addCell(html: { html in
            if finding.records.isEmpty { html += writer.site.ink.noneStated }
            writer.append(linksTo: finding.records, to: &html)
        })
        table.endRow()
    }
}
