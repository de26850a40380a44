internal import SourceText

/// The first row of a CSV file, held against the columns that a table can have.
struct TableHeader {
    /// The declaration that each column of the file is read by; `nil` for those that have none.
    private(set) var fields: [Int?] = []
    private(set) var problems = Problems()

    private let file: SourceFile
    private let columns: [FieldDeclaration]
    private let owner: String

    init(_ table: CSVTable, _ columns: [FieldDeclaration], owner: String) {
        file = table.file
        self.columns = columns
        self.owner = owner
        let names = table.header.map { $0.text(in: file) }
        let written = Set(names)
        if !names.contains(where: { columns.map(\.name).contains($0) || near($0, besides: written) != nil }) {
            report(
                "the first row does not name the columns of the table", table.header[0],
                help: "write their names above the rows: \(list)")
            return
        }
        for (cell, name) in zip(table.header, names) {
            fields.append(field(name, cell, besides: written, names))
        }
        demand(table.header[0], besides: written)
    }

    private mutating func field(
        _ name: String, _ cell: CSVCell, besides written: Set<String>, _ names: [String]
    ) -> Int? {
        if let fault = CellSpace.fault(in: name, of: cell, file) {
            problems.append(fault)
        } else if name.isEmpty {
            report(
                "a column without a name", cell,
                help: "write its name, or delete the column; the table can have \(list)")
        } else if let index = columns.firstIndex(where: { $0.name == name }) {
            if let first = fields.firstIndex(of: index) {
                report(
                    "the column “\(name)” stands twice: as column \(first + 1) and here", cell,
                    help: "keep one of the two")
            }
            return fields.contains(index) ? nil : index
        } else {
            report(
                "\(owner) has no field “\(name.replacing("\n", with: " "))”", cell,
                help: near(name, besides: written).map { "did you mean \($0)?" } ?? "\(owner) can have \(list)")
        }
        return nil
    }

    /// Reports required columns that are not there and not misspelt either.
    private mutating func demand(_ first: CSVCell, besides written: Set<String>) {
        let meant = Set(
            written.filter { name in !columns.contains { $0.name == name } }.compactMap { near($0, besides: written) })
        for column in columns where column.presence == .required {
            if written.contains(column.name) || meant.contains(column.name) { continue }
            if written.contains(where: { $0.contains(column.name) && CellSpace.isAtAnEnd(of: $0) }) { continue }
            report(
                "the table has no column “\(column.name)”, which every row needs", first,
                help: "add a column \(column.name) (\(column.label))")
        }
    }

    /// The name that a header was probably meant to be, not being one that stands there already.
    ///
    /// Headers lose their first letters where a table is cut out of a page.
    private func near(_ name: String, besides written: Set<String>) -> String? {
        let free = columns.filter { !written.contains($0.name) }
        if let label = free.first(where: { $0.label == name }) { return label.name }
        if let near = Spelling.nearest(to: name, in: free.map(\.name)) { return near }
        guard name.utf8.count >= 3 else { return nil }
        return free.map(\.name).filter { $0.hasSuffix(name) }.min { $0.utf8.count < $1.utf8.count }
    }

    private var list: String { columns.map(\.name).joined(separator: ", ") }

    private mutating func report(_ message: String, _ cell: CSVCell, help: String?) {
        problems.append(.error(message, at: file.place(cell.position, length: cell.length(in: file)), help: help))
    }
}
