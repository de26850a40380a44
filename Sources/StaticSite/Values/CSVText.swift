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
        if isAtStart {
            isAtStart = false
            second = -1
        } else {
            bytes.append(UInt8(ascii: ","))
            if second < 0 { second = bytes.count }
        }
        var text = CSVText.trimmed(text)
        let isFormula = CSVFormula.isOne(text)
        text.withUTF8 { text in
            let needsQuotes = text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            if needsQuotes {
                append(quoted: text)
                bytes.append(UInt8(ascii: "\""))
            } else {
                bytes.append(contentsOf: text)
            }
        }
    }

    /// A quotation mark is written twice.
    private mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices where text[index] == UInt8(ascii: "\"") {
            bytes.append(contentsOf: text[start...index])
            start = index
        }
        bytes.append(contentsOf: text[start...])
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

    private static func trimmed(_ text: String) -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        guard let first = text.utf8.first, let last = text.utf8.last, isSpace(first) || isSpace(last) else {
            return text
        }
        let start = text.utf8.firstIndex { !isSpace($0) } ?? text.endIndex
        let end = text.utf8.lastIndex { !isSpace($0) }.map { text.utf8.index(after: $0) } ?? start
        return String(text[start..<end])
    }
}

/// A file that lies beside a page and holds the same facts for programs.
struct TwinFile: Sendable {
    /// From the top of the site.
    let path: String
    let bytes: [UInt8]
}
