/// Tables as a site has them: named, with scoped headers, one row per line, in a region that scrolls.
extension DocumentRenderer {
    mutating func writeForSite(_ table: PipeTable) {
        result.html.append("<div class=\"table\" role=\"region\" ")
        if let caption = table.caption {
            writeCaption(caption)
        } else {
            result.html.append("aria-label=\"")
            result.html.appendEscaped(options.tableName(ids.nextUnnamedTable()))
            result.html.append("\" tabindex=\"0\">\n<table>\n")
            result.tables.append(RenderedTable(id: nil, caption: nil))
        }
        result.html.append("<thead>\n<tr>")
        for (column, cell) in table.header.enumerated() {
            let isCorner = column == 0 && cell.source.isEmpty
            write(cell, isCorner ? .data : .columnHeader, table.alignments[column])
        }
        result.html.append("</tr>\n</thead>\n<tbody>\n")
        for start in stride(from: 0, to: table.cells.count, by: table.header.count) {
            result.html.append("<tr>")
            for (column, alignment) in table.alignments.enumerated() {
                let cell = table.cells[start + column]
                write(cell, cell.isRowHeader ? .rowHeader : .data, alignment)
            }
            result.html.append("</tr>\n")
        }
        result.html.append("</tbody>\n</table>\n</div>\n")
    }

    /// Writes the rest of the region's start tag, the table's, and the caption.
    private mutating func writeCaption(_ caption: PipeTable.Caption) {
        let name = caption.plainText(of: text, in: nextPart)
        let id = caption.id?.name ?? takeID(like: options.idPrefix + String(idFor: name))
        let captionID = takeID(like: id + "-caption")
        result.tables.append(RenderedTable(id: id, caption: name))
        result.html.append("aria-labelledby=\"")
        result.html.appendEscaped(captionID)
        result.html.append("\" tabindex=\"0\">\n<table id=\"")
        result.html.appendEscaped(id)
        result.html.append("\">\n<caption id=\"")
        result.html.appendEscaped(captionID)
        result.html.append("\">")
        switch caption.content {
        case .plain(let range): write(range)
        case .parsed(let part): write(part, isTight: true)
        }
        result.html.append("</caption>\n")
    }

    private mutating func write(_ cell: PipeTable.Cell, _ tags: CellTags, _ alignment: ColumnAlignment) {
        result.html.append(tags.start)
        switch alignment {
        case .none, .left: result.html.append(">")
        case .right: result.html.append(" class=\"num\">")
        case .centre: result.html.append(" class=\"centre\">")
        }
        writeContent(of: cell)
        result.html.append(tags.end)
    }
}

/// What stands around the content of a cell.
private struct CellTags {
    static let data = CellTags(start: "<td", end: "</td>")
    static let columnHeader = CellTags(start: "<th scope=\"col\"", end: "</th>")
    static let rowHeader = CellTags(start: "<th scope=\"row\"", end: "</th>")

    /// Without the `>`, so that attributes can follow.
    let start: StaticString
    let end: StaticString
}
