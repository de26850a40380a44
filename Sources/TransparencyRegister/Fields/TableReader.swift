internal import SourceText

/// Reads the rows of a CSV file by the declarations of a table, as the rows of front matter are read.
struct TableReader {
    private let table: CSVTable
    private let number: UInt8
    private let columns: [FieldDeclaration]
    /// As messages name it: `a row of “grounds”`.
    private let owner: String
    private(set) var problems = Problems()
    /// Whether rules look at single cells of its rows; the places of all others would only take memory.
    private let isOfDocuments: Bool
    /// The declaration that each column of the file is read by; `nil` for those that have none.
    private var fields: [Int?] = []

    /// Throws where the file cannot be taken apart into cells.
    ///
    /// - Parameter number: of the file among those that positions in values may lie in.
    init(_ file: SourceFile, number: UInt8, columns: [FieldDeclaration], name: String) throws(Problems) {
        table = try CSVTable(file, reporting: &problems)
        self.number = number
        self.columns = columns
        isOfDocuments = columns.contains { $0.name == "sha256" }
        owner = "a row of “\(name)”"
        let header = TableHeader(table, columns, owner: owner)
        fields = header.fields
        problems.append(header.problems)
    }

    /// All rows; cells that are wrong are reported and left out.
    mutating func rows() -> [Row] {
        guard fields.contains(where: { $0 != nil }) else { return [] }
        var rows: [Row] = []
        var percentages = PercentColumns(columns)
        rows.reserveCapacity(table.rowCount)
        for index in 0..<table.rowCount where problems.count < CSVTable.maximumProblems {
            rows.append(row(table.row(index), &percentages))
        }
        for fault in percentages.faults(in: table.file) { problems.append(fault) }
        return rows
    }

    private mutating func row(_ cells: ArraySlice<CSVCell>, _ percentages: inout PercentColumns) -> Row {
        var states = [FieldState](repeating: .notPublished, count: columns.count)
        var places = FieldPositions(count: isOfDocuments ? columns.count : 0)
        for (cell, field) in zip(cells, fields) {
            guard let field else { continue }
            states[field] = state(of: cell, by: columns[field])
            if isOfDocuments { places[field] = cell.position.inText(number) }
            if percentages.holds(field) {
                percentages.add(cell.text(in: table.file), at: cell.position, to: field)
            }
        }
        let start = cells.first?.position ?? .start
        return Row(states: states, position: start.inText(number), withholding: nil, cells: places)
    }

    /// What a cell says; nothing where it is empty.
    private mutating func state(of cell: CSVCell, by declaration: FieldDeclaration) -> FieldState {
        if cell.isEmpty {
            if declaration.presence == .required {
                report("“\(declaration.name)” is empty, and cannot be", cell)
            }
            return .notPublished
        }
        let text = cell.text(in: table.file)
        if let fault = CellSpace.fault(in: text, of: cell, table.file) {
            problems.append(fault)
            return .notPublished
        }
        do throws(Misreading) {
            if let first = text.first, CSVFormula.isOne(text) {
                throw Misreading(
                    "a cell that begins with “\(first)” is a formula to a spreadsheet",
                    help: "begin it with a letter or digit: the file is published as it is")
            }
            return .published(try value(of: text, in: cell, by: declaration.type))
        } catch {
            report("\(declaration.name): \(error.message)", cell, help: error.help)
            return .notPublished
        }
    }

    private func value(of text: String, in cell: CSVCell, by type: FieldType) throws(Misreading) -> FieldValue {
        let position = cell.position.inText(number)
        switch type {
        case .list(let element):
            var values: [FieldValue] = []
            for part in try TableReader.entries(of: text) { values.append(try value(of: part, in: cell, by: element)) }
            return .list(values)
        case .group, .rows, .conditions:
            throw Misreading("\(type.noun) cannot stand in a cell", help: "write the rows of the table in the record")
        case .prose: break
        default:
            if text.utf8.contains(UInt8(ascii: "\n")) {
                throw Misreading("this cell holds a line break", help: "write it on one line")
            }
            if NumberCure.isPlaceholder(text), !type.isText, !type.hasChoice(named: text) {
                throw Misreading(
                    "“\(text)” stands for a value that is not there",
                    help: "leave the cell empty: readers then see that nothing is published")
            }
        }
        return try type.value(of: YAMLScalar(text, cell.isQuoted ? .quoted : .plain), at: position)
    }

    /// The entries of a list in a cell, which `; ` parts.
    private static func entries(of text: String) throws(Misreading) -> [String] {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let entry = index == 0 ? part : part.dropFirst()
            guard index == 0 || part.utf8.first == UInt8(ascii: " "), !entry.isEmpty,
                entry.first?.isWhitespace == false, entry.last?.isWhitespace == false
            else {
                throw Misreading(
                    "the entries of a list are parted by a semicolon and one space", help: "write first; second; third")
            }
        }
        return parts.enumerated().map { String($0 == 0 ? $1 : $1.dropFirst()) }
    }

    private mutating func report(_ message: String, _ cell: CSVCell, help: String? = nil) {
        problems.append(
            .error(message, at: table.file.place(cell.position, length: cell.length(in: table.file)), help: help))
    }
}

extension FieldType {
    /// Whether a text is one of its choices.
    fileprivate func hasChoice(named text: String) -> Bool {
        if case .choice(let choices) = self { choices.contains { $0.name == text } } else { false }
    }

    /// Whether its values are words, which nothing tells from a sign for “no value”.
    fileprivate var isText: Bool {
        switch self {
        case .text, .prose: true
        default: false
        }
    }
}
