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
        for contract in writer.site.listed(.contract) { cells.add(contract, to: &table) }
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

    /// - Parameter contract: where it lies in the register.
    func add(_ contract: Int, to table: inout TableModel) {
        let record = writer.site.register.records[contract]
        table.beginRow()
        table.addCell(
            html: { writer.append(linkTo: contract, to: &$0) }, plain: { $0.append(utf8: record.title) })
        switch Facts<ContractFields>(record).state(\.clauses) {
        case .published(.rows(let rows)):
            let names = rows.map { name(of: $0) }
            for clause in clauses {
                if let row = names.firstIndex(of: clause.name) {
                    add(rows[row], to: &table)
                } else {
                    table.add(.notPublished)
                }
            }
        case let state: for _ in clauses { add(state, to: &table) }
        }
        table.endRow()
    }

    /// A cell of a contract that tells no clause.
    private func add(_ state: FieldState, to table: inout TableModel) {
        switch state {
        case .withheld(let withholding): table.add(writer.content(withholding))
        case .notApplicable(let reason): table.add(.notApplicable(reason))
        case .published, .notPublished, .suppressed: table.add(.notPublished)
        }
    }

    /// Of the clause that a row is about, as files have it.
    private func name(of row: Row) -> String? {
        if case .published(.choice(let choice)) = row.states[fields.clause.index] { choice.name } else { nil }
    }

    /// `Present (Schedule 5): with six months' notice`.
    private func add(_ row: Row, to table: inout TableModel) {
        guard case .published(.yes(let isPresent)) = row.states[fields.present.index] else {
            return table.add(row.withholding.map { writer.content($0) } ?? .notPublished)
        }
        let clause = Group<ClauseFields>(row)
        let (reference, note) = (clause.reference, clause.note)
        table.addCell(
            html: { html in
                if !isPresent { html.append("<strong>") }
                html.appendEscaped(isPresent ? present : notPresent)
                if !isPresent { html.append("</strong>") }
                if let reference {
                    html.append(" (")
                    html.appendEscaped(reference)
                    html.append(")")
                }
                if let note {
                    html.append(": ")
                    html.appendEscaped(note)
                }
            },
            plain: { bytes in
                bytes.append(utf8: isPresent ? present : notPresent)
                if let reference {
                    bytes.append(" (")
                    bytes.append(utf8: reference)
                    bytes.append(")")
                }
                if let note {
                    bytes.append(": ")
                    bytes.append(utf8: note)
                }
            })
    }
}
