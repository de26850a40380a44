internal import SourceText

/// A table as comma-separated values after RFC 4180: CRLF, quotes where they are needed, one header line.
///
/// It begins with a byte order mark, without which spreadsheets misread letters with accents. What a spreadsheet would
/// run as a formula is given an apostrophe in front; numbers keep their sign.
struct CSVText: Sendable {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var isAtStart = true
    /// Where each row starts, its second cell starts, and its line end begins.
    private var rows: [(start: Int, second: Int, end: Int)] = []
    private var start = 3
    private var second = 3

    /// Adds a cell to the row that is open.
    mutating func add(_ text: String) {
        add { bytes in bytes.append(plain: text) }
    }

    /// Adds a cell that a closure writes as it is; what its text needs to stand in a file is done afterwards.
    mutating func add(_ write: (inout [UInt8]) -> Void) {
        if isAtStart {
            isAtStart = false
            second = -1
        } else {
            bytes.append(UInt8(ascii: ","))
            if second < 0 { second = bytes.count }
        }
        let start = bytes.count
        write(&bytes)
        if !isPlain(from: start) { escape(from: start) }
    }

    /// Whether the cell that was written last can stay as it is: most are.
    private func isPlain(from start: Int) -> Bool {
        guard start < bytes.count else { return true }
        return CSVText.isLetterOrDigit(bytes[start]) && bytes[bytes.count - 1] > 0x20
            && bytes.withUnsafeBufferPointer { !$0.needsQuotes(from: start) }
    }

    /// Writes the cell that was written last once more, without spaces at its ends.
    private mutating func escape(from start: Int) {
        let text = Array(CSVText.trimmed(bytes[start...]))
        bytes.removeLast(bytes.count - start)
        let needsQuotes = text.withUnsafeBufferPointer { $0.needsQuotes(from: 0) }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        if CSVFormula.isOne(text[...]) { bytes.append(UInt8(ascii: "'")) }
        if needsQuotes { append(quoted: text) } else { bytes += text }
    }

    /// A quotation mark is written twice; the last one ends the text.
    private mutating func append(quoted text: [UInt8]) {
        var start = 0
        for index in text.indices where text[index] == UInt8(ascii: "\"") {
            bytes += text[start...index]
            start = index
        }
        bytes += text[start...]
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func endRow() {
        rows.append((start, second < 0 ? bytes.count : second, bytes.count))
        bytes.append("\r\n")
        start = bytes.count
        isAtStart = true
    }

    /// Tables with the same first column as one: its rows go on with the other cells of each.
    init(joining tables: [CSVText]) {
        guard let first = tables.first else { return }
        for index in first.rows.indices {
            bytes += first.bytes[first.rows[index].start..<first.rows[index].end]
            for table in tables.dropFirst() where index < table.rows.count {
                bytes.append(UInt8(ascii: ","))
                bytes += table.bytes[table.rows[index].second..<table.rows[index].end]
            }
            bytes += [0x0D, 0x0A]
        }
    }

    init() {}

    /// Adds a whole row.
    mutating func add(row: [String]) {
        for cell in row { add(cell) }
        endRow()
    }

    /// Whether a cell that begins with it is no formula and has no space in front.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return text[first...last]
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether something stands from a place on that parts cells, ends lines or is a quotation mark.
    fileprivate func needsQuotes(from start: Int) -> Bool {
        var index = start
        while index + 8 <= count {
            let bytes = EightBytes(self, at: index)
            if bytes.equal(0x22) | bytes.equal(0x2C) | bytes.equal(0x0A) | bytes.equal(0x0D) != 0 { return true }
            index += 8
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
