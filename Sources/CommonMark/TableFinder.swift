internal import SourceText

/// Finds the tables within paragraphs, and collects what is to be parsed once more.
struct TableFinder {
    let text: MarkdownText
    let isStrict: Bool
    var parts = PartsText()
    var problems = Problems()

    init(_ text: MarkdownText, isStrict: Bool) {
        self.text = text
        self.isStrict = isStrict
    }

    /// A line of a paragraph, without its containers' marks and the blanks around it.
    struct Line {
        let content: Range<Int>
        /// The columns of blanks before it.
        let indent: Int
        let isLazy: Bool

        var isCode: Bool { indent >= 4 && !isLazy }
        var endsTable: Bool { indent >= 4 || isLazy }
    }

    /// What a paragraph consists of, or `nil` if there is no table in it.
    ///
    /// - Parameter candidates: the lines of the paragraph that may be delimiter rows.
    mutating func parts(of paragraph: SyntaxNode, candidates: ArraySlice<Int>) -> [ParagraphPart]? {
        let lines = lines(of: paragraph)
        var found: [ParagraphPart] = []
        var begin = 0
        for delimiter in candidates.lazy.map({ $0 - paragraph.startLine }) where delimiter > begin {
            guard var table = table(delimiter: delimiter, of: lines) else { continue }
            table.caption = appendLines(lines[begin..<delimiter - 1], to: &found)
            appendHeader(of: &table)
            begin = appendRows(of: lines, after: delimiter, to: &table)
            found.append(.table(table))
            appendCode(of: lines, from: &begin, to: &found)
        }
        if found.isEmpty { return nil }
        if begin < lines.count {
            let rest = lines[begin...].map(\.content)
            found.append(.text(parts.append(lines: rest, of: text, isPrefixed: true)))
        }
        return found
    }

    private func lines(of paragraph: SyntaxNode) -> [Line] {
        let path = ContainerPath(around: paragraph, in: text)
        return (paragraph.startLine...max(paragraph.startLine, paragraph.endLine)).map { number in
            let line = text.content(ofLine: number)
            if number == paragraph.startLine {
                let start = min(line.lowerBound + max(0, paragraph.startColumn - 1), line.upperBound)
                return Line(content: start..<line.upperBound, indent: 0, isLazy: false)
            }
            let start = path.start(ofLine: line, in: text)
            return Line(content: start.index..<line.upperBound, indent: start.indent, isLazy: start.isLazy)
        }
    }

    /// The table whose delimiter row a line is: it has as many cells as the line above it.
    private mutating func table(delimiter: Int, of lines: [Line]) -> PipeTable? {
        guard delimiter < lines.count, !lines[delimiter].endsTable,
            let alignments = TableRow.alignments(lines[delimiter].content, in: text)
        else { return nil }
        var row = TableRow()
        row.read(lines[delimiter - 1].content, in: text)
        guard row.cells.count == alignments.count else {
            if isStrict { checkMismatch(row, lines[delimiter - 1].content, lines[delimiter].content, alignments.count) }
            return nil
        }
        return PipeTable(
            source: lines[delimiter - 1].content, alignments: alignments,
            header: row.cells.map { PipeTable.Cell(source: $0, isRowHeader: false) })
    }

    /// Takes the lines between what came before and a table: a paragraph, and the caption if they end with one.
    private mutating func appendLines(
        _ lines: ArraySlice<Line>, to found: inout [ParagraphPart]
    ) -> PipeTable.Caption? {
        let first = isStrict ? lines.lastIndex { CaptionLine.begins(at: $0.content, in: text) } : nil
        let paragraph = lines[..<(first ?? lines.endIndex)]
        if !paragraph.isEmpty {
            let isPrefixed = !found.isEmpty
            found.append(.text(parts.append(lines: paragraph.map(\.content), of: text, isPrefixed: isPrefixed)))
        }
        guard let first else { return nil }
        let caption = CaptionLine(lines[first...].map(\.content), in: text)
        problems.append(caption.problems)
        if caption.lines.isEmpty { return nil }
        if caption.lines.count == 1, isPlain(caption.lines[0]) {
            return PipeTable.Caption(content: .plain(caption.lines[0]), id: caption.id)
        }
        return PipeTable.Caption(
            content: .parsed(parts.append(lines: caption.lines, of: text, isPrefixed: true)), id: caption.id)
    }

    private mutating func appendHeader(of table: inout PipeTable) {
        for column in table.header.indices {
            append(&table.header[column])
            if isStrict, column > 0, table.header[column].source.isEmpty {
                problems.append(
                    .error(
                        "column \(column + 1) of the table has no header", at: text.place(of: table.source),
                        help: "write what the column holds; only the first header cell may be empty"))
            }
        }
    }

    /// Takes the rows of a table and returns the first line that is none.
    private mutating func appendRows(of lines: [Line], after delimiter: Int, to table: inout PipeTable) -> Int {
        let end = lines[(delimiter + 1)...].firstIndex { $0.endsTable || isLonePipe($0) } ?? lines.count
        table.cells.reserveCapacity((end - delimiter - 1) * table.header.count)
        var row = TableRow()
        for line in lines[(delimiter + 1)..<end] {
            row.read(line.content, in: text)
            if isStrict { check(row, line.content, columns: table.header.count) }
            for column in table.header.indices {
                let isMissing = column >= row.cells.count
                let end = line.content.upperBound
                var cell = cell(isMissing ? end..<end : row.cells[column])
                append(&cell)
                table.cells.append(cell)
            }
        }
        if isStrict { checkEnd(of: table, lines: lines, end: end) }
        return end
    }

    /// Adds a cell to the extra parse, if it takes a parser to read it.
    private mutating func append(_ cell: inout PipeTable.Cell) {
        if isPlain(cell.source) { return }
        cell.isParsed = true
        parts.append(cell: cell.source, of: text)
    }

    /// Whether bytes within a line have nothing in them that only a parser can read.
    private func isPlain(_ range: Range<Int>) -> Bool { text.bytes[range].allSatisfy(\.isPlain) }

    /// Whether a line is a pipe and nothing else, which is no row.
    private func isLonePipe(_ line: Line) -> Bool {
        line.content.count == 1 && text.bytes[line.content.lowerBound] == UInt8(ascii: "|")
    }

    /// A cell of a row; `# ` before its text makes it a row header.
    private func cell(_ source: Range<Int>) -> PipeTable.Cell {
        guard isStrict, source.count > 2, text.bytes[source.lowerBound] == UInt8(ascii: "#"),
            text.bytes[source.lowerBound + 1].isBlank
        else { return PipeTable.Cell(source: source, isRowHeader: false) }
        let name = text.bytes[(source.lowerBound + 1)..<source.upperBound].drop { $0.isBlank }
        return PipeTable.Cell(source: name.startIndex..<name.endIndex, isRowHeader: true)
    }

    /// Takes the lines after a table that their indentation makes a code block.
    private func appendCode(of lines: [Line], from begin: inout Int, to found: inout [ParagraphPart]) {
        let code = lines[begin...].prefix { $0.isCode }
        guard !code.isEmpty else { return }
        found.append(
            .code(
                code.map { line in
                    let end = text.line(text.lineNumber(of: line.content.lowerBound)).upperBound
                    let blanks = text.bytes[line.content.upperBound..<end].prefix { $0.isBlank }
                    return CodeLine(indent: line.indent - 4, content: line.content.lowerBound..<blanks.endIndex)
                }))
        begin = code.endIndex
    }
}
