internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The table of a comparison that was asked for: few records stand side by side, many below each other.
struct AskedTable {
    private let asked: AskedComparison
    private let marks: Bool
    /// How many records fit side by side, as columns.
    private static let most = 4

    init(_ asked: AskedComparison, marksDifferences: Bool) {
        self.asked = asked
        marks = marksDifferences && asked.records.count > 1
    }

    func table(_ caption: Phrase, _ writer: inout PageWriter) -> TableModel {
        asked.records.count <= AskedTable.most ? sideBySide(caption, &writer) : belowEachOther(caption, &writer)
    }

    /// A column for each record, a row for each fact, and a word on whether they agree.
    private func sideBySide(_ caption: Phrase, _ writer: inout PageWriter) -> TableModel {
        let records = asked.records.map { TableModel.Column(asItIs: $0.title, leadingTo: writer.address(of: $0)) }
        var table = TableModel(
            writer.site.ink, id: "field-comparison", caption: caption,
            columns: [.init("Fact")] + (marks ? [.init("Same or different")] : []) + records, hasTwin: true)
        for aspect in asked.aspects {
            table.beginRow()
            table.add(writer.cell(label(aspect, writer)))
            if marks {
                let agreement = Agreement(asked.records.map { said(aspect, of: $0, isWhole: true, writer) })
                table.add(writer.cell(agreement.words), differs: agreement.isDifferent)
            }
            for record in asked.records { table.add(content(aspect, of: record, isWhole: true, &writer)) }
            table.endRow()
        }
        return table
    }

    /// A row for each record, a column for each fact, and a word on where it differs from most.
    private func belowEachOther(_ caption: Phrase, _ writer: inout PageWriter) -> TableModel {
        let majorities = asked.aspects.map { aspect in
            Majority(asked.records.map { said(aspect, of: $0, isWhole: false, writer) })
        }
        var table = TableModel(
            writer.site.ink, id: "field-comparison", caption: caption, note: marks ? note(majorities, writer) : nil,
            columns: [.init(KindPresentation.of(asked.kind).label)]
                + (marks ? [.init("Differs from most in")] : []) + asked.aspects.map { column($0, writer) },
            hasTwin: true)
        for (number, record) in asked.records.enumerated() {
            let differing = majorities.map { marks && $0.isLeft(by: number) }
            table.beginRow()
            table.add(writer.cell(record))
            if marks {
                let labels = zip(asked.aspects, differing).filter(\.1).map { writer.text(label($0.0, writer)) }
                table.add(
                    labels.isEmpty ? writer.cell("Nothing") : writer.cell(asItIs: writer.site.words.parted(labels)))
            }
            for (aspect, differs) in zip(asked.aspects, differing) {
                table.add(content(aspect, of: record, isWhole: false, &writer), differs: differs)
            }
            table.endRow()
        }
        return table
    }

    private func note(_ majorities: [Majority], _ writer: PageWriter) -> Phrase? {
        let without = zip(asked.aspects, majorities).filter { !$0.1.exists }.map { writer.text(label($0.0, writer)) }
        return without.isEmpty ? nil : "No value is shared by most of them in: \(writer.site.words.parted(without))."
    }

    private func label(_ aspect: AskedComparison.Aspect, _ writer: PageWriter) -> Phrase {
        switch aspect {
        case .state: KindPresentation.of(asked.kind).stateLabel
        case .field(_, let declaration): Phrase(asItIs: declaration.label)
        }
    }

    private func column(_ aspect: AskedComparison.Aspect, _ writer: PageWriter) -> TableModel.Column {
        guard case .field(_, let declaration) = aspect else { return .init(label(aspect, writer)) }
        return .init(asItIs: declaration.label, isNumeric: declaration.type.isNumeric)
    }
}

extension AskedTable {
    /// What stands in a cell; long values only where there is room for the whole of them.
    private func content(
        _ aspect: AskedComparison.Aspect, of record: Record, isWhole: Bool, _ writer: inout PageWriter
    ) -> CellContent {
        guard case .field(let index, let declaration) = aspect else {
            return RecordState(record, in: writer.site.register).map { .value($0.html, plain: $0.word) }
                ?? .notPublished
        }
        let state = record.states[index]
        switch state {
        case .published(.rows(let rows)):
            let address = "\(writer.address(of: record))#\(declaration.tableID)"
            return writer.cell(linking: writer.text("\(rows.count) entries"), to: address)
        case .published(.prose), .published(.group):
            if !isWhole { return writer.cell("Published") }
            guard case .html(let html) = writer.content(state, declaration.type, of: record) else { return .empty }
            return .html(html.withoutLastLineEnd())
        case .published(let value):
            var html = ByteText()
            writer.append(value, declaration.type, of: record, to: &html)
            return .value(html.take(), plain: writer.plain(value))
        case .notPublished where isNothing(declaration, index, of: record): return .empty
        default: return writer.content(state, declaration.type, of: record)
        }
    }

    /// What a cell says, to be held against others.
    private func said(
        _ aspect: AskedComparison.Aspect, of record: Record, isWhole: Bool, _ writer: PageWriter
    ) -> Saying {
        guard case .field(let index, let declaration) = aspect else {
            return RecordState(record, in: writer.site.register).map { .word($0.word) } ?? .state(.notPublished)
        }
        switch record.states[index] {
        case .published(.prose), .published(.group), .published(.rows):
            return isWhole ? .state(record.states[index]) : .word("Published")
        case .notPublished where isNothing(declaration, index, of: record): return .nothing
        case let state: return .state(state)
        }
    }

    /// Whether an empty cell hides nothing that the public should have.
    private func isNothing(_ declaration: FieldDeclaration, _ index: Int, of record: Record) -> Bool {
        declaration.presence == .optional || !record.expects(declaration, at: index)
    }
}
