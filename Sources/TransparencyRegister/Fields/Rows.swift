/// The rows of a table, their cells read by the names of their fields, without those that are withheld as a whole.
@usableFromInline
package struct Rows<Fields: FieldSet>: RandomAccessCollection, Sendable {
    @usableFromInline let rows: [Row]

    @inlinable
    init(_ rows: [Row]) {
        self.rows =
            rows.contains { $0.withholding != nil } ? rows.filter { $0.withholding == nil } : rows
    }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { rows.count }
    @inlinable package subscript(index: Int) -> Group<Fields> { Group(rows[index]) }
}

extension Rows: ExpressibleByArrayLiteral {
    @inlinable
    package init(arrayLiteral groups: Group<Fields>...) { rows = groups.map(\.row) }
}

extension Rows: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .rows(let rows) = value else { return nil }
        self.init(rows)
    }
}
