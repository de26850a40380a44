/// A file of comma-separated values after RFC 4180: a row of column names, then rows with a cell for each column.
///
/// Lines end with CRLF, LF or CR; a byte order mark is skipped. Nothing is trimmed, and no other separator is tried.
package struct CSVTable: Sendable {
    /// How many rows a table may have below its header.
    package static let maximumRows = 100_000
    /// How many columns a table may have.
    package static let maximumColumns = 250
    /// How many cells a table may have.
    package static let maximumCells = 1_000_000
    /// After so many faults in one file, reading stops.
    package static let maximumProblems = 1000

    package let file: SourceFile
    /// The names of the columns; at least one.
    package let header: [CSVCell]
    /// All cells but the header's, row by row.
    private let cells: [CSVCell]

    /// Reads a file; throws where it cannot be taken apart, and reports rows that are wrong, which are left out.
    package init(_ file: SourceFile, reporting problems: inout Problems) throws(Problems) {
        try TextEncoding(file: file).problems().throwIfErrors()
        try YAMLCharacters(file: file, range: file.textStart..<file.bytes.count).problems.throwIfErrors()
        if let fault = CSVFaults(file: file).otherSeparator { throw Problems(fault) }
        var rows = CSVRows(file)
        try rows.read()
        problems.append(rows.problems)
        self.file = file
        header = rows.header
        cells = rows.cells
    }

    /// How many rows there are below the header.
    package var rowCount: Int { cells.count / header.count }

    /// A row, counted from 0, with as many cells as the header has.
    package func row(_ index: Int) -> ArraySlice<CSVCell> {
        cells[index * header.count..<(index + 1) * header.count]
    }
}

/// The rows of a table while they are read.
struct CSVRows {
    private let file: SourceFile
    private let faults: CSVFaults
    private var scanner: CSVScanner
    private(set) var header: [CSVCell] = []
    private(set) var cells: [CSVCell] = []
    private(set) var problems = Problems()
    private var count = 0

    init(_ file: SourceFile) {
        self.file = file
        faults = CSVFaults(file: file)
        scanner = CSVScanner(file)
    }

    /// Reads to the end, or to what nothing can be read after, which it throws with all that was reported before.
    mutating func read() throws(Problems) {
        guard !scanner.isAtEnd else { throw Problems(faults.empty) }
        while !scanner.isAtEnd {
            let start = scanner.position
            let (row, isWhole) = try row()
            if header.isEmpty {
                header = row
            } else {
                add(row, isWhole: isWhole)
            }
            try checkLimits(at: start)
        }
    }

    /// The next row, and whether its cells can be told apart.
    private mutating func row() throws(Problems) -> (cells: [CSVCell], isWhole: Bool) {
        var row: [CSVCell] = []
        var isWhole = true
        while true {
            let (cell, fault, end) = scanner.cell()
            row.append(cell)
            if row.count > CSVTable.maximumColumns { throw stopped(faults.columns(at: cell.position)) }
            if let fault {
                isWhole = false
                problems.append(faults.diagnostic(of: fault, in: cell))
                if case .open = fault { throw problems }
            }
            if end != .cell { return (row, isWhole) }
        }
    }

    private mutating func add(_ row: [CSVCell], isWhole: Bool) {
        count += 1
        guard isWhole else { return }
        if row.allSatisfy(\.isEmpty) {
            problems.append(faults.emptyRow(row))
        } else if row.count != header.count {
            problems.append(faults.ragged(row, columns: header.count))
        } else {
            cells += row
        }
    }

    private func checkLimits(at position: Position) throws(Problems) {
        if problems.count >= CSVTable.maximumProblems { throw problems }
        if count > CSVTable.maximumRows { throw stopped(faults.rows(at: position)) }
        if cells.count > CSVTable.maximumCells { throw stopped(faults.cells(at: position)) }
    }

    private func stopped(_ fault: Diagnostic) -> Problems { problems.joined(with: Problems(fault)) }
}
