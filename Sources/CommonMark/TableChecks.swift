internal import SourceText

/// What GFM lets pass in a table and readers would get wrong.
extension TableFinder {
    mutating func check(_ row: TableRow, _ line: Range<Int>, columns: Int) {
        if row.cells.count > columns {
            problems.append(
                .error(
                    "this row has \(row.cells.count) cells, but the table has \(columns) "
                        + (columns == 1 ? "column" : "columns"),
                    at: text.place(of: row.cells[columns].lowerBound..<line.upperBound),
                    help: "add a column to the header, take a cell out, or write `\\|` for a pipe that is text"))
        }
        if !TableRow.hasSeparator(line, in: text) {
            problems.append(
                .error(
                    "this line has no pipe, and still becomes a row of the table above", at: text.place(of: line),
                    help: "put an empty line before it, or write it as a row: `| … |`"
                        + (CaptionLine.begins(at: line, in: text) ? "; a caption stands above its table" : "")))
        }
    }

    /// Reports a line of dashes that makes no table, because the line above it has another number of cells.
    mutating func checkMismatch(_ header: TableRow, _ line: Range<Int>, _ delimiter: Range<Int>, _ columns: Int) {
        guard TableRow.hasSeparator(line, in: text), TableRow.hasSeparator(delimiter, in: text) else { return }
        problems.append(
            .error(
                "this line of dashes is for \(columns) \(columns == 1 ? "column" : "columns"), but the header above it has \(header.cells.count)",
                at: text.place(of: delimiter), help: "write one group of dashes for each cell of the header"))
    }

    mutating func checkEnd(of table: PipeTable, lines: [Line], end: Int) {
        if table.cells.isEmpty {
            problems.append(
                .error(
                    "the table has a header and no rows", at: text.place(of: table.source),
                    help: "write a row below the line of dashes, or say in a sentence that there is nothing to list"))
        }
        guard end < lines.count else { return }
        let reason =
            lines[end].isLazy
            ? "this line does not belong to the list item or quotation of the table above"
            : lines[end].isCode
                ? "a line that is indented by four columns ends the table" : "a line without a cell ends the table"
        problems.append(
            .error(
                reason, at: text.place(of: lines[end].content),
                help: "begin it like the rows above, or put an empty line before it"))
    }
}
