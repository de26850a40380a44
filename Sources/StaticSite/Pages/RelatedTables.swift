internal import TransparencyRegister
internal import Wording

/// The records that refer to a record, as tables by kind: the other side of links that are stated once.
///
/// Redress of a system is not listed again: its page has a table of all figures over time that leads to each.
enum RelatedTables {
    static func tables(of index: Int, _ writer: inout PageWriter) -> [TableModel] {
        let register = writer.site.register
        if register.links.to(index).isEmpty { return [] }
        return Kind.register.compactMap { kind in
            if kind == .redress, register.records[index].kind == .system { return nil }
            let sources = register.links.sources(to: index, in: register.range(of: kind))
            if sources.isEmpty { return nil }
            let columns = RecordColumns.summary(kind, writer.site.settings)
            var table = TableModel(
                writer.site.ink, id: "related-\(kind.folder)", caption: kind.plural, columns: columns.columns)
            for source in sources {
                if let row = writer.stock.row(of: source, seenFrom: writer.root) {
                    table.add(row: row)
                } else {
                    columns.add(register.records[source], to: &table, &writer)
                }
            }
            return table
        }
    }
}
