internal import TransparencyRegister
internal import Wording

/// The records that refer to a record, as tables by kind: the other side of links that are stated once.
///
/// Redress of a system is not listed again: its page has a table of all figures over time that leads to each. Nor do the
/// tables on its page name it in each row.
enum RelatedTables {
    static func tables(of index: Int, _ writer: inout PageWriter) -> [TableModel] {
        let register = writer.site.register
        if register.links.to(index).isEmpty { return [] }
        let isSystem = register.records[index].kind == .system
        return Kind.register.compactMap { kind in
            if kind == .redress, isSystem { return nil }
            let sources = register.links.sources(to: index, in: register.range(of: kind))
            if sources.isEmpty { return nil }
            let columns = writer.site.columns(of: kind)
            let stock = writer.stock
            let besidesSystems = isSystem && stock.row(of: sources[0], seenFrom: writer.root) != nil
            var table = TableModel(
                writer.site.ink, id: "related-\(kind.folder)", caption: kind.plural,
                columns: besidesSystems ? columns.columnsOnSystems : columns.columns)
            for source in sources {
                if let row = stock.row(of: source, seenFrom: writer.root, besidesSystems: besidesSystems) {
                    table.add(row: row)
                } else {
                    columns.add(source, to: &table, &writer)
                }
            }
            return table
        }
    }
}
