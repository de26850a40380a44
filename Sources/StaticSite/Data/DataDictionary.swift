internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Every field of every kind: what it is called in files and on pages, what it holds, and how much the public is owed it.
enum DataDictionary {
    static let path = "data/dictionary.html"
    static let title: Phrase = "Data dictionary"

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let kinds = Kind.register.filter { !writer.site.register.range(of: $0).isEmpty }
        let tables = kinds.map { table(of: $0, writer) }
        return TablePage.value(
            title,
            introduction:
                "The names of fields are the same in the files that authors write, in CSV and in JSON.",
            breadcrumbs: [(DownloadsPage.title, DownloadsPage.path)], tables, twin: twin(kinds, &writer), &writer)
    }

    private static func table(of kind: Kind, _ writer: PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: kind.folder, caption: kind.plural,
            columns: [.init("Field"), .init("Label"), .init("Holds"), .init("Presence"), .init("Allowed words")])
        for (name, declaration) in fields(of: kind, writer.site) {
            let words = allowed(declaration)
            table.add([
                writer.cell(asItIs: name), writer.cell(asItIs: declaration.label),
                writer.cell(declaration.type.meaning),
                writer.cell(presence(declaration)), writer.cell(asItIs: words.isEmpty ? "–" : words),
            ])
        }
        return table
    }

    private static func twin(_ kinds: [Kind], _ writer: inout PageWriter) -> String {
        var csv = CSVText()
        csv.add(row: ["kind", "field", "label", "holds", "presence", "allowed_words"])
        for kind in kinds {
            for (name, declaration) in fields(of: kind, writer.site) {
                csv.add(row: [
                    kind.name, name, declaration.label, writer.text(declaration.type.meaning),
                    writer.text(presence(declaration)), allowed(declaration),
                ])
            }
        }
        return writer.add(TwinFile(path: "data/dictionary.csv", bytes: csv.take()))
    }

    /// The fields of a kind with their members, as `audit.findings`.
    private static func fields(of kind: Kind, _ site: SiteContext) -> [(name: String, declaration: FieldDeclaration)] {
        site.settings.schema(of: kind).declarations.flatMap { withMembers($0, below: "") }
    }

    private static func withMembers(
        _ declaration: FieldDeclaration, below parent: String
    ) -> [(name: String, declaration: FieldDeclaration)] {
        let name = parent + declaration.name
        return [(name, declaration)] + declaration.type.members.flatMap { withMembers($0, below: name + ".") }
    }

    private static func presence(_ declaration: FieldDeclaration) -> Phrase {
        switch declaration.presence {
        case .required: "Required"
        case .expected: "Expected to be public"
        case .optional: "Optional"
        }
    }

    private static func allowed(_ declaration: FieldDeclaration) -> String {
        guard case .choice(let choices) = declaration.type.element else { return "" }
        return choices.map(\.name).joined(separator: ", ")
    }
}

extension FieldType {
    /// What a field holds, in a reader's words.
    var meaning: Phrase {
        switch self {
        case .text(let limit): limit.map { "Text of one line, at most \($0) characters" } ?? "Text of one line"
        case .prose: "Markdown"
        case .date: "Day, as 2026-03-01"
        case .month: "Month, as 2026-03"
        case .period: "Period, as 2026, 2026-Q1 or 2025-04/2026-03"
        case .money: "Amount and currency, as GBP 12.50"
        case .count: "Whole number from 0"
        case .number: "Decimal number"
        case .percent: "Percentage"
        case .duration: "Length of time, as 12 months"
        case .url: "Web address"
        case .email: "Email address"
        case .yes: "true or false"
        case .choice: "One of the allowed words"
        case .reference(let kinds): "Id of a record: \(Phrase.either(kinds.map(\.name)))"
        case .list(let element): "List: \(element.meaning)"
        case .name: "Name of a field, or id of a record"
        case .conditions: "Fields and their values"
        case .group: "Group of fields"
        case .rows: "Table"
        }
    }
}
