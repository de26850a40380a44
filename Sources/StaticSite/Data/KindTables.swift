internal import TransparencyRegister
internal import Wording

/// The records of a kind as tidy tables: one of the records, and one for each table inside them with the record's id as key.
struct KindTables: Sendable {
    private let site: SiteContext
    private let kind: Kind
    private let columns: [Column]
    private let text: DataText
    private let rowsTables: [RowsTable]

    init(site: SiteContext, kind: Kind) {
        let declarations = site.settings.schema(of: kind).declarations
        self.site = site
        self.kind = kind
        columns = KindTables.columns(declarations)
        text = DataText(site.words)
        rowsTables = declarations.indices.compactMap { RowsTable($0, declarations[$0]) }
    }

    /// Room for the rows of a stretch of records.
    var noRows: KindRows { KindRows(tables: rowsTables.count) }

    /// Adds the rows of a record, of all tables: one for the record with lists in one cell, parted by `; `, and members
    /// of groups in columns of their own.
    func add(_ record: Record, to rows: inout KindRows) {
        if record.removal == nil {
            rows.records.csv.add(record.id)
            rows.records.csv.add(record.path)
            let states = record.states
            for place in columns.indices { add(columns[place], of: states, to: &rows.records.csv) }
            rows.records.csv.endRow()
            for place in rowsTables.indices { rowsTables[place].add(record, text, to: &rows.tables[place].csv) }
        }
        rows.endRecord()
    }

    /// The tables as files: their headers, then the rows of records in the order of lists.
    ///
    /// - Parameter stretches: rows of all records of the kind, by id.
    func files(of stretches: [KindRows]) -> MadeTables {
        let start = site.register.range(of: kind).lowerBound
        let order = site.listed(kind).map { $0 - start }
        let tables = rowsTables.enumerated().map { place, table in
            let header = ["\(kind.name)_id", "row"] + table.columns
            return (table.index, RowsByRecord.file(header, stretches.map { $0.tables[place] }, in: order))
        }
        return MadeTables(
            records: RowsByRecord.file(["id", "page"] + columns.map(\.name), stretches.map(\.records), in: order),
            rows: Dictionary(uniqueKeysWithValues: tables))
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
        let columns: [String]
        private let hasFolders: [Bool]

        /// `nil` for a field that is no table.
        init?(_ index: Int, _ declaration: FieldDeclaration) {
            guard case .rows(let columns) = declaration.type else { return nil }
            self.index = index
            self.columns = columns.map(\.name)
            hasFolders = columns.map(\.type.hasFolders)
        }

        func add(_ record: Record, _ text: DataText, to csv: inout CSVText) {
            guard case .published(.rows(let rows)) = record.states[index] else { return }
            for number in rows.indices {
                csv.add(record.id)
                csv.add { $0.append(plain: number + 1) }
                let (states, withholding) = (rows[number].states, rows[number].withholding)
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
    private static func columns(_ declarations: [FieldDeclaration]) -> [Column] {
        var columns: [Column] = []
        for (index, declaration) in declarations.enumerated() {
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
    private func add(_ column: Column, of states: [FieldState], to csv: inout CSVText) {
        csv.add { bytes in
            if let member = column.member, case .published(.group(let row)) = states[column.index] {
                text.append(row.states[member], hasFolders: column.hasFolders, to: &bytes)
            } else {
                text.append(states[column.index], hasFolders: column.hasFolders, to: &bytes)
            }
        }
    }
}

/// The rows of records that follow each other, in all tables of their kind.
struct KindRows: Sendable {
    fileprivate(set) var records = RowsByRecord()
    fileprivate(set) var tables: [RowsByRecord]

    fileprivate init(tables count: Int) { tables = (0..<count).map { _ in RowsByRecord() } }

    fileprivate mutating func endRecord() {
        records.endRecord()
        for place in tables.indices { tables[place].endRecord() }
    }
}

/// Rows of a table that can be put into another order, record by record.
struct RowsByRecord: Sendable {
    var csv = CSVText()
    /// Where the rows of each record end.
    private var ends: [Int] = []

    mutating func endRecord() { ends.append(csv.text.count) }

    /// A file of the rows of all stretches.
    ///
    /// - Parameter order: of the records, by their places in the stretches after each other.
    static func file(_ header: [String], _ stretches: [RowsByRecord], in order: [Int]) -> [UInt8] {
        var head = CSVText()
        head.add(row: header)
        var rows: [ArraySlice<UInt8>] = []
        for stretch in stretches {
            var start = CSVText().text.count
            for end in stretch.ends {
                rows.append(stretch.csv.text[start..<end])
                start = end
            }
        }
        var bytes = head.take()
        bytes.reserveCapacity(stretches.reduce(bytes.count) { $0 + $1.csv.text.count })
        for place in order { bytes += rows[place] }
        return bytes
    }
}

/// The tables of a kind as files.
struct MadeTables: Sendable {
    var records: [UInt8] = []
    /// By where the field lies that they are the rows of.
    var rows: [Int: [UInt8]] = [:]
}
