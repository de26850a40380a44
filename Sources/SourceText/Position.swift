/// A spot in a text: line and column, both counted from 1, columns in Unicode scalars.
package struct Position: Hashable, Sendable {
    package let line: Int32
    package let column: Int32

    package init(line: Int, column: Int) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }

    /// The first character of a text.
    package static let start = Position(line: 1, column: 1)
}

extension Position: Comparable {
    package static func < (one: Position, other: Position) -> Bool {
        (one.line, one.column) < (other.line, other.column)
    }
}
