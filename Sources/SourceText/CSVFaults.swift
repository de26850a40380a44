/// What is said of a file of comma-separated values that cannot be read as it is.
struct CSVFaults {
    let file: SourceFile

    /// An error where the first line is parted by something else than commas.
    var otherSeparator: Diagnostic? {
        var isQuoted = false
        var other: Int?
        for index in file.textStart..<file.bytes.count {
            let byte = file.bytes[index]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: ",") { return nil }
            if byte.isLineEnd { break }
            if other == nil, byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t") { other = index }
        }
        guard let other else { return nil }
        let name = file.bytes[other] == UInt8(ascii: ";") ? "semicolons" : "tabs"
        return .error(
            "the cells of this file are parted by \(name), not by commas", at: file.place(ofBytes: other..<other + 1),
            help: "save it with commas between the cells, and put cells that hold a comma in quotation marks")
    }

    var empty: Diagnostic {
        .error("the file is empty", at: file.place, help: "write the names of the columns on its first line")
    }

    func diagnostic(of fault: CSVScanner.Fault, in cell: CSVCell) -> Diagnostic {
        switch fault {
        case .quoteInside(let offset):
            let isAfterSpaces = file.bytes[cell.bytes.lowerBound..<offset].allSatisfy(\.isBlank)
            return .error(
                "a quotation mark stands in a cell that does not begin with one",
                at: file.place(ofBytes: offset..<offset + 1),
                help: isAfterSpaces
                    ? "delete the space before the quotation mark"
                    : "put the whole cell in quotation marks, and write each one inside it twice: \"say \"\"yes\"\"\"")
        case .textBehind(let range):
            let isBlank = file.bytes[range].allSatisfy(\.isBlank)
            return .error(
                "\(isBlank ? "a space" : "text") follows the quotation mark that closes this cell",
                at: file.place(ofBytes: range),
                help: isBlank ? "delete it" : "write a quotation mark inside a cell twice: \"say \"\"yes\"\"\"")
        case .open:
            return .error(
                "the quotation mark that opens this cell is never closed", at: file.place(cell.position),
                help: "write a quotation mark after the last character of the cell")
        }
    }

    func emptyRow(_ row: [CSVCell]) -> Diagnostic {
        .error(
            "this row is empty", at: file.place(row[0].position, length: max(1, row.count - 1)),
            help: "delete the line")
    }

    /// A row with too many or too few cells; a number that a comma parts is the cause most met.
    func ragged(_ row: [CSVCell], columns: Int) -> Diagnostic {
        let message = "this row has \(count(row.count, "cell")), but the table has \(count(columns, "column"))"
        guard row.count > columns else {
            return .error(
                message, at: file.place(row[row.count - 1].position, length: row[row.count - 1].length(in: file)),
                help: "write a comma for each cell that is empty")
        }
        if let index = row.indices.dropLast().first(where: { isNumber(row[$0], partedFrom: row[$0 + 1]) }) {
            let parts = row[index...(index + 1)].map { $0.text(in: file) }.joined(separator: ",")
            return .error(
                message, at: file.place(row[index].position, length: parts.utf8.count),
                help: "put a number with a comma in quotation marks: \"\(parts)\"")
        }
        return .error(
            message, at: file.place(row[columns].position, length: row[columns].length(in: file)),
            help: "put a cell that holds a comma in quotation marks")
    }

    /// Whether two cells may be the parts of `1,250`.
    private func isNumber(_ cell: CSVCell, partedFrom next: CSVCell) -> Bool {
        func digits(_ cell: CSVCell) -> Int? {
            let bytes = file.bytes[cell.bytes]
            return !cell.isQuoted && bytes.allSatisfy { 48...57 ~= $0 } ? bytes.count : nil
        }
        guard let first = digits(cell), let second = digits(next) else { return false }
        return 1...3 ~= first && second == 3
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    func columns(at position: Position) -> Diagnostic {
        .error(
            "the table has more than \(CSVTable.maximumColumns) columns", at: file.place(position),
            help: "leave out those that the record does not need")
    }

    func rows(at position: Position) -> Diagnostic {
        .error(
            "the table has more than \(CSVTable.maximumRows) rows", at: file.place(position),
            help: "sum them up, or publish the file as a document")
    }

    func cells(at position: Position) -> Diagnostic {
        .error(
            "the table has more than \(CSVTable.maximumCells) cells", at: file.place(position),
            help: "sum them up, or publish the file as a document")
    }
}
