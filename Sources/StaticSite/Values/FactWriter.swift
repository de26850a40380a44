internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

extension PageWriter {
    /// A field in one of its states, in the form that cells and facts share.
    mutating func content(_ state: FieldState, _ type: FieldType, of record: Record) -> CellContent {
        switch state {
        case .published(.prose(let prose)): return .html(html(of: prose, in: record.file(of: prose.position)))
        case .published(let value):
            return .html(bytes { writer, html in writer.append(value, type, of: record, to: &html) })
        case .withheld(let withholding): return content(withholding)
        case .suppressed(let reason): return cell(reason)
        case .notApplicable(let reason): return .notApplicable(reason)
        case .notPublished: return .notPublished
        }
    }

    func content(_ withholding: Withholding) -> CellContent {
        var cell = ByteText()
        append(withholding, to: &cell)
        return .withheld(value(of: withholding), cell: cell.take())
    }

    /// In the slots of `Shapes.withheld`.
    func value(of withholding: Withholding) -> TemplateValue {
        .object([
            .text(withholding.ground), .optional(withholding.explanation), withholding.decidedBy.flatMap(link) ?? .none,
            .optional(withholding.decided), .optional(withholding.review),
        ])
    }

    /// In the slots of `Shapes.fact`.
    static func fact(_ declaration: FieldDeclaration, _ content: CellContent) -> TemplateValue {
        let (html, withheld, notApplicable, notPublished) = content.slots
        return .object([
            .text(declaration.name), .text(declaration.label), .flag(declaration.type.isLong), html, withheld,
            notApplicable, notPublished,
        ])
    }

    /// A table of a record: its columns are those in which any row says something.
    ///
    /// In the slots of `Shapes.table`.
    ///
    /// - Parameters:
    ///   - index: of the field among those of the record's kind.
    ///   - heading: what stands right above the table.
    mutating func table(
        of rows: [Row], _ declaration: FieldDeclaration, at index: Int, of record: Record, under heading: String?
    ) -> TemplateValue {
        let members = declaration.type.members
        let isDocument = members.contains { $0.name == "file" }
        let used = members.indices.filter { index in
            if isDocument, ["url", "file", "sha256"].contains(members[index].name) { return false }
            return members[index].presence != .optional
                || rows.contains { !$0.states[index].isNotPublished || OwedSize.place(in: $0, members) == index }
        }
        let columns = site.columns(of: record.kind, field: index)
        var table = TableModel(
            site.ink, id: declaration.tableID, caption: Phrase(asItIs: declaration.label),
            columns: used.map { columns[$0] })
        table.file = publishedFile(of: declaration, of: record).map { root + $0 }
        table.rows.reserveCapacity(rows.count * used.count * 48)
        for row in rows {
            write(row, members, used, isDocument: isDocument, of: record, to: &table)
        }
        return table.value(under: heading)
    }

    /// The path of the file that a table was read from, which is published as it is.
    ///
    /// Not so where the table is about groups of people: it could tell of groups too small to be shown.
    private mutating func publishedFile(of declaration: FieldDeclaration, of record: Record) -> String? {
        guard let table = record.tables.first(where: { $0.field == declaration.name }), !table.isByGroup else {
            return nil
        }
        files.insert(table.file.path)
        return table.file.path
    }

    private mutating func write(
        _ row: Row, _ members: [FieldDeclaration], _ used: [Int], isDocument: Bool, of record: Record,
        to table: inout TableModel
    ) {
        table.beginRow()
        let states = row.states
        for (place, index) in used.enumerated() {
            if case .published(let value) = states[index], !isDocument || place > 0 {
                write(value, members[index].type, of: record, to: &table)
                continue
            }
            let isNotPublished = states[index].isNotPublished
            if isNotPublished, let withholding = row.withholding {
                table.add(content(withholding))
            } else if isDocument, place == 0 {
                table.add(.html(documentLink(row, of: record)))
            } else if isNotPublished, members[index].presence == .optional,
                index != OwedSize.place(in: row, members)
            {
                table.add(.empty)
            } else {
                write(states[index], members[index].type, of: record, to: &table)
            }
        }
        table.endRow()
    }

    /// Writes a field into the next cell of a row.
    mutating func write(_ state: FieldState, _ type: FieldType, of record: Record, to table: inout TableModel) {
        guard case .published(let value) = state else { return table.add(content(state, type, of: record)) }
        write(value, type, of: record, to: &table)
    }

    private mutating func write(
        _ value: FieldValue, _ type: FieldType, of record: Record, to table: inout TableModel
    ) {
        if !table.isFull {
            table.beginCell()
            append(value, type, of: record, to: &table.rows)
            table.endCell()
        }
        table.addToTwin(plain(value))
    }

    /// The title of a document, leading to it.
    private mutating func documentLink(_ row: Row, of record: Record) -> [UInt8] {
        let document = Group<DocumentFields>(row)
        var html = ByteText()
        let title = document.title ?? text("Document")
        let language = document.language.flatMap { $0.lowercased() == site.settings.language.lowercased() ? nil : $0 }
        if let file = document.file {
            files.insert(file)
            if let sha256 = document.sha256 {
                digests.append(
                    StatedDigest(
                        file: file, sha256: sha256,
                        place: record.place(
                            row.position(of: \DocumentFields.sha256), length: sha256.unicodeScalars.count)))
            }
            if let fault = PublishedFileType.fault(file) {
                let place = record.place(
                    row.position(of: \DocumentFields.file), length: file.unicodeScalars.count)
                problems.append(.error(fault.message, at: place, help: fault.help))
            }
            html.appendLink(to: root + PercentEncoding.encoded(path: file), title, in: language)
        } else if let address = document.url {
            html.appendLink(to: address, title, in: language)
        } else {
            html.appendEscaped(title)
        }
        return html.take()
    }
}

extension FieldType {
    /// Whether a value needs the width of the page.
    var isLong: Bool {
        switch self {
        case .prose: true
        default: false
        }
    }

    var isNumeric: Bool {
        switch self {
        case .money, .count, .number, .percent: true
        default: false
        }
    }
}
