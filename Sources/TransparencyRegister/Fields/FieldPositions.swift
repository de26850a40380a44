package import SourceText

/// Where fields stand, or the cells of a row, in the order of their declarations.
///
/// A register holds very many: an optional position takes half as much again as one that says by itself that it is none.
package struct FieldPositions: Sendable {
    private var all: [Position] = []
    private static let none = Position(line: 0, column: 0)

    /// None of so many fields is written down, or it is not known where.
    init(count: Int = 0) {
        // `Array(repeating:count:)` would look up the type of its storage each time.
        all.reserveCapacity(count)
        for _ in 0..<count { all.append(FieldPositions.none) }
    }

    /// `nil` where the field was not written down.
    package subscript(index: Int) -> Position? {
        get { index < all.count && all[index] != FieldPositions.none ? all[index] : nil }
        set { all[index] = newValue ?? FieldPositions.none }
    }
}
