/// The fields of a kind, group or table, as stored properties that are declared where they are initialised.
package protocol FieldSet: Sendable {
    init(_ declare: inout FieldDeclarations)
    static var schema: Schema<Self> { get }
}

/// The key of a field: its place among the fields that were declared with it.
package struct Field<Content: FieldContent>: Sendable {
    package let index: Int
}

/// A set of fields and their declarations.
package struct Schema<Fields: FieldSet>: Sendable {
    package let fields: Fields
    package let declarations: [FieldDeclaration]
    /// `fields` word by word: each of its properties is a place, which takes a word.
    private let words: [Int]

    package init(_ type: Fields.Type) {
        var declarations = FieldDeclarations()
        fields = Fields(&declarations)
        self.declarations = declarations.all
        words = withUnsafeBytes(of: fields) { Array($0.bindMemory(to: Int.self)) }
    }

    /// Where a field lies among those that were declared with it.
    ///
    /// Read at the offset that the path knows, since following a path in generic code costs several times as much.
    package func index<T>(of path: KeyPath<Fields, Field<T>>) -> Int {
        guard let offset = MemoryLayout<Fields>.offset(of: path) else { return fields[keyPath: path].index }
        return words[offset / MemoryLayout<Int>.stride]
    }
}

/// Collects declarations while a set of fields is initialised.
package struct FieldDeclarations {
    fileprivate(set) var all: [FieldDeclaration] = []
    private var section: String?

    fileprivate init() {}

    /// The heading under which the fields that follow are shown.
    package mutating func section(_ heading: String?) { section = heading }

    /// R: a record cannot exist without it.
    package mutating func required<T>(_ name: String, _ label: String, _ form: FieldForm<T>) -> Field<T> {
        add(name, label, form, .required)
    }

    /// P: reads "Not published" when absent.
    package mutating func expected<T>(_ name: String, _ label: String, _ form: FieldForm<T>) -> Field<T> {
        add(name, label, form, .expected)
    }

    /// Left out when absent.
    package mutating func optional<T>(_ name: String, _ label: String, _ form: FieldForm<T>) -> Field<T> {
        add(name, label, form, .optional)
    }

    private mutating func add<T>(
        _ name: String, _ label: String, _ form: FieldForm<T>, _ presence: FieldDeclaration.Presence
    ) -> Field<T> {
        all.append(FieldDeclaration(name: name, label: label, type: form.type, presence: presence, section: section))
        return Field(index: all.count - 1)
    }
}

/// A row or group whose cells are read by the names of their fields: `amendment.valueAfter`.
@dynamicMemberLookup
package struct Group<Fields: FieldSet>: Sendable {
    package let row: Row

    package init(_ row: Row) { self.row = row }

    /// The published value of a field, if there is one.
    package subscript<T>(dynamicMember path: KeyPath<Fields, Field<T>>) -> T? {
        row.states[Fields.schema.index(of: path)].value.flatMap(T.init)
    }
}
