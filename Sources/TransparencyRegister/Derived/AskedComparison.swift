internal import SourceText

/// The records and fields that a comparison asks for.
package struct AskedComparison: Sendable {
    /// A field of the kind, or the state of the record on the day.
    package enum Aspect: Sendable {
        case state
        /// By its place among the declarations of the kind.
        case field(Int, FieldDeclaration)
    }

    package let kind: Kind
    /// As they are named; those that were looked for by title.
    package let records: [Record]
    package let aspects: [Aspect]

    /// `nil` for a comparison that is written.
    package init?(_ comparison: Facts<ComparisonFields>, in register: Register) {
        guard let name = comparison.kind?.name, let kind = Kind(name: name) else { return nil }
        let schema = register.settings.schema(of: kind)
        self.kind = kind
        if let names = comparison.records {
            records = names.compactMap { register.record($0.reference(to: kind)) }
        } else {
            let conditions = comparison.conditions
            records = register.listed(kind).filter { conditions?.hold(for: $0, schema) ?? true }
        }
        aspects = (comparison.fields ?? []).compactMap { field in
            if let index = schema.index(of: field.text) { return .field(index, schema.declarations[index]) }
            return field.text == "state" ? .state : nil
        }
    }
}

extension PlacedName {
    /// The record of a kind that is meant: by its id, with or without folder and `.md`.
    package func reference(to kind: Kind) -> Reference {
        var id = text.hasSuffix(".md") ? text.dropLast(3) : text[...]
        if id.hasPrefix(kind.folder + "/") { id = id.dropFirst(kind.folder.utf8.count + 1) }
        return Reference(kind: kind, id: String(id), position: position)
    }
}

extension FieldConditions {
    /// Whether a record has one of the values of each condition.
    package func hold(for record: Record, _ schema: KindSchema) -> Bool {
        record.removal == nil
            && all.allSatisfy { condition in
                guard let index = schema.index(of: condition.field.text), let value = record.states[index].value else {
                    return false
                }
                return condition.values.contains { value.answers(to: $0.text) }
            }
    }
}

extension FieldConditions: CustomStringConvertible {
    /// `phase: pilot, production; organisation: city`.
    @usableFromInline package var description: String { all.map(\.description).joined(separator: "; ") }
}

extension FieldType {
    /// Whether a condition can tell its values by a word.
    var isComparable: Bool {
        switch self {
        case .text, .date, .month, .period, .url, .email, .yes, .choice, .reference: true
        default: false
        }
    }

    /// Why no value of the type answers to a word of a condition; days, months and periods are found by the time they lie in.
    func fault(of word: String) -> Misreading? {
        switch self {
        case .date, .month, .period:
            if Period(word) != nil || CivilDate(word) != nil { return nil }
            return Misreading("“\(word)” is not a day or period", help: "write 2026, 2026-Q1, 2026-03 or 2026-03-01")
        case .yes, .choice:
            do throws(Misreading) {
                let scalar = YAMLScalar(word, .plain)
                _ = try value(of: scalar, at: .start)
                return nil
            } catch { return error }
        default: return nil
        }
    }
}

extension FieldValue {
    /// Whether a word of a condition means this value, or one of a list.
    func answers(to word: String) -> Bool {
        switch self {
        case .text(let text), .url(let text), .email(let text): text == word
        case .choice(let choice): choice.name == word
        case .yes(let flag): word == (flag ? "true" : "false")
        case .reference(let reference):
            PlacedName(text: word, position: reference.position).reference(to: reference.kind).id == reference.id
        case .date(let date): Period(word)?.contains(date) ?? (CivilDate(word) == date)
        case .month(let month): month.firstDay.map { Period(word)?.contains($0) ?? false } ?? false
        case .period(let period): Period(word).map { $0.contains(period.first) && $0.contains(period.last) } ?? false
        case .list(let values): values.contains { $0.answers(to: word) }
        default: false
        }
    }
}
