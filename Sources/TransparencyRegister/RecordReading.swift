package import SourceText

extension Record {
    /// Reads a file by the schema of its kind; with everything that is wrong in it, and no record where no title can be had.
    ///
    /// `tables` finds the CSV files that its tables may be read from.
    package static func read(
        _ document: Document, kind: Kind, id: String, by schema: KindSchema,
        tables: TableFinder? = nil
    ) -> (record: Record?, problems: Problems) {
        if kind == .page, let meant = Kind.meant(by: document.facts.map(\.key)) {
            let name = document.file.path.split(separator: "/").last ?? ""
            let fault = Diagnostic.error(
                "this looks like \(meant.owner), but lies outside of \(meant.folder)/", at: document.file.place,
                help: "move it to \(meant.folder)/\(name)")
            return (nil, Problems(fault))
        }
        var reader = FieldReader(document.file, tables: tables)
        let isRemoved = document.facts.contains { $0.key == "removed" }
        let read = reader.fields(
            of: schema.unclear.isEmpty ? document.facts : document.facts.filter { !schema.unclear.contains($0.key) },
            by: schema.declarations, owner: kind.owner, at: document.factsPosition,
            requires: !isRemoved)
        if isRemoved { reader.demandTitle(schema, read.positions, at: document.factsPosition) }
        let record = Record(
            kind: kind, id: id, file: document.file, body: document.body, states: read.states, keys: read.positions,
            tables: reader.tables)
        for fault in record.voids() { reader.problems.append(fault) }
        if !isRemoved {
            for fault in record.hiding(read.unclear).contradictions() { reader.problems.append(fault) }
        }
        return (record, reader.problems)
    }
}

extension Record {
    /// The record as rules are to see it: of a field that is unclear nothing is known, not even that it is absent, so that
    /// an error in it is told once and brings no others.
    fileprivate func hiding(_ unclear: [Int]) -> Record {
        unclear.isEmpty ? self : replacing(unclear.map { ($0, .suppressed(.small(below: 0))) })
    }
}

extension Facts {
    /// Whether a field holds an error, so that a rule cannot tell what is in it, nor whether it is there.
    func isUnclear<T>(_ key: KeyPath<Fields, Field<T>>) -> Bool {
        if case .suppressed = state(key) { true } else { false }
    }
}

extension Kind {
    /// The kind whose fields a page has in place of its own: at least three of them, and more than of any other.
    fileprivate static func meant(by keys: [String]) -> Kind? {
        let own = Set(Kind.page.declarations.map(\.name))
        let foreign = keys.filter { !own.contains($0) }
        if foreign.count < 3 { return nil }
        let counts = Kind.register.map { kind in
            let names = Set(kind.declarations.map(\.name))
            return (kind: kind, count: foreign.count(where: names.contains))
        }
        guard let most = counts.map(\.count).max(), most >= 3 else { return nil }
        let best = counts.filter { $0.count == most }
        return best.count == 1 ? best[0].kind : nil
    }
}

extension FieldReader {
    /// Of a record that was removed only the name or title is asked: what it held is not public any more.
    fileprivate mutating func demandTitle(_ schema: KindSchema, _ keys: FieldPositions, at position: Position) {
        guard let title = schema.declarations.first, keys[0] == nil else { return }
        error(
            "a removed record needs “\(title.name)”", at: position,
            help: "write what it was called, or \(title.name): Removed record")
    }
}
