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
        for record in writer.site.register.listed(.contract) {
            table.add([writer.cell(record)] + clauses.map { cell($0, of: record, writer) })
        }
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

    private static func cell(_ clause: Choice, of record: Record, _ writer: PageWriter) -> CellContent {
        switch Facts<ContractFields>(record).state(\.clauses) {
        case .published(.rows(let rows)):
            let row = rows.first { Group<ClauseFields>($0).clause?.name == clause.name }
            return row.map { cell($0, writer) } ?? .notPublished
        case .withheld(let withholding): return writer.content(withholding)
        case .notApplicable(let reason): return .notApplicable(reason)
        case .published, .notPublished, .suppressed: return .notPublished
        }
    }

    /// `Present (Schedule 5): with six months' notice`.
    private static func cell(_ row: Row, _ writer: PageWriter) -> CellContent {
        let clause = Group<ClauseFields>(row)
        guard let isPresent = clause.present else {
            return row.withholding.map { writer.content($0) } ?? .notPublished
        }
        let details = (clause.reference.map { " (\($0))" } ?? "") + (clause.note.map { ": \($0)" } ?? "")
        let word = writer.text(isPresent ? "Present" : "Not present")
        var html: [UInt8] = []
        if !isPresent { html.append("<strong>") }
        html.appendEscaped(word)
        if !isPresent { html.append("</strong>") }
        html.appendEscaped(details)
        return .value(html, plain: word + details)
    }
}
