/// The fields of a kind, group or table, as stored properties that are declared where they are initialised.
///
/// The properties stand in the order in which they are declared.
@usableFromInline
package protocol FieldSet: Sendable {
    init(_ declare: inout FieldDeclarations)
    static var schema: Schema<Self> { get }
}

extension FieldSet {
    /// Where a field lies among those that were declared with it.
    ///
    /// Told from where its key lies in the set, as ``Schema`` makes sure: so a path that stands in the source is a number
    /// when it has been compiled, in other modules too.
    @inlinable @inline(__always)
    package static func index<T>(of path: KeyPath<Self, Field<T>>) -> Int {
        guard let offset = MemoryLayout<Self>.offset(of: path) else { return schema.fields[keyPath: path].index }
        return offset / MemoryLayout<Field<T>>.stride
    }
}

/// The key of a field: its place among the fields that were declared with it.
@usableFromInline
package struct Field<Content: FieldContent>: Sendable {
    @usableFromInline package let index: Int
}

/// A set of fields and their declarations.
@usableFromInline
package struct Schema<Fields: FieldSet>: Sendable {
    @usableFromInline package let fields: Fields
    package let declarations: [FieldDeclaration]

    package init(_ type: Fields.Type) {
        var declarations = FieldDeclarations()
        fields = Fields(&declarations)
        self.declarations = declarations.all
        let keys = withUnsafeBytes(of: fields) { Array($0.bindMemory(to: Int.self)) }
        precondition(keys == Array(declarations.all.indices), "\(type) does not declare its fields in their order")
    }
}

/// Collects declarations while a set of fields is initialised.
@usableFromInline
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
@usableFromInline
package struct Group<Fields: FieldSet>: Sendable {
    @usableFromInline package let row: Row

    @inlinable
    package init(_ row: Row) { self.row = row }

    /// The published value of a field, if there is one.
    @inlinable @inline(__always)
    package subscript<T>(dynamicMember path: KeyPath<Fields, Field<T>>) -> T? {
        T(published: row.states[Fields.index(of: path)])
    }
}
