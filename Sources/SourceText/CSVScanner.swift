/// Goes through the cells of comma-separated values one by one, and tells where each is written against RFC 4180.
struct CSVScanner {
    /// What comes after a cell.
    enum End {
        case cell, row, file
    }

    /// What is wrong with the quotation marks of a cell.
    enum Fault {
        /// A quotation mark inside a cell that does not begin with one.
        case quoteInside(Int)
        /// Text after the closing quotation mark.
        case textBehind(Range<Int>)
        /// Nothing closes the cell; it ends with the file.
        case open
    }

    private let bytes: [UInt8]
    private var index: Int
    private var line = 1
    private var column = 1

    init(_ file: SourceFile) {
        bytes = file.bytes
        index = file.textStart
    }

    var isAtEnd: Bool { index == bytes.count }
    var position: Position { Position(line: line, column: column) }
    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// The cell that begins here, and what comes after it.
    mutating func cell() -> (cell: CSVCell, fault: Fault?, end: End) {
        let (cell, fault) = byte == UInt8(ascii: "\"") ? quoted() : plain()
        return (cell, fault, end())
    }

    private mutating func plain() -> (CSVCell, Fault?) {
        let (start, position) = (index, position)
        var fault: Fault?
        while let byte, !byte.endsCell {
            if byte == UInt8(ascii: "\""), fault == nil { fault = .quoteInside(index) }
            advance()
        }
        return (CSVCell(start..<index, at: position), fault)
    }

    private mutating func quoted() -> (CSVCell, Fault?) {
        let position = position
        advance()
        let start = index
        var isEscaped = false
        while let byte {
            if byte == UInt8(ascii: "\"") {
                guard index + 1 < bytes.count, bytes[index + 1] == byte else { break }
                isEscaped = true
                advance()
            }
            if byte == UInt8(ascii: "\r") { isEscaped = true }
            advance()
        }
        let cell = CSVCell(start..<index, at: position, isQuoted: true, isEscaped: isEscaped)
        if isAtEnd { return (cell, .open) }
        advance()
        let behind = index
        while let byte, !byte.endsCell { advance() }
        return (cell, index > behind ? .textBehind(behind..<index) : nil)
    }

    private mutating func end() -> End {
        guard let byte else { return .file }
        advance()
        if byte == UInt8(ascii: ",") { return .cell }
        if byte == UInt8(ascii: "\r"), self.byte == UInt8(ascii: "\n") { advance() }
        return .row
    }

    private mutating func advance() {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && self.byte != UInt8(ascii: "\n") {
            (line, column) = (line + 1, 1)
        } else if byte & 0b1100_0000 != 0b1000_0000 {
            column += 1
        }
    }
}

extension UInt8 {
    fileprivate var endsCell: Bool { self == UInt8(ascii: ",") || isLineEnd }
}
