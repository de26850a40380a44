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
