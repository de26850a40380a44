internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The columns in which records of a kind stand side by side.
///
/// A class, since every page with such a table is handed those of its kinds.
final class RecordColumns: Sendable {
    /// A field of the kind, or the state of the record on the day.
    private enum Source {
        case field(index: Int, FieldDeclaration)
        case state
    }

    private let sources: [Source]
    let columns: [TableModel.Column]
    /// Which of `columns` names the systems that a record is about, which the page of such a system need not repeat.
    private let systemColumn: Int?

    /// The columns on the page of a system, of rows from which the cell that `add` told of is taken out.
    let columnsOnSystems: [TableModel.Column]

    private static let systemFields: Set<String> = ["system", "systems", "subjects"]

    /// Columns by the names of fields; `state` stands for whether a record is in force.
    init(_ kind: Kind, _ names: [String], _ schema: KindSchema, in words: Words) {
        let sources: [Source] = names.compactMap { name in
            if name == "state" { return .state }
            return schema.index(of: name).map { .field(index: $0, schema.declarations[$0]) }
        }
        self.sources = sources
        let columns =
            [TableModel.Column(KindPresentation.of(kind).label)]
            + sources.map { source in
                switch source {
                case .state: TableModel.Column(KindPresentation.of(kind).stateLabel)
                case .field(_, let declaration):
                    TableModel.Column(asItIs: declaration.label, isNumeric: declaration.type.isNumeric)
                }
            }
        let systemColumn = sources.firstIndex { source in
            guard case .field(_, let declaration) = source else { return false }
            return RecordColumns.systemFields.contains(declaration.name)
        }.map { $0 + 1 }
        self.columns = columns.map { $0.made(in: words) }
        self.systemColumn = systemColumn
        columnsOnSystems = self.columns.enumerated().filter { $0.offset != systemColumn }.map(\.element)
    }

    /// The few columns of an index, and of a table of related records.
    static func summary(_ kind: Kind, _ settings: SiteSettings) -> RecordColumns {
        RecordColumns(kind, KindPresentation.of(kind).columns, settings.schema(of: kind), in: settings.words)
    }

    /// Adds the row of a record, by where it lies in the register: its title, leading to its page, then the columns.
    ///
    /// - Returns: where among the bytes of the rows the cell lies that names systems.
    @discardableResult
    func add(_ index: Int, to table: inout TableModel, _ writer: inout PageWriter) -> Range<Int>? {
        let record = writer.site.register.records[index]
        var systems: Range<Int>?
        table.beginRow()
        table.addCell(
            html: { writer.append(linkTo: index, to: &$0) }, plain: { $0.append(utf8: record.title) })
        for column in sources.indices {
            let start = table.rows.count
            switch sources[column] {
            case .state: RecordColumns.write(writer.site.state(of: index), to: &table)
            case .field(let place, let declaration): write(place, declaration, of: record, to: &table, &writer)
            }
            if column + 1 == systemColumn { systems = start..<table.rows.count }
        }
        table.endRow()
        return systems
    }

    private static func write(_ state: RecordState?, to table: inout TableModel) {
        guard let state else { return table.add(.notPublished) }
        table.addCell(html: { state.append(to: &$0) }, plain: { $0.append(utf8: state.word) })
    }

    /// Long values are not repeated here: the cell says that the record has them.
    private func write(
        _ place: Int, _ declaration: FieldDeclaration, of record: Record, to table: inout TableModel,
        _ writer: inout PageWriter
    ) {
        let site = writer.site
        switch record.states[place] {
        case .published(.prose), .published(.group):
            table.addCell(html: { $0 += site.ink.published }, plain: { $0.append(utf8: site.ink.publishedText) })
        case .published(.period(let period)):
            table.addCell(
                html: { writer.append(sortable: period, to: &$0) }, plain: { $0.append(utf8: period.description) })
        case .published(.rows(let rows)):
            let words = site.ink.entries(rows.count)
            table.addCell(html: { $0.appendEscaped(words) }, plain: { $0.append(utf8: words) })
        case .published(let value):
            table.addCell(
                html: { writer.append(value, declaration.type, of: record, to: &$0) },
                plain: { site.append(plain: value, to: &$0) })
        case .notPublished:
            if let words = record.unsigned(at: place, on: site.register.day) {
                table.add(writer.quiet(words))
            } else {
                table.add(record.expects(declaration, at: place) ? .notPublished : .empty)
            }
        case let state: table.add(writer.content(state, declaration.type, of: record))
        }
    }
}
