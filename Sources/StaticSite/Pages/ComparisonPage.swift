internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// All records of a kind side by side, by everything that the public should have of them.
enum ComparisonPage {
    static func path(of kind: Kind) -> String? { KindPresentation.of(kind).comparison?.path }

    static func title(of kind: Kind) -> Phrase { KindPresentation.of(kind).comparison?.title ?? kind.plural }

    static func value(_ kind: Kind, _ writer: inout PageWriter) -> TemplateValue {
        let (tables, twin) = kind == .redress ? RedressTables.tables(&writer) : (tables(kind, &writer), nil)
        return TablePage.value(
            title(of: kind), introduction: introduction(kind, tables),
            breadcrumbs: [(ComparisonsPage.title, ComparisonsPage.path)], tables, areOne: kind != .redress, twin: twin,
            &writer)
    }

    private static func introduction(_ kind: Kind, _ tables: [TableModel]) -> Phrase {
        if kind == .redress {
            return tables.first?.id == RedressTables.newestID
                ? "The newest figures of each subject and channel. Outcomes are counted from the side of the person who complained. Earlier periods stand on the page of each subject, and all of them in the CSV file."
                : "Figures of each subject and channel over time, the newest first. Outcomes are counted from the side of the person who complained."
        }
        return
            "What is published of each, side by side. A hatched cell is something that the public should have and has not."
    }

    /// One table for each section of the fields, so that each fits a screen; a single one where there are few fields.
    private static func tables(_ kind: Kind, _ writer: inout PageWriter) -> [TableModel] {
        let schema = writer.site.settings.schema(of: kind)
        let fields = fields(schema, writer.site.register)
        let state = kind.hasState ? ["state"] : []
        if fields.count + state.count <= 8 {
            return filled(kind, [("comparison", title(of: kind), state + fields.map(\.name))], &writer)
        }
        var sections: [(id: String, heading: String, names: [String])] = []
        for field in fields {
            let heading = field.section ?? ""
            if sections.last?.heading != heading {
                sections.append((field.sectionID, heading, sections.isEmpty ? state : []))
            }
            sections[sections.count - 1].names.append(field.name)
        }
        return filled(kind, sections.map { ($0.id, Phrase(asItIs: $0.heading), $0.names) }, &writer)
    }

    /// Fills tables in one pass over the records, each of which is then looked for in memory once.
    private static func filled(
        _ kind: Kind, _ parts: [(id: String, caption: Phrase, names: [String])], _ writer: inout PageWriter
    ) -> [TableModel] {
        let schema = writer.site.settings.schema(of: kind)
        let columns = parts.map { RecordColumns(kind, $0.names, schema, in: writer.site.words) }
        var tables = parts.indices.map { part in
            TableModel(
                writer.site.ink, id: parts[part].id, caption: parts[part].caption, columns: columns[part].columns,
                hasTwin: true, limit: RegisterView.rowLimit)
        }
        for record in writer.site.listed(kind) {
            for part in parts.indices { columns[part].add(record, to: &tables[part], &writer) }
        }
        return tables
    }

    /// Every field that is asked for, and of the others those that any record has.
    static func fields(_ schema: KindSchema, _ register: Register) -> [FieldDeclaration] {
        var shown: [Int] = []
        var unused: [Int] = []
        for index in schema.declarations.indices.dropFirst() {
            let declaration = schema.declarations[index]
            if declaration.section == nil || ["phase", "status", "outcome"].contains(declaration.name) { continue }
            if declaration.presence != .optional {
                shown.append(index)
            } else if !declaration.type.isLong {
                unused.append(index)
            }
        }
        for record in register.records(of: schema.kind) where !unused.isEmpty {
            unused.removeAll { index in
                if record.states[index].isNotPublished { return false }
                shown.append(index)
                return true
            }
        }
        return shown.sorted().map { schema.declarations[$0] }
    }
}
