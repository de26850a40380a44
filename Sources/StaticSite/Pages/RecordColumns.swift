internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The columns in which records of a kind stand side by side.
struct RecordColumns {
    /// A field of the kind, or the state of the record on the day.
    private enum Source {
        case field(Int, FieldDeclaration)
        case state
    }

    let kind: Kind
    private let sources: [Source]
    let columns: [TableModel.Column]
    /// Which of `columns` names the systems that a record is about, which the page of such a system need not repeat.
    private let systemColumn: Int?

    private static let systemFields: Set<String> = ["system", "systems", "subjects"]

    /// Columns by the names of fields; `state` stands for whether a record is in force.
    init(_ kind: Kind, _ names: [String], _ schema: KindSchema) {
        self.kind = kind
        sources = names.compactMap { name in
            if name == "state" { return .state }
            return schema.index(of: name).map { .field($0, schema.declarations[$0]) }
        }
        columns =
            [TableModel.Column(KindPresentation.of(kind).label)]
            + sources.map { source in
                switch source {
                case .state: TableModel.Column(KindPresentation.of(kind).stateLabel)
                case .field(_, let declaration):
                    TableModel.Column(asItIs: declaration.label, isNumeric: declaration.type.isNumeric)
                }
            }
        systemColumn = sources.firstIndex { source in
            guard case .field(_, let declaration) = source else { return false }
            return RecordColumns.systemFields.contains(declaration.name)
        }.map { $0 + 1 }
    }

    /// The columns on the page of a system, of rows from which the cell that `add` told of is taken out.
    var columnsOnSystems: [TableModel.Column] {
        columns.enumerated().filter { $0.offset != systemColumn }.map(\.element)
    }

    /// The few columns of an index, and of a table of related records.
    static func summary(_ kind: Kind, _ settings: SiteSettings) -> RecordColumns {
        RecordColumns(kind, KindPresentation.of(kind).columns, settings.schema(of: kind))
    }

    /// Adds the row of a record: its title, leading to its page, then the columns.
    ///
    /// - Returns: where among the bytes of the rows the cell lies that names systems.
    @discardableResult
    func add(_ record: Record, to table: inout TableModel, _ writer: inout PageWriter) -> Range<Int>? {
        var systems: Range<Int>?
        table.beginRow()
        if !table.isFull {
            table.beginCell()
            table.rows.appendLink(to: writer.root, record.path, record.title)
            table.endCell()
        }
        table.addToTwin(record.title)
        for (column, source) in sources.enumerated() {
            let start = table.rows.count
            switch source {
            case .state:
                table.add(
                    RecordState(record, in: writer.site.register).map { .value($0.html, plain: $0.word) }
                        ?? .notPublished)
            case .field(let index, let declaration): write(index, declaration, of: record, to: &table, &writer)
            }
            if column + 1 == systemColumn { systems = start..<table.rows.count }
        }
        table.endRow()
        return systems
    }

    /// Long values are not repeated here: the cell says that the record has them.
    private func write(
        _ index: Int, _ declaration: FieldDeclaration, of record: Record, to table: inout TableModel,
        _ writer: inout PageWriter
    ) {
        let state = record.states[index]
        switch (state, declaration.type) {
        case (.published, .prose), (.published, .group): table.add(.html(writer.site.ink.published))
        case (.published(.period(let period)), .period): table.add(writer.cell(period))
        case (.published(.rows(let rows)), .rows):
            table.add(writer.cell("\(rows.count) entries"))
        case (.notPublished, _) where record.isUnsigned(at: index, on: writer.site.register.day):
            table.add(writer.quiet("Not signed yet"))
        case (.notPublished, _) where !record.expects(declaration, at: index): table.add(.empty)
        default: writer.write(state, declaration.type, of: record, to: &table)
        }
    }
}

extension Record {
    /// Whether a field is the signature of a contract that has none by a day.
    func isUnsigned(at field: Int, on day: CivilDate) -> Bool {
        guard kind == .contract, field == ContractFields.schema.fields.signed.index else { return false }
        return Signature(Facts(self), on: day) == .notYet
    }
}
