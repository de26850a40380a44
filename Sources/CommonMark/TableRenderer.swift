internal import SourceText

/// Tables, and the lines around them in the same paragraph.
extension DocumentRenderer {
    mutating func write(_ parts: [ParagraphPart], isTight: Bool) {
        for part in parts {
            switch part {
            case .text(let lines): write(lines, isTight: isTight)
            case .code(let lines): write(lines)
            case .table(let table):
                startLine()
                if options.isStrict { writeForSite(table) } else { writeAsGFM(table) }
            }
        }
    }

    /// Reports a paragraph `Table: …` that has no table below it.
    mutating func checkCaption(_ paragraph: SyntaxNode) {
        let range = source(of: paragraph)
        guard CaptionLine.begins(at: range, in: text) else { return }
        report(
            "a caption without a table", at: range,
            help: "put it on the line right above the table's header, with no empty line between")
    }

    mutating func write(_ lines: InlinePart, isTight: Bool) {
        while let node = nextPart, lines.parsedLines.contains(node.startLine) {
            if !isTight {
                startLine()
                html.append("<p>")
            }
            inlineSource = .part(range: lines.source, parsedLine: lines.parsedLines.lowerBound)
            writeInlines(of: node, isPrefixed: lines.isPrefixed)
            if !isTight { html.append("</p>\n") }
            nextPart = node.next
        }
    }

    private mutating func write(_ lines: [CodeLine]) {
        startLine()
        html.append("<pre><code>")
        for line in lines {
            html.append(UInt8(ascii: " "), times: line.indent)
            write(line.content)
            html.append(UInt8(ascii: "\n"))
        }
        html.append("</code></pre>\n")
    }

    private mutating func writeInlines(of paragraph: SyntaxNode, isPrefixed: Bool) {
        var child = paragraph.firstChild
        if isPrefixed, let first = child {
            html.appendEscaped(first.literal.flatMap(PartsText.withoutPrefix))
            child = first.next
        }
        while let node = child {
            write(node)
            child = node.next
        }
    }

    /// Writes bytes in which nothing is markup.
    mutating func write(_ plain: Range<Int>) {
        text.bytes.withUnsafeBytes { bytes in
            let start = plain.lowerBound - text.bytes.startIndex
            html.appendEscaped(UnsafeRawBufferPointer(rebasing: bytes[start..<start + plain.count]))
        }
    }

    /// Writes what a cell holds; cells are asked for in the order in which they were parsed.
    mutating func writeContent(of cell: PipeTable.Cell) {
        guard cell.isParsed, let node = nextPart else {
            return write(cell.source)
        }
        inlineSource = .part(range: cell.source, parsedLine: node.startLine)
        writeInlines(of: node, isPrefixed: true)
        nextPart = node.next
    }
}
