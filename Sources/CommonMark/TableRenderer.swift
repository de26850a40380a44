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

    private mutating func write(_ lines: InlinePart, isTight: Bool) {
        while let node = nextPart, lines.parsedLines.contains(node.startLine) {
            if !isTight {
                startLine()
                result.html.append("<p>")
            }
            inlineSource = .part(range: lines.source, parsedLine: lines.parsedLines.lowerBound)
            writeInlines(of: node, isPrefixed: lines.isPrefixed)
            if !isTight { result.html.append("</p>\n") }
            nextPart = node.next
        }
    }

    private mutating func write(_ lines: [CodeLine]) {
        startLine()
        result.html.append("<pre><code>")
        for line in lines {
            result.html.append(contentsOf: repeatElement(UInt8(ascii: " "), count: line.indent))
            text.bytes[line.content].withUnsafeBytes { result.html.appendEscaped($0) }
            result.html.append(UInt8(ascii: "\n"))
        }
        result.html.append("</code></pre>\n")
    }

    private mutating func writeInlines(of paragraph: SyntaxNode, isPrefixed: Bool) {
        var child = paragraph.firstChild
        if isPrefixed, let first = child {
            result.html.appendEscaped(first.literal.flatMap(PartsText.withoutPrefix))
            child = first.next
        }
        while let node = child {
            write(node)
            child = node.next
        }
    }

    /// Writes what a cell holds; cells are asked for in the order in which they were parsed.
    private mutating func writeContent(of cell: PipeTable.Cell) {
        guard cell.isParsed, let node = nextPart else {
            return text.bytes[cell.source].withUnsafeBytes { result.html.appendEscaped($0) }
        }
        inlineSource = .part(range: cell.source, parsedLine: node.startLine)
        writeInlines(of: node, isPrefixed: true)
        nextPart = node.next
    }
}

/// Tables as the GFM specification prints them.
extension DocumentRenderer {
    private mutating func writeAsGFM(_ table: PipeTable) {
        result.tables.append(RenderedTable(id: nil, caption: nil))
        result.html.append("<table>\n<thead>\n")
        writeAsGFM(table.header[...], "th", table)
        result.html.append("</thead>\n")
        if !table.cells.isEmpty {
            result.html.append("<tbody>\n")
            for start in stride(from: 0, to: table.cells.count, by: table.header.count) {
                writeAsGFM(table.cells[start..<start + table.header.count], "td", table)
            }
            result.html.append("</tbody>\n")
        }
        result.html.append("</table>\n")
    }

    private mutating func writeAsGFM(_ row: ArraySlice<PipeTable.Cell>, _ element: StaticString, _ table: PipeTable) {
        result.html.append("<tr>\n")
        for (cell, alignment) in zip(row, table.alignments) {
            result.html.append("<")
            result.html.append(element)
            switch alignment {
            case .none: break
            case .left: result.html.append(" align=\"left\"")
            case .right: result.html.append(" align=\"right\"")
            case .centre: result.html.append(" align=\"center\"")
            }
            result.html.append(">")
            writeContent(of: cell)
            result.html.append("</")
            result.html.append(element)
            result.html.append(">\n")
        }
        result.html.append("</tr>\n")
    }
}

/// Tables as a site has them: named, with scoped headers, one row per line, in a region that scrolls.
extension DocumentRenderer {
    private mutating func writeForSite(_ table: PipeTable) {
        result.html.append("<div class=\"table\" role=\"region\" ")
        if let caption = table.caption {
            writeCaption(caption)
        } else {
            result.html.append("aria-label=\"Table ")
            result.html.append(decimal: ids.nextUnnamedTable())
            result.html.append("\" tabindex=\"0\">\n<table>\n")
            result.tables.append(RenderedTable(id: nil, caption: nil))
        }
        result.html.append("<thead>\n<tr>")
        for (column, cell) in table.header.enumerated() {
            let isCorner = column == 0 && cell.source.isEmpty
            write(cell, isCorner ? "td" : "th", scope: isCorner ? nil : "col", table.alignments[column])
        }
        result.html.append("</tr>\n</thead>\n<tbody>\n")
        for start in stride(from: 0, to: table.cells.count, by: table.header.count) {
            result.html.append("<tr>")
            for (column, alignment) in table.alignments.enumerated() {
                let cell = table.cells[start + column]
                write(cell, cell.isRowHeader ? "th" : "td", scope: cell.isRowHeader ? "row" : nil, alignment)
            }
            result.html.append("</tr>\n")
        }
        result.html.append("</tbody>\n</table>\n</div>\n")
    }

    /// Takes the ids that authors gave to tables, before any other is given.
    mutating func takeAuthorsIDs() {
        for part in tables.lazy.flatMap(\.parts) {
            guard case .table(let table) = part, let id = table.caption?.id, !ids.take(id.name) else { continue }
            report(
                "“\(id.name)” is already the id of another part of this page", at: id.source,
                help: "write another id between `{#` and `}`")
        }
    }

    /// Writes the rest of the region's start tag, the table's, and the caption.
    private mutating func writeCaption(_ caption: PipeTable.Caption) {
        let text = nextPart.map { caption.content.plainText(in: $0) } ?? ""
        let id = caption.id?.name ?? ids.take(like: options.idPrefix + String(idFor: text), sparing: askedIDs.all)
        let captionID = ids.take(like: id + "-caption", sparing: askedIDs.all)
        result.tables.append(RenderedTable(id: id, caption: text))
        result.html.append("aria-labelledby=\"")
        result.html.appendEscaped(captionID)
        result.html.append("\" tabindex=\"0\">\n<table id=\"")
        result.html.appendEscaped(id)
        result.html.append("\">\n<caption id=\"")
        result.html.appendEscaped(captionID)
        result.html.append("\">")
        write(caption.content, isTight: true)
        result.html.append("</caption>\n")
    }

    private mutating func write(
        _ cell: PipeTable.Cell, _ element: StaticString, scope: StaticString?, _ alignment: ColumnAlignment
    ) {
        result.html.append("<")
        result.html.append(element)
        if let scope {
            result.html.append(" scope=\"")
            result.html.append(scope)
            result.html.append("\"")
        }
        switch alignment {
        case .none, .left: break
        case .right: result.html.append(" class=\"num\"")
        case .centre: result.html.append(" class=\"centre\"")
        }
        result.html.append(">")
        writeContent(of: cell)
        result.html.append("</")
        result.html.append(element)
        result.html.append(">")
    }
}
