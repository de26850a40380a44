package import SourceText

extension Record {
    /// Reads a file by the schema of its kind; with everything that is wrong in it, and no record where no title can be had.
    ///
    /// `tables` finds the CSV files that its tables may be read from.
    package static func read(
        _ document: Document, kind: Kind, id: String, by schema: KindSchema,
        tables: TableFinder? = nil
    ) -> (record: Record?, problems: Problems) {
        var reader = FieldReader(document.file, tables: tables)
        let isRemoved = document.facts.contains { $0.key == "removed" }
        let read = reader.states(
            of: document.facts, by: schema.declarations, names: schema.names, owner: kind.owner,
            at: document.factsPosition, requires: !isRemoved)
        if isRemoved { reader.demandTitle(schema, read.keys, at: document.factsPosition) }
        let record = Record(
            kind: kind, id: id, file: document.file, body: document.body, states: read.states, keys: read.keys,
            tables: reader.tables)
        for fault in record.voids() { reader.problems.append(fault) }
        if !reader.problems.hasErrors, !isRemoved {
            for fault in record.contradictions() { reader.problems.append(fault) }
        }
        return (record, reader.problems)
    }
}

extension FieldReader {
    /// Of a record that was removed only the name or title is asked: what it held is not public any more.
    fileprivate mutating func demandTitle(_ schema: KindSchema, _ keys: [Position?], at position: Position) {
        guard let title = schema.declarations.first, keys.first == .some(nil) else { return }
        error(
            "a removed record needs “\(title.name)”", at: position,
            help: "write what it was called, or \(title.name): Removed record")
    }
}
