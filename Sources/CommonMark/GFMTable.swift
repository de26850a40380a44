/// Tables as the GFM specification prints them.
extension DocumentRenderer {
    mutating func writeAsGFM(_ table: PipeTable) {
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
