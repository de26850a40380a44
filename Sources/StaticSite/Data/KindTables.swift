internal import TransparencyRegister
internal import Wording

/// The records of a kind as tidy tables: one of the records, and one for each table inside them with the record's id as key.
struct KindTables {
    let site: SiteContext
    let kind: Kind

    /// All tables, made in one pass: looking for a record in memory takes longer than writing it.
    func made() -> MadeTables {
        var records = CSVText()
        let columns = self.columns
        records.add(row: ["id", "page"] + columns.map(\.name))
        let declarations = site.settings.schema(of: kind).declarations
        var tables = declarations.indices.compactMap { RowsTable($0, declarations[$0], of: kind) }
        for record in site.register.listed(kind) {
            add(record, columns, to: &records)
            for index in tables.indices { tables[index].add(record, text) }
        }
        return MadeTables(
            records: records.bytes,
            rows: Dictionary(uniqueKeysWithValues: tables.map { ($0.index, $0.csv.bytes) }))
    }

    private var text: DataText { DataText(site.words) }

    /// One row for a record; lists in one cell, parted by `; `; members of a group in columns of their own.
    private func add(_ record: Record, _ columns: [Column], to csv: inout CSVText) {
        csv.add(record.id)
        csv.add(record.path)
        for index in columns.indices { add(columns[index], of: record, to: &csv) }
        csv.endRow()
    }

    /// The fields that are tables of their own, and hold a row in some record.
    var tables: [(index: Int, declaration: FieldDeclaration)] {
        let declarations = site.settings.schema(of: kind).declarations
        return declarations.indices.compactMap { index in
            guard case .rows = declarations[index].type else { return nil }
            let isUsed = site.register.listed(kind).contains { record in
                if case .published(.rows(let rows)) = record.states[index] { !rows.isEmpty } else { false }
            }
            return isUsed ? (index, declarations[index]) : nil
        }
    }

    /// The rows of one field of all records, each under its record's id and its own number.
    private struct RowsTable {
        let index: Int
        private let hasFolders: [Bool]
        private(set) var csv = CSVText()

        /// `nil` for a field that is no table.
        init?(_ index: Int, _ declaration: FieldDeclaration, of kind: Kind) {
            guard case .rows(let columns) = declaration.type else { return nil }
            self.index = index
            hasFolders = columns.map(\.type.hasFolders)
            csv.add(row: ["\(kind.name)_id", "row"] + columns.map(\.name))
        }

        mutating func add(_ record: Record, _ text: DataText) {
            guard case .published(.rows(let rows)) = record.states[index] else { return }
            for (number, row) in rows.enumerated() {
                csv.add(record.id)
                csv.add { $0.append(plain: number + 1) }
                let (states, withholding) = (row.states, row.withholding)
                for place in hasFolders.indices {
                    csv.add { text.append(states[place], withholding, hasFolders: hasFolders[place], to: &$0) }
                }
                csv.endRow()
            }
        }
    }

    private struct Column {
        let name: String
        let index: Int
        /// The member of a group; `nil` for the field itself.
        let member: Int?
        /// Whether references are written with the folders of their kinds.
        let hasFolders: Bool
    }

    /// Tables are left to files of their own, and what says something of the file alone is left out.
    private var columns: [Column] {
        var columns: [Column] = []
        for (index, declaration) in site.settings.schema(of: kind).declarations.enumerated() {
            if RecordJSON.isLife(declaration) { continue }
            switch declaration.type {
            case .rows: continue
            case .group(let members):
                for (number, member) in members.enumerated() {
                    columns.append(
                        Column(
                            name: "\(declaration.name)_\(member.name)", index: index, member: number,
                            hasFolders: member.type.hasFolders))
                }
            default:
                columns.append(
                    Column(
                        name: declaration.name, index: index, member: nil,
                        hasFolders: declaration.type.hasFolders))
            }
        }
        return columns
    }

    /// An empty cell is what is optional and absent, or not published: the JSON tells the two apart.
    private func add(_ column: Column, of record: Record, to csv: inout CSVText) {
        csv.add { bytes in
            if let member = column.member, case .published(.group(let row)) = record.states[column.index] {
                text.append(row.states[member], hasFolders: column.hasFolders, to: &bytes)
            } else {
                text.append(record.states[column.index], hasFolders: column.hasFolders, to: &bytes)
            }
        }
    }
}

/// The tables of a kind as files.
struct MadeTables: Sendable {
    let records: [UInt8]
    /// By where the field lies that they are the rows of.
    let rows: [Int: [UInt8]]
}

/// Values as they stand in downloads: with the names that files have, so that they can be read back.
struct DataText {
    private let words: Words

    init(_ words: Words) { self.words = words }

    /// - Parameter hasFolders: whether references are written with the folders of their kinds.
    func append(_ state: FieldState, hasFolders: Bool, to bytes: inout [UInt8]) {
        switch state {
        case .published(let value): append(value, hasFolders, to: &bytes)
        case .withheld(let withholding): append(withholding, to: &bytes)
        case .suppressed(let reason): bytes.append(plain: words(reason.words))
        case .notApplicable(let reason): bytes.append(plain: words("Not applicable: \(reason)"))
        case .notPublished: break
        }
    }

    /// A cell of a row that may be withheld as a whole.
    func append(_ state: FieldState, _ withholding: Withholding?, hasFolders: Bool, to bytes: inout [UInt8]) {
        if let withholding, state.isNotPublished {
            append(withholding, to: &bytes)
        } else {
            append(state, hasFolders: hasFolders, to: &bytes)
        }
    }

    private func append(_ withholding: Withholding, to bytes: inout [UInt8]) {
        bytes.append(plain: words("Withheld: \(withholding.ground)"))
    }

    private func append(_ value: FieldValue, _ hasFolders: Bool, to bytes: inout [UInt8]) {
        switch value {
        case .text(let text), .url(let text), .email(let text): bytes.append(plain: text)
        case .prose(let prose): bytes.append(plain: prose.text)
        case .date(let date): bytes.append(plain: date)
        case .month(let month): bytes.append(plain: month)
        case .period(let period): bytes.append(plain: period.description)
        case .money(let money): bytes.append(plain: money)
        case .count(let count): bytes.append(plain: count)
        case .number(let number), .percent(let number): bytes.append(plain: number)
        case .duration(let duration): bytes.append(plain: duration.description)
        case .yes(let flag): bytes.append(flag ? "true" : "false")
        case .choice(let choice): bytes.append(plain: choice.name)
        case .reference(let reference):
            if hasFolders { bytes.append(plain: "\(reference.kind.folder)/") }
            bytes.append(plain: reference.id)
        case .name(let name): bytes.append(plain: name.text)
        case .conditions(let conditions): bytes.append(plain: conditions.map(\.description).joined(separator: "; "))
        case .list(let values):
            for index in values.indices {
                if index > 0 { bytes.append("; ") }
                append(values[index], hasFolders, to: &bytes)
            }
        case .group, .rows: break
        }
    }
}
