internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The standards of the register held against one system, or one set of standards held against all.
enum StandardTables {
    /// On a system's page, one table for each set of standards; on the page of a set, one with all systems.
    static func tables(of index: Int, _ writer: inout PageWriter) -> [TableModel] {
        let register = writer.site.register
        switch register.records[index].kind {
        case .system:
            guard let number = writer.site.checks.number(ofSystem: index) else { return [] }
            return register.listed(.standard).map { table(of: Facts($0), forSystem: number, writer) }
        case .standard:
            guard !writer.site.checks.systems.isEmpty else { return [] }
            return [matrix(of: Facts(register.records[index]), id: "systems", caption: "By system", writer)]
        default: return []
        }
    }

    /// Each standard with what is published and the outcome.
    ///
    /// The page of the set, to which the caption leads, says what the public expects; the pages of the questions, to which each answer leads, have the evidence.
    private static func table(
        of set: Facts<StandardFields>, forSystem number: Int, _ writer: PageWriter
    ) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "standard-\(set.record.id)", caption: Phrase(asItIs: set.record.title),
            columns: [
                set.firstColumn.map { .init(asItIs: $0) } ?? .init("Standard"),
                .init("What is published"), .init("Outcome"),
            ])
        table.explanation = writer.address(of: set.record)
        let findings = writer.site.findings.ofSystem(number)
        for standard in set.standards ?? [] {
            let checks = StandardTables.checks(of: standard)
            let answers = checks.map { findings[$0] }
            table.add([
                writer.cell(asItIs: standard.name ?? ""), sentences(answers, checks, writer),
                writer.cell(CheckOutcome.all(answers.map(\.outcome))),
            ])
        }
        return table
    }

    /// Systems as rows, standards as columns, outcomes in words.
    static func matrix(
        of set: Facts<StandardFields>, id: String, caption: Phrase, _ writer: PageWriter
    ) -> TableModel {
        let standards = set.standards ?? []
        let site = writer.site
        var table = TableModel(
            writer.site.ink, id: id, caption: caption,
            columns: [TableModel.Column("System")] + standards.map { TableModel.Column(asItIs: $0.name ?? "") },
            hasTwin: true)
        let numbers = site.checks.systems.indices.sorted { one, other in
            let records = (
                site.register.records[site.checks.systems[one]], site.register.records[site.checks.systems[other]]
            )
            return (records.0.title, records.0.id) < (records.1.title, records.1.id)
        }
        for number in numbers {
            let findings = site.findings.ofSystem(number)
            table.add(
                [writer.cell(site.register.records[site.checks.systems[number]])]
                    + standards.map { standard in
                        writer.cell(CheckOutcome.all(checks(of: standard).map { findings[$0].outcome }))
                    })
        }
        return table
    }

    /// Where the checks of a standard lie in `Check.all`.
    private static func checks(of standard: Group<ExpectationFields>) -> [Int] {
        (standard.checks ?? []).compactMap { Check.index(of: $0.name) }
    }

    /// One sentence for each check, with its outcome, leading to the question.
    private static func sentences(_ answers: [Findings.Finding], _ checks: [Int], _ writer: PageWriter) -> CellContent {
        var html = ByteText()
        html.append("<ul class=\"values\">\n")
        for (answer, check) in zip(answers, checks) {
            html.append("<li><a href=\"")
            html.appendEscaped(writer.root + CheckPage.path(of: Check.all[check]))
            html.append("\">")
            html.appendEscaped(writer.site.ink.label(of: answer.outcome))
            html.append("</a>: ")
            html.appendEscaped(answer.sentence)
            html.append("</li>\n")
        }
        html.append("</ul>")
        return .value(html.take(), plain: answers.map(\.sentence).joined(separator: " "))
    }
}

/// Standards by system, one table for each set of standards.
enum StandardsPage {
    static let path = "compare/standards-by-system.html"
    static let title: Phrase = "Standards by system"

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let tables = writer.site.register.listed(.standard).map { record in
            StandardTables.matrix(of: Facts(record), id: record.id, caption: Phrase(asItIs: record.title), writer)
        }
        return TablePage.value(
            title,
            introduction:
                "Whether each system meets what the public may expect. The words follow from the facts in the register.",
            breadcrumbs: [(ComparisonsPage.title, ComparisonsPage.path)], tables, &writer)
    }
}
