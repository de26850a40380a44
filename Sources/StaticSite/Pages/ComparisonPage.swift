internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// All records of a kind side by side, by everything that the public should have of them.
enum ComparisonPage {
    static func path(of kind: Kind) -> String? { KindPresentation.of(kind).comparison?.path }

    static func title(of kind: Kind) -> Phrase { KindPresentation.of(kind).comparison?.title ?? kind.plural }

    static func value(_ kind: Kind, _ writer: inout PageWriter) -> TemplateValue {
        let tables = kind == .redress ? RedressTables.tables(&writer) : tables(kind, &writer)
        return TablePage.value(
            title(of: kind), introduction: introduction(kind, tables),
            breadcrumbs: [(ComparisonsPage.title, ComparisonsPage.path)], tables,
            areOne: kind != .redress, areSeries: kind == .redress, &writer)
    }

    private static func introduction(_ kind: Kind, _ tables: [TableModel]) -> Phrase {
        if kind == .redress {
            return RedressTables.draws(tables.count)
                ? "Figures of each subject and channel over time, the newest first. Outcomes are counted from the side of the person who complained."
                : "Figures of each subject and channel over time, the newest first. Outcomes are counted from the side of the person who complained. Each is drawn on the page of its subject."
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
            return [table(kind, "comparison", title(of: kind), state + fields.map(\.name), &writer)]
        }
        var sections: [(id: String, heading: String, names: [String])] = []
        for field in fields {
            let heading = field.section ?? ""
            if sections.last?.heading != heading {
                sections.append((field.sectionID, heading, sections.isEmpty ? state : []))
            }
            sections[sections.count - 1].names.append(field.name)
        }
        return sections.map { section in
            table(kind, section.id, Phrase(asItIs: section.heading), section.names, &writer)
        }
    }

    private static func table(
        _ kind: Kind, _ id: String, _ caption: Phrase, _ names: [String], _ writer: inout PageWriter
    ) -> TableModel {
        let columns = RecordColumns(kind, names, writer.site.settings.schema(of: kind))
        var table = TableModel(
            writer.site.ink, id: id, caption: caption, columns: columns.columns, hasTwin: true,
            limit: RegisterView.rowLimit)
        for record in writer.site.register.listed(kind) {
            columns.add(record, to: &table, &writer)
        }
        return table
    }

    /// Every field that is asked for, and of the others those that any record has.
    static func fields(_ schema: KindSchema, _ register: Register) -> [FieldDeclaration] {
        let records = register.records(of: schema.kind)
        return schema.declarations.indices.dropFirst().compactMap { index in
            let declaration = schema.declarations[index]
            if declaration.section == nil || ["phase", "status", "outcome"].contains(declaration.name) { return nil }
            if declaration.presence != .optional { return declaration }
            let isUsed = !declaration.type.isLong && records.contains { !$0.states[index].isNotPublished }
            return isUsed ? declaration : nil
        }
    }
}
