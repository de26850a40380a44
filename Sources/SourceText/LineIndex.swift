internal import Synchronization

/// Where the lines of a text are, so that a position in a large file is found without reading all of it.
///
/// A mark is kept for every kilobyte; they are made when the first place is asked for, so a file without faults pays
/// nothing. Lines end with LF, CRLF or CR; a byte order mark belongs to no line.
final class LineIndex: Sendable {
    private struct Mark: Sendable {
        let line: Int
        let column: Int
    }

    private static let stride = 1024
    private let marks = Mutex<[Mark]>([])

    func position(ofByte offset: Int, in bytes: [UInt8]) -> Position {
        let end = max(0, min(offset, bytes.count))
        let marks = marks(of: bytes)
        let number = min(end / Self.stride, marks.count - 1)
        var (line, column) = (marks[number].line, marks[number].column)
        bytes.withUnsafeBufferPointer { bytes in
            for index in (number * Self.stride)..<end { advance(&line, &column, over: index, in: bytes) }
        }
        return Position(line: line, column: column)
    }

    /// The byte at a position, or the end of its line where the line is shorter; `nil` beyond the last line.
    func byte(at position: Position, in bytes: [UInt8]) -> Int? {
        let (targetLine, targetColumn) = (Int(position.line), Int(position.column))
        let marks = marks(of: bytes)
        let number = max(0, marks.partitioningIndex { ($0.line, $0.column) > (targetLine, targetColumn) } - 1)
        var (line, column) = (marks[number].line, marks[number].column)
        return bytes.withUnsafeBufferPointer { bytes in
            var index = number * Self.stride
            while index < bytes.count {
                if line == targetLine && (column >= targetColumn || bytes[index].isLineEnd)
                    && startsScalar(index, bytes)
                {
                    return index
                }
                if line > targetLine { return nil }
                advance(&line, &column, over: index, in: bytes)
                index += 1
            }
            return line == targetLine ? bytes.count : nil
        }
    }

    private func marks(of bytes: [UInt8]) -> [Mark] {
        marks.withLock { marks in
            if marks.isEmpty { marks = bytes.withUnsafeBufferPointer(allMarks) }
            return marks
        }
    }

    private func allMarks(of bytes: UnsafeBufferPointer<UInt8>) -> [Mark] {
        var marks: [Mark] = []
        marks.reserveCapacity(bytes.count / Self.stride + 1)
        var (line, column) = (1, 1)
        for index in bytes.indices {
            if index % Self.stride == 0 { marks.append(Mark(line: line, column: column)) }
            advance(&line, &column, over: index, in: bytes)
        }
        if bytes.count % Self.stride == 0 { marks.append(Mark(line: line, column: column)) }
        return marks
    }

    private func advance(
        _ line: inout Int, _ column: inout Int, over index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) {
        let byte = bytes[index]
        let endsLine =
            byte == UInt8(ascii: "\n")
            || (byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")))
        if endsLine {
            line += 1
            column = 1
        } else if startsScalar(index, bytes) {
            column += 1
        }
    }

    private func startsScalar(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[index]
        if index == 0 && byte == 0xEF && bytes.starts(with: SourceFile.byteOrderMark) { return false }
        return byte & 0b1100_0000 != 0b1000_0000
    }
}

extension UInt8 {
    var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension Array {
    /// The index of the first element for which `isBeyond` holds, given that it holds for all after it.
    fileprivate func partitioningIndex(where isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
