internal import SourceText

/// A table as comma-separated values after RFC 4180: CRLF, quotes where they are needed, one header line.
///
/// It begins with a byte order mark, without which spreadsheets misread letters with accents. What a spreadsheet would
/// run as a formula is given an apostrophe in front; numbers keep their sign.
struct CSVText: Sendable {
    private(set) var text = CSVText.empty
    private var isAtStart = true
    /// Where each row starts, its second cell starts, and its line end begins.
    private var rows: [(start: Int, second: Int, end: Int)] = []
    private var start = CSVText.empty.count
    private var second = CSVText.empty.count

    /// The byte order mark.
    private static let empty = ByteText("\u{FEFF}")

    /// Hands the whole table over.
    mutating func take() -> [UInt8] { text.take() }

    /// Adds a cell to the row that is open.
    mutating func add(_ cell: String) {
        add { $0.append(utf8: cell) }
    }

    /// Adds a cell that a closure writes as it is; what its text needs to stand in a file is done afterwards.
    mutating func add(_ write: (inout ByteText) -> Void) {
        beginCell()
        let start = text.count
        write(&text)
        if !isPlain(from: start) { escape(from: start) }
    }

    private mutating func beginCell() {
        if isAtStart {
            isAtStart = false
            second = -1
        } else {
            text.append(UInt8(ascii: ","))
            if second < 0 { second = text.count }
        }
    }

    /// Whether the cell that was written last can stay as it is: most are.
    private func isPlain(from start: Int) -> Bool {
        text.withBytes { bytes in
            start == bytes.count
                || CSVText.isLetterOrDigit(bytes[start]) && !CSVText.mayEndSpace(bytes[bytes.count - 1])
                    && !bytes.needsQuotes(from: start)
        }
    }

    /// Writes the cell that was written last once more, without spaces at its ends.
    private mutating func escape(from start: Int) {
        let cell = text.withBytes { Array($0.trimmed(from: start)) }
        text.truncate(to: start)
        let isFormula = CSVFormula.isOne(cell[...])
        cell.withUnsafeBufferPointer { cell in
            let needsQuotes = cell.needsQuotes(from: 0)
            if needsQuotes { text.append(UInt8(ascii: "\"")) }
            if isFormula { text.append(UInt8(ascii: "'")) }
            if needsQuotes { append(quoted: cell) } else { text.append(contentsOf: cell) }
        }
    }

    /// A quotation mark is written twice; the last one ends the text.
    private mutating func append(quoted cell: UnsafeBufferPointer<UInt8>) {
        var start = 0
        if cell.holds(UInt8(ascii: "\"")) {
            for index in cell.indices where cell[index] == UInt8(ascii: "\"") {
                text.append(contentsOf: UnsafeBufferPointer(rebasing: cell[start...index]))
                start = index
            }
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: cell[start...]))
        text.append(UInt8(ascii: "\""))
    }

    /// Cells that stand in many rows after each other, with the commas between them.
    static func cells(_ texts: [String]) -> [UInt8] {
        var row = CSVText()
        for text in texts { row.add(text) }
        return Array(row.text[row.start..<row.text.count])
    }

    /// Adds cells that `cells` made.
    mutating func add(made cells: [UInt8]) {
        beginCell()
        text += cells
    }

    mutating func endRow() {
        rows.append((start, second < 0 ? text.count : second, text.count))
        text.append("\r\n")
        start = text.count
        isAtStart = true
    }

    /// Tables with the same first column as one: its rows go on with the other cells of each.
    init(joining tables: [CSVText]) {
        guard let first = tables.first else { return }
        for index in first.rows.indices {
            text += first.text[first.rows[index].start..<first.rows[index].end]
            for table in tables.dropFirst() where index < table.rows.count {
                text.append(UInt8(ascii: ","))
                text += table.text[table.rows[index].second..<table.rows[index].end]
            }
            text.append("\r\n")
        }
    }

    init() {}

    /// Adds a whole row.
    mutating func add(row: [String]) {
        for cell in row { add(cell) }
        endRow()
    }

    /// Whether a cell that ends with it may end with a space, as a hard one ends with 0xA0.
    private static func mayEndSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xA0 }

    /// Whether a cell that begins with it is no formula and has no space in front.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// What stands from a place on, without spaces, hard ones too, and line ends around it.
    fileprivate func trimmed(from start: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        func isHardSpace(_ index: Int) -> Bool { self[index] == 0xC2 && self[index + 1] == 0xA0 }
        var (start, end) = (start, count)
        while start < end {
            let width = isSpace(self[start]) ? 1 : start + 1 < end && isHardSpace(start) ? 2 : 0
            if width == 0 { break }
            start += width
        }
        while start < end {
            let width = isSpace(self[end - 1]) ? 1 : start + 1 < end && isHardSpace(end - 2) ? 2 : 0
            if width == 0 { break }
            end -= width
        }
        return self[start..<end]
    }

    /// Whether something stands from a place on that parts cells, ends lines or is a quotation mark.
    fileprivate func needsQuotes(from start: Int) -> Bool {
        var index = start
        while index + 8 <= count {
            let bytes = EightBytes(self, at: index)
            if bytes.equal(0x22) | bytes.equal(0x2C) | bytes.equal(0x0A) | bytes.equal(0x0D) != 0 { return true }
            index += 8
        }
        if start + 8 <= count {
            // The last eight bytes, of which those in front of `index` are known to be none of these.
            index = count - 8
            let bytes = EightBytes(self, at: index)
            return bytes.equal(0x22) | bytes.equal(0x2C) | bytes.equal(0x0A) | bytes.equal(0x0D) != 0
        }
        return self[index...].contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    }
}

/// A file that lies beside a page and holds the same facts for programs.
struct TwinFile: Sendable {
    /// From the top of the site.
    let path: String
    let bytes: [UInt8]
}
