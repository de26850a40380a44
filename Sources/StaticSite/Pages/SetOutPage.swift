internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The page of a comparison that a body set out: the table itself, then where it comes from.
enum SetOutPage {
    /// What pages of records offer, and what pages of tables do.
    static func shape(_ schema: KindSchema) -> ObjectShape {
        ObjectShape(
            "a comparison page",
            RecordPage.slots(schema) + [
                ("introduction", .optional(.text)), ("count", .number), ("tables", .list(.object(Shapes.table))),
                ("see_also", .list(.object(Shapes.link))),
            ])
    }

    static func value(_ index: Int, _ writer: inout PageWriter) -> TemplateValue {
        let facts = Facts<ComparisonFields>(writer.site.register.records[index])
        let table = table(facts, &writer)
        return .object(
            RecordPage.values(index, &writer) + [
                .optional(facts.isAskedFor ? introduction(facts, writer.site.register) : nil), .count(table.count),
                .list(table.isEmpty ? [] : writer.values(of: [table])), .list([]),
            ])
    }

    private static func table(_ facts: Facts<ComparisonFields>, _ writer: inout PageWriter) -> TableModel {
        guard let asked = AskedComparison(facts, in: writer.site.register) else { return written(facts, &writer) }
        return AskedTable(asked, marksDifferences: facts.markDifferences == true).table(
            Phrase(asItIs: facts.record.title), &writer)
    }

    private static func written(_ facts: Facts<ComparisonFields>, _ writer: inout PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "field-rows", caption: Phrase(asItIs: facts.record.title),
            columns: (facts.columns ?? []).map { .init(asItIs: $0) },
            hasTwin: true)
        for row in facts.rows ?? [] {
            table.add(
                row.map { cell in
                    cell.text.isEmpty ? .empty : .html(writer.html(of: cell, in: facts.record.file).inCell)
                })
        }
        return table
    }

    /// What stands side by side.
    ///
    /// `Systems: 5 records by 8 facts. Phase: In use.` or `Who: what they can do; what they cannot do`.
    static func introduction(_ facts: Facts<ComparisonFields>, _ register: Register) -> String {
        let words = register.settings.words
        guard let asked = AskedComparison(facts, in: register) else {
            let columns = facts.columns ?? []
            let others = columns.dropFirst().map { words.language.hasSmallLabels ? $0.lowercasedStart : $0 }
            return words("\(columns.first ?? ""): \(words.parted(Array(others)))")
        }
        let aspects: Phrase = "\(asked.aspects.count) facts"
        let records: Phrase = asked.records.isEmpty ? "no record" : "\(asked.records.count) records"
        return ([words("\(asked.kind.plural): \(records) by \(aspects).")] + conditions(facts, asked.kind, register))
            .joined(separator: " ")
    }

    /// What the records have in common: `Phase: In use or On trial`.
    private static func conditions(_ facts: Facts<ComparisonFields>, _ kind: Kind, _ register: Register) -> [String] {
        let schema = register.settings.schema(of: kind)
        return (facts.conditions?.all ?? []).compactMap { condition in
            guard let index = schema.index(of: condition.field.text) else { return nil }
            let declaration = schema.declarations[index]
            let values = condition.values.map { declaration.type.spelled($0, register) }
            return register.settings.words(
                "\(declaration.label): \(Phrase.either(values))."
            )
        }
    }
}

extension FieldType {
    /// A word of a condition as readers see what it stands for.
    fileprivate func spelled(_ word: PlacedName, _ register: Register) -> String {
        switch element {
        case .choice(let choices): choices.first { $0.name == word.text }?.label ?? word.text
        case .yes: register.settings.words(word.text == "true" ? "Yes" : "No")
        case .reference(let kinds):
            kinds.lazy.compactMap { register.record(word.reference(to: $0))?.title }.first ?? word.text
        default: word.text
        }
    }
}

extension [UInt8] {
    /// HTML of Markdown for a cell: a paragraph that stands alone goes without its tags.
    fileprivate var inCell: [UInt8] {
        let html = withoutLastLineEnd()
        let (start, end) = (Array("<p>".utf8), Array("</p>".utf8))
        guard html.starts(with: start), html.suffix(4).elementsEqual(end) else { return html }
        let inner = html.dropFirst(3).dropLast(4)
        return inner.contains(UInt8(ascii: "\n")) && inner.contains(start) ? html : Array(inner)
    }
}

extension String {
    /// With a small first letter, unless the first word is an abbreviation: to stand within a sentence.
    fileprivate var lowercasedStart: String {
        let isWord = dropFirst().first?.isLowercase ?? true
        return isWord ? prefix(1).lowercased() + dropFirst() : self
    }
}
