internal import SourceText

extension ReferenceResolver {
    /// Where the records lie that a comparison names or looks for; none where it takes all of a kind.
    ///
    /// Reports fields, values and records that do not exist.
    mutating func compared(by comparison: Facts<ComparisonFields>, _ schemas: [KindSchema]) -> [Int] {
        guard let name = comparison.kind?.name, let kind = Kind(name: name) else { return [] }
        let (schema, file) = (schemas[Int(kind.rawValue)], comparison.record.file)
        let derived = kind.hasState ? ["state"] : []
        for field in comparison.fields ?? []
        where schema.index(of: field.text) == nil && !derived.contains(field.text) {
            problems.append(schema.unknown(field, besides: derived, in: file))
        }
        if let names = comparison.records { return names.compactMap { named($0, kind, in: file) } }
        guard let conditions = comparison.conditions, !conditions.all.isEmpty else {
            if places.range(of: kind).isEmpty {
                problems.append(.warning("there is no \(kind.name) to compare", at: comparison.place(\.kind)))
            }
            return []
        }
        let count = problems.count
        for condition in conditions.all { check(condition, schema, in: file) }
        let found = places.range(of: kind).filter { conditions.hold(for: records[$0], schema) }
        if found.isEmpty, problems.count == count {
            problems.append(
                .warning(
                    "no \(kind.name) has \(conditions.description)", at: comparison.place(\.conditions),
                    help: "the page will say so; change where if that is not meant"))
        }
        return found
    }

    private mutating func named(_ name: PlacedName, _ kind: Kind, in file: SourceFile) -> Int? {
        let reference = name.reference(to: kind)
        if let index = places[reference] { return index }
        problems.append(ofOtherKind(name, kind, in: file) ?? unknown(reference, in: file))
        return nil
    }

    /// An error for the id of a record that exists, but cannot stand beside the others.
    private func ofOtherKind(_ name: PlacedName, _ kind: Kind, in file: SourceFile) -> Diagnostic? {
        for other in Kind.register where other != kind {
            if places[name.reference(to: other)] == nil { continue }
            return .error(
                "“\(name.text)” is \(other.owner), and this compares \(kind.folder)", at: file.place(name),
                help: "name records of one kind, or change kind")
        }
        return nil
    }

    /// A condition names a field that can be compared with a word, and words that it can hold.
    private mutating func check(_ condition: FieldCondition, _ schema: KindSchema, in file: SourceFile) {
        guard let index = schema.index(of: condition.field.text) else {
            return problems.append(schema.unknown(condition.field, in: file))
        }
        let type = schema.declarations[index].type.element
        guard type.isComparable else {
            return problems.append(
                .error(
                    "records cannot be looked for by “\(condition.field.text)”", at: file.place(condition.field),
                    help:
                        "where takes fields that hold a word of a list, one line of text, an id, a date, or true or false"
                ))
        }
        for value in condition.values {
            if case .reference(let kinds) = type {
                check(value, to: kinds, in: file)
            } else if let fault = type.fault(of: value.text) {
                problems.append(
                    .error("\(condition.field.text): \(fault.message)", at: file.place(value), help: fault.help))
            }
        }
    }

    private mutating func check(_ value: PlacedName, to kinds: [Kind], in file: SourceFile) {
        do throws(Misreading) {
            let reference = try FieldType.reference(value.text, to: kinds, at: value.position)
            if places[reference] == nil {
                problems.append(unknown(reference, in: file))
            }
        } catch {
            problems.append(.error(error.message, at: file.place(value), help: error.help))
        }
    }
}

extension KindSchema {
    /// An error for a field that the kind does not have.
    fileprivate func unknown(_ name: PlacedName, besides others: [String] = [], in file: SourceFile) -> Diagnostic {
        let names = declarations.map(\.name) + others
        let help =
            Spelling.nearest(to: name.text, in: names).map { "did you mean \($0)?" }
            ?? "\(kind.owner) can have \(names.joined(separator: ", "))"
        return .error("\(kind.owner) has no field “\(name.text)”", at: file.place(name), help: help)
    }
}
