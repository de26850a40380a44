/// A text file in memory, and the path under which its author knows it.
package struct SourceFile: Sendable {
    /// Relative to the folder that the command was given, with `/`: `contracts/data-platform.md`.
    package let path: String
    package let bytes: [UInt8]
    private let lines = LineIndex()

    /// What a file may hold at most, in bytes: 8 MiB.
    package static let maximumSize = 8 * 1024 * 1024

    /// What some editors write in front of UTF-8; it is skipped.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Where the text begins: after the byte order mark, if there is one.
    var textStart: Int { bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0 }

    /// The position of a byte; a byte order mark is not counted.
    ///
    /// Lines end with LF, CRLF or CR. The first question reads the whole file, each later one at most a kilobyte.
    package func position(ofByte offset: Int) -> Position {
        lines.position(ofByte: offset, in: bytes)
    }

    /// The byte at a position, or the end of its line where that is shorter; `nil` beyond the last line.
    package func byte(at position: Position) -> Int? {
        guard let byte = lines.byte(at: position, in: bytes) else { return nil }
        return max(byte, textStart)
    }

    /// A place in this file, with the text of its line.
    package func place(_ position: Position, length: Int = 1) -> Place {
        let excerpt = excerpt(around: position, length: length)
        return Place(
            path: path, position: position, length: length, excerpt: excerpt?.text,
            excerptColumn: excerpt?.column ?? 1)
    }

    /// The place of a range of bytes, which is cut at the end of its first line.
    package func place(ofBytes range: Range<Int>) -> Place {
        let from = position(ofByte: range.lowerBound)
        let end = bytes[range.clamped(to: bytes.indices)].firstIndex(where: \.isLineEnd) ?? range.upperBound
        return place(from, length: Int(position(ofByte: end).column - from.column))
    }

    /// The file as a whole.
    package var place: Place { Place(path: path) }

    /// The text of a line, counted from 1, without its line end; bytes that are not UTF-8 read as U+FFFD.
    package func line(_ number: Int) -> String? {
        guard number > 0, let start = byte(at: Position(line: number, column: 1)) else { return nil }
        return text(start..<(bytes[start...].firstIndex(where: \.isLineEnd) ?? bytes.count))
    }

    /// The line at a position; of a very long line only a stretch, and the column at which that begins.
    private func excerpt(around position: Position, length: Int) -> (text: String, column: Int)? {
        let column = position.column > 600 ? Int(position.column) - 200 : 1
        guard let start = byte(at: Position(line: Int(position.line), column: column)),
            let middle = byte(at: position)
        else { return nil }
        let limit = min(bytes.count, middle + 2000)
        var end = bytes[middle..<limit].firstIndex(where: \.isLineEnd) ?? limit
        while end < bytes.count && bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
        return (text(start..<end), column)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
