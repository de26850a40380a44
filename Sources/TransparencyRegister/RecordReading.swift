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
        let read = reader.states(
            of: document.facts, by: schema.declarations, names: schema.names, owner: kind.owner,
            at: document.factsPosition)
        let record = Record(
            kind: kind, id: id, file: document.file, body: document.body, states: read.states, keys: read.keys,
            tables: reader.tables)
        if !reader.problems.hasErrors {
            for fault in record.contradictions() { reader.problems.append(fault) }
        }
        return (record, reader.problems)
    }
}
