/// A stretch of one line of a file, as an author finds it: path, position, and the line itself.
package struct Place: Hashable, Sendable {
    /// The path as people know it: relative to the folder that the command was given, with `/`.
    package let path: String
    /// `nil` where the whole file is meant.
    package let position: Position?
    /// How many Unicode scalars of the line are meant; at least 1.
    package let length: Int
    /// The text of the line without its line end, where it is known; of a very long line only a stretch.
    package let excerpt: String?
    /// The column of the excerpt's first character: 1 unless the line is very long.
    package let excerptColumn: Int

    package init(
        path: String, position: Position? = nil, length: Int = 1, excerpt: String? = nil, excerptColumn: Int = 1
    ) {
        self.path = path
        self.position = position
        self.length = max(1, length)
        self.excerpt = excerpt
        self.excerptColumn = excerptColumn
    }
}

extension Place: Comparable {
    package static func < (one: Place, other: Place) -> Bool {
        if one.path != other.path { return one.path.utf8.lexicographicallyPrecedes(other.path.utf8) }
        return (one.position ?? Position(line: 0, column: 0)) < (other.position ?? Position(line: 0, column: 0))
    }
}

extension Place: CustomStringConvertible {
    /// `Content/contracts/a.md:12:8`.
    package var description: String {
        guard let position else { return path }
        return "\(path):\(position.line):\(position.column)"
    }
}
