/// Tables as a site has them: named, with scoped headers, one row per line, in a region that scrolls.
extension DocumentRenderer {
    mutating func writeForSite(_ table: PipeTable) {
        html.append("<div class=\"table\" role=\"region\" ")
        if let caption = table.caption {
            writeCaption(caption)
        } else {
            html.append("aria-label=\"")
            html.appendEscaped(options.tableName(ids.nextUnnamedTable()))
            html.append("\" tabindex=\"0\">\n<table>\n")
            result.tables.append(RenderedTable(id: nil, caption: nil))
        }
        html.append("<thead>\n<tr>")
        for (column, cell) in table.header.enumerated() {
            let isCorner = column == 0 && cell.source.isEmpty
            write(cell, isCorner ? .data : .columnHeader, table.alignments[column])
        }
        html.append("</tr>\n</thead>\n<tbody>\n")
        for start in stride(from: 0, to: table.cells.count, by: table.header.count) {
            html.append("<tr>")
            for (column, alignment) in table.alignments.enumerated() {
                let cell = table.cells[start + column]
                write(cell, cell.isRowHeader ? .rowHeader : .data, alignment)
            }
            html.append("</tr>\n")
        }
        html.append("</tbody>\n</table>\n</div>\n")
    }

    /// Writes the rest of the region's start tag, the table's, and the caption.
    private mutating func writeCaption(_ caption: PipeTable.Caption) {
        let name = caption.plainText(of: text, in: nextPart)
        let id = caption.id?.name ?? takeID(like: options.idPrefix + String(idFor: name))
        let captionID = takeID(like: id + "-caption")
        result.tables.append(RenderedTable(id: id, caption: name))
        html.append("aria-labelledby=\"")
        html.appendEscaped(captionID)
        html.append("\" tabindex=\"0\">\n<table id=\"")
        html.appendEscaped(id)
        html.append("\">\n<caption id=\"")
        html.appendEscaped(captionID)
        html.append("\">")
        switch caption.content {
        case .plain(let range): write(range)
        case .parsed(let part): write(part, isTight: true)
        }
        html.append("</caption>\n")
    }

    private mutating func write(_ cell: PipeTable.Cell, _ tags: CellTags, _ alignment: ColumnAlignment) {
        html.append(tags.start)
        switch alignment {
        case .none, .left: html.append(">")
        case .right: html.append(" class=\"num\">")
        case .centre: html.append(" class=\"centre\">")
        }
        writeContent(of: cell)
        html.append(tags.end)
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
