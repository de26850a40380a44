internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Which contract has which of the clauses that protect the public.
enum ClausesPage {
    static let path = "compare/clauses-by-contract.html"
    static let title: Phrase = "Clauses by contract"

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let clauses = choices(in: writer.site)
        var table = TableModel(
            writer.site.ink, id: "clauses", caption: title,
            columns: [.init(KindPresentation.of(.contract).label)] + clauses.map { .init(asItIs: $0.label) },
            hasTwin: true,
            limit: RegisterView.rowLimit)
        let cells = ClauseCells(clauses, writer)
        for record in writer.site.register.listed(.contract) { cells.add(record, to: &table) }
        return TablePage.value(
            title,
            introduction:
                "The clauses that the public should be able to rely on, with where they stand in each contract. A hatched cell is a clause of which nothing is published.",
            breadcrumbs: [(ComparisonsPage.title, ComparisonsPage.path)], [table], &writer)
    }

    /// The clauses that a contract can be asked for, as its schema names them.
    private static func choices(in site: SiteContext) -> [Choice] {
        let clauses = site.settings.schema(of: .contract).declarations[ContractFields.schema.fields.clauses.index]
        guard case .choice(let choices) = clauses.type.members[ClauseFields.schema.fields.clause.index].type else {
            return []
        }
        return choices
    }

}

/// The row of a contract: its name, then what it says of each clause.
private struct ClauseCells {
    private let clauses: [Choice]
    private let writer: PageWriter
    private let present: String
    private let notPresent: String
    private let fields = ClauseFields.schema.fields

    init(_ clauses: [Choice], _ writer: PageWriter) {
        self.clauses = clauses
        self.writer = writer
        present = writer.text("Present")
        notPresent = writer.text("Not present")
    }

    func add(_ record: Record, to table: inout TableModel) {
        table.beginRow()
        table.addCell(
            html: { $0.appendLink(to: writer.root, record.path, record.title) },
            plain: { $0.append(plain: record.title) })
        let state = Facts<ContractFields>(record).state(\.clauses)
        for clause in clauses { add(clause, as: state, to: &table) }
        table.endRow()
    }

    private func add(_ clause: Choice, as state: FieldState, to table: inout TableModel) {
        switch state {
        case .published(.rows(let rows)):
            guard let row = rows.firstIndex(where: { isAbout(clause, $0) }) else { return table.add(.notPublished) }
            add(rows[row], to: &table)
        case .withheld(let withholding): table.add(writer.content(withholding))
        case .notApplicable(let reason): table.add(.notApplicable(reason))
        case .published, .notPublished, .suppressed: table.add(.notPublished)
        }
    }

    private func isAbout(_ clause: Choice, _ row: Row) -> Bool {
        if case .published(.choice(let choice)) = row.states[fields.clause.index] {
            choice.name == clause.name
        } else {
            false
        }
    }

    /// `Present (Schedule 5): with six months' notice`.
    private func add(_ row: Row, to table: inout TableModel) {
        guard case .published(.yes(let isPresent)) = row.states[fields.present.index] else {
            return table.add(row.withholding.map { writer.content($0) } ?? .notPublished)
        }
        let clause = Group<ClauseFields>(row)
        let details = (clause.reference.map { " (\($0))" } ?? "") + (clause.note.map { ": \($0)" } ?? "")
        table.addCell(
            html: { html in
                if !isPresent { html.append("<strong>") }
                html.appendEscaped(isPresent ? present : notPresent)
                if !isPresent { html.append("</strong>") }
                html.appendEscaped(details)
            },
            plain: { bytes in
                bytes.append(plain: isPresent ? present : notPresent)
                bytes.append(plain: details)
            })
    }
}
