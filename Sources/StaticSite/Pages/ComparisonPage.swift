internal import TemplateEngine
internal import TransparencyRegister

/// All records of a kind side by side, by everything that the public should have of them.
enum ComparisonPage {
    static func path(of kind: Kind) -> String? {
        switch kind {
        case .system: "compare/systems-by-field.html"
        case .contract: "compare/contracts-by-term.html"
        case .assessment: "compare/assessments-by-field.html"
        case .redress: "compare/redress-by-period.html"
        case .organisation: "compare/organisations-by-field.html"
        case .official: "compare/officials-by-role.html"
        case .page: nil
        }
    }

    static func title(of kind: Kind) -> String {
        switch kind {
        case .system: "Systems by field"
        case .contract: "Contracts by term"
        case .assessment: "Assessments by field"
        case .redress: "Redress by period"
        case .organisation: "Organisations by field"
        case .official: "Officials by role"
        case .page: "Pages"
        }
    }

    static func value(_ kind: Kind, _ writer: inout PageWriter) -> TemplateValue {
        let tables = kind == .redress ? RedressTables.tables(&writer) : [table(kind, &writer)]
        return TablePage.value(
            title(of: kind), introduction: introduction(kind), breadcrumbs: [(kind.plural, "\(kind.folder)/index.html")], tables,
            writer)
    }

    private static func introduction(_ kind: Kind) -> String {
        kind == .redress
            ? "Figures of each subject and channel over time, the newest first. Outcomes are counted from the side of the person who complained."
            : "What is published of each, side by side. A hatched cell is something that the public should have and has not."
    }

    private static func table(_ kind: Kind, _ writer: inout PageWriter) -> TableModel {
        let schema = writer.site.settings.schema(of: kind)
        let columns = RecordColumns(kind, names(schema, writer.site.register), schema)
        var table = TableModel(id: "comparison", caption: title(of: kind), columns: columns.columns)
        for record in writer.site.register.records(of: kind) where record.removal == nil { table.add(columns.cells(of: record, &writer)) }
        return table
    }

    /// The state; then every field that is asked for, and of the others those that any record has.
    private static func names(_ schema: KindSchema, _ register: Register) -> [String] {
        let records = register.records(of: schema.kind)
        let fields = schema.declarations.indices.dropFirst().filter { index in
            let declaration = schema.declarations[index]
            if ["draft", "formerly", "removed", "phase", "status", "outcome", "summary"].contains(declaration.name) { return false }
            if declaration.presence != .optional { return true }
            return !declaration.type.isLong && records.contains { !$0.states[index].isNotPublished }
        }
        let state = schema.kind == .organisation || schema.kind == .redress ? [] : ["state"]
        return state + fields.map { schema.declarations[$0].name }
    }
}
