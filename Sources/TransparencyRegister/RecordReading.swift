package import SourceText

extension Record {
    /// Reads a file by the schema of its kind; with everything that is wrong in it, and no record where no title can be had.
    package static func read(_ document: Document, kind: Kind, id: String, by schema: KindSchema) -> (
        record: Record?, problems: Problems
    ) {
        var reader = FieldReader(document.file)
        let read = reader.states(
            of: document.facts, by: schema.declarations, names: schema.names, owner: kind.owner,
            at: document.factsPosition)
        let record = Record(
            kind: kind, id: id, file: document.file, body: document.body, states: read.states, keys: read.keys)
        if !reader.problems.hasErrors {
            for fault in record.contradictions() { reader.problems.append(fault) }
        }
        return (record, reader.problems)
    }
}
