/// A text file in memory, and the path under which its author knows it.
package struct SourceFile: Sendable {
    /// Relative to the folder that the command was given, with `/`: `contracts/data-platform.md`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The position of a byte, found in time in proportion to its offset.
    ///
    /// Lines end with LF, CRLF or CR.
    package func position(ofByte offset: Int) -> Position {
        var line = 1
        var start = 0
        for index in 0..<min(offset, bytes.count) where endsLine(index) {
            line += 1
            start = index + 1
        }
        let scalars = bytes[start..<max(start, min(offset, bytes.count))].count { $0 & 0b1100_0000 != 0b1000_0000 }
        return Position(line: line, column: scalars + 1)
    }

    /// A place in this file, with the text of its line.
    package func place(_ position: Position, length: Int = 1) -> Place {
        Place(path: path, position: position, length: length, excerpt: line(Int(position.line)))
    }

    /// The place of a range of bytes, which is cut at the end of its first line.
    package func place(ofBytes range: Range<Int>) -> Place {
        let from = position(ofByte: range.lowerBound)
        let to = position(ofByte: range.upperBound)
        let length = from.line == to.line ? Int(to.column - from.column) : 1
        return place(from, length: length)
    }

    /// The file as a whole.
    package var place: Place { Place(path: path) }

    /// The text of a line, counted from 1, without its line end; bytes that are not UTF-8 read as U+FFFD.
    package func line(_ number: Int) -> String? {
        var line = 1
        var start = 0
        for index in bytes.indices where endsLine(index) {
            if line == number { return text(start..<index) }
            line += 1
            start = index + 1
        }
        return line == number ? text(start..<bytes.count) : nil
    }

    /// Whether a byte is the last of a line end; the CR of a CRLF is not.
    private func endsLine(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
        default: false
        }
    }

    private func text(_ range: Range<Int>) -> String {
        let line = bytes[range]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
}
