/// Tables as the GFM specification prints them.
extension DocumentRenderer {
    mutating func writeAsGFM(_ table: PipeTable) {
        result.tables.append(RenderedTable(id: nil, caption: nil))
        html.append("<table>\n<thead>\n")
        writeAsGFM(table.header[...], "th", table)
        html.append("</thead>\n")
        if !table.cells.isEmpty {
            html.append("<tbody>\n")
            for start in stride(from: 0, to: table.cells.count, by: table.header.count) {
                writeAsGFM(table.cells[start..<start + table.header.count], "td", table)
            }
            html.append("</tbody>\n")
        }
        html.append("</table>\n")
    }

    private mutating func writeAsGFM(_ row: ArraySlice<PipeTable.Cell>, _ element: StaticString, _ table: PipeTable) {
        html.append("<tr>\n")
        for (cell, alignment) in zip(row, table.alignments) {
            html.append("<")
            html.append(element)
            switch alignment {
            case .none: break
            case .left: html.append(" align=\"left\"")
            case .right: html.append(" align=\"right\"")
            case .centre: html.append(" align=\"center\"")
            }
            html.append(">")
            writeContent(of: cell)
            html.append("</")
            html.append(element)
            html.append(">\n")
        }
        html.append("</tr>\n")
    }
}
