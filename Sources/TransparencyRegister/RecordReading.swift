package import SourceText

extension Record {
    /// Reads a file by the schema of its kind; with everything that is wrong in it, and no record where no title can be had.
    package static func read(_ document: Document, kind: Kind, id: String, by schema: KindSchema) -> (
        record: Record?, problems: Problems
    ) {
        var reader = FieldReader(document.file)
        let owner =
            kind == .redress
            ? "redress"
            : kind == .page
                ? "a page"
                : kind.name.first.map { "aeiou".contains($0) ? "an " : "a " }.map { $0 + kind.name } ?? kind.name
        let read = reader.states(
            of: document.facts, by: schema.declarations, names: schema.names, owner: owner, at: document.factsPosition)
        let record = Record(
            kind: kind, id: id, file: document.file, body: document.body, states: read.states, keys: read.keys)
        if !reader.problems.hasErrors {
            for fault in record.contradictions() { reader.problems.append(fault) }
        }
        return (record, reader.problems)
    }
}
