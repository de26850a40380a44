/// A spot in a text: line and column, both counted from 1, columns in Unicode scalars.
///
/// It takes one word, since a register holds very many.
package struct Position: Hashable, Sendable {
    package let line: Int32
    /// The column in the low 24 bits, which suffice for the largest file; the number of the text above them.
    private let packed: UInt32

    /// - Parameter text: see ``text``.
    package init(line: Int, column: Int, inText text: UInt8 = 0) {
        self.line = Int32(clamping: line)
        packed = UInt32(text) << 24 | UInt32(min(max(0, column), 0xFF_FFFF))
    }

    package var column: Int32 { Int32(packed & 0xFF_FFFF) }

    /// Which text is meant where something is written in several: 0 for the first, as a record's own file.
    package var text: UInt8 { UInt8(packed >> 24) }

    /// The first character of a text.
    package static let start = Position(line: 1, column: 1)

    /// The same spot in a text of another number.
    package func inText(_ text: UInt8) -> Position { Position(line: Int(line), column: Int(column), inText: text) }
}

extension Position: Comparable {
    package static func < (one: Position, other: Position) -> Bool {
        (one.line, one.packed) < (other.line, other.packed)
    }
}
