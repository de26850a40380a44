internal import CYAML

/// The stretch of a file that libyaml reads, and the way from its marks to places in the file.
struct YAMLSource {
    let file: SourceFile
    let range: Range<Int>
    /// The number of the stretch's first line in the file, counted from 1.
    let firstLine: Int

    /// The position of an event's mark; libyaml counts lines and Unicode scalars from 0.
    func position(of mark: yaml_mark_t) -> Position {
        Position(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
    }

    /// The position of a fault's mark, which libyaml puts on a line of its own where the text ends without a line end.
    func faultPosition(of mark: yaml_mark_t) -> Position {
        let position = position(of: mark)
        return file.byte(at: position) == nil ? file.position(ofByte: range.upperBound) : position
    }

    /// The byte at a position, or the end of the stretch.
    func byte(at position: Position) -> Int {
        min(range.upperBound, file.byte(at: position) ?? range.upperBound)
    }

    /// The bytes of the line at a position, without its line end.
    func line(at position: Position) -> Range<Int> {
        let start = byte(at: Position(line: Int(position.line), column: 1))
        return start..<(file.bytes[start..<range.upperBound].firstIndex(where: \.isLineEnd) ?? range.upperBound)
    }

    /// The anchors, aliases and tags that stand at a position, one after the other on one line.
    func properties(at position: Position) -> [(mark: UInt8, position: Position, length: Int)] {
        var found: [(mark: UInt8, position: Position, length: Int)] = []
        var rest = file.bytes[byte(at: position)..<range.upperBound]
        while let mark = rest.first, "&*!".utf8.contains(mark) {
            let token = rest.prefix { !$0.isBlank && !$0.isLineEnd && !",[]{}".utf8.contains($0) }
            let from = file.position(ofByte: token.startIndex)
            found.append((mark, from, Int(file.position(ofByte: token.endIndex).column - from.column)))
            rest = rest[token.endIndex...].drop(while: \.isBlank)
        }
        return found
    }

    /// The last bracket or brace that opens and is not closed, as far as that can be told without reading quotes.
    var lastOpening: Int? {
        var closed = 0
        for index in range.reversed() {
            switch file.bytes[index] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if closed == 0 { return index }
                closed -= 1
            default: continue
            }
        }
        return nil
    }

    /// Where the first line is that begins with `%`.
    var directive: Position? {
        var previous = UInt8(ascii: "\n")
        for index in range {
            if file.bytes[index] == UInt8(ascii: "%") && previous.isLineEnd { return file.position(ofByte: index) }
            previous = file.bytes[index]
        }
        return nil
    }
}
