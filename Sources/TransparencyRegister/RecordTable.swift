package import SourceText

/// A CSV file beside a record that one of its tables was read from.
package struct RecordTable: Sendable {
    /// The name of the field that holds the table.
    package let field: String
    package let file: SourceFile

    /// Whether it tells of groups of people, which may be too small to be shown as they are.
    package var isByGroup: Bool { field == "groups" }
}

/// What lies where a record says that one of its tables is.
package enum TableFile: Sendable {
    case file(SourceFile)
    /// Nothing; with the path of a file that may be meant, as the record would write it.
    case absent(near: String?)
    /// The path leads out of the content folder.
    case outside
    /// The path cannot be part of a web address, at which the file is published too.
    case noAddress
}

/// Finds the file of a table by its path, as a record writes it, and by the record's own path.
package typealias TableFinder =
    @Sendable (_ path: String, _ record: String) throws(Problems) -> TableFile
