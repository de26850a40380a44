import SourceText
import Testing

@Suite("CSV tables")
struct CSVTableTests {
    /// The header and rows of a file without faults.
    private func read(_ text: String) throws -> [[String]] {
        let file = SourceFile(path: "a.csv", text: text)
        var problems = Problems()
        let table = try CSVTable(file, reporting: &problems)
        #expect(problems.isEmpty)
        let rows = (0..<table.rowCount).map { table.row($0).map { $0.text(in: file) } }
        return [table.header.map { $0.text(in: file) }] + rows
    }

    private func messages(_ bytes: [UInt8]) -> [String] {
        var problems = Problems()
        do throws(Problems) {
            _ = try CSVTable(SourceFile(path: "a.csv", bytes: bytes), reporting: &problems)
        } catch {
            problems.append(error)
        }
        return problems.diagnostics.map { "\($0.place?.description ?? ""): \($0.message)" }
    }

    @Test(
        "what RFC 4180 allows",
        arguments: [
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("\"a\",\"b\"\n\"1\",\"\"\n", [["a", "b"], ["1", ""]]),
            ("a,b\n\"1,2\",3\n", [["a", "b"], ["1,2", "3"]]),
            ("a,b\n\"say \"\"no\"\"\",\"\"\"\"\n", [["a", "b"], ["say \"no\"", "\""]]),
            ("a,b\n\"1\r\n2\",\"3\n\n4\"\n", [["a", "b"], ["1\n2", "3\n\n4"]]),
            ("a,b\n\"1\r2\",3", [["a", "b"], ["1\n2", "3"]]), ("a,b\n,2\n1,\n", [["a", "b"], ["", "2"], ["1", ""]]),
            ("a,b\n 1 ,\t\n", [["a", "b"], [" 1 ", "\t"]]), ("a\n1\n", [["a"], ["1"]]), ("a", [["a"]]),
            ("a,b\nä🙂,ß;\n", [["a", "b"], ["ä🙂", "ß;"]]), ("a,\n1,2\n", [["a", ""], ["1", "2"]]),
        ])
    func allowed(text: String, rows: [[String]]) throws {
        #expect(try read(text) == rows)
    }

    @Test(
        "what it does not",
        arguments: [
            ("", ["a.csv: the file is empty"]), ("\u{FEFF}", ["a.csv: the file is empty"]),
            ("a,b\n1\n", ["a.csv:2:1: this row has 1 cell, but the table has 2 columns"]),
            ("a,b\n1,2,3\n", ["a.csv:2:5: this row has 3 cells, but the table has 2 columns"]),
            (
                "a,b\n1,1,250\n",
                ["a.csv:2:1: this row has 3 cells, but the table has 2 columns"].map {
                    $0.replacing("2:1", with: "2:3")
                }
            ),
            ("a,b\n\"x\ny\",1,2\n3,4\n", ["a.csv:3:6: this row has 3 cells, but the table has 2 columns"]),
            ("a,b\n\n1,2\n", ["a.csv:2:1: this row is empty"]), ("a\n1\n\n", ["a.csv:3:1: this row is empty"]),
            ("a,b\n\"\",\n", ["a.csv:2:1: this row is empty"]),
            ("a,b\n1 \"2\",3\n", ["a.csv:2:3: a quotation mark stands in a cell that does not begin with one"]),
            ("a,b\n\"1\"2,3\n", ["a.csv:2:4: text follows the quotation mark that closes this cell"]),
            ("a,b\n\"1\" ,3\n", ["a.csv:2:4: a space follows the quotation mark that closes this cell"]),
            ("a,b\n1,\"2\n3,4\n", ["a.csv:2:3: the quotation mark that opens this cell is never closed"]),
            ("a,b\n1,\"", ["a.csv:2:3: the quotation mark that opens this cell is never closed"]),
            ("a;b\n1;2\n", ["a.csv:1:2: the cells of this file are parted by semicolons, not by commas"]),
            ("\"a\";\"b,c\"\n", ["a.csv:1:4: the cells of this file are parted by semicolons, not by commas"]),
            ("a\tb\n1\t2\n", ["a.csv:1:2: the cells of this file are parted by tabs, not by commas"]),
            ("sep=;\na;b\n", ["a.csv:1:5: the cells of this file are parted by semicolons, not by commas"]),
            ("a,b\nx\u{0},2\n", ["a.csv:2:2: the file holds a NUL byte (0x00), which no text has"]),
            ("a,b\nx\u{7},2\n", ["a.csv:2:2: an invisible control character (U+0007) stands here"]),
        ])
    func refused(text: String, wanted: [String]) {
        #expect(messages(Array(text.utf8)) == wanted)
    }

    @Test("an encoding that is not UTF-8")
    func encoding() {
        let bytes = Array("a,b\nstra".utf8) + [0xDF] + Array("e,1\n".utf8)
        #expect(
            messages(bytes) == [
                "a.csv:2:5: the file is not UTF-8: byte 0xDF, which is “ß” in ISO-8859-1 or Windows-1252"
            ])
    }

    @Test("each cell knows where it starts", arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func places(end: String, mark: String) throws {
        let marked = MarkedText(
            mark + ["‸ä,‸\"b\",‸c", "‸\"1\(end)2 \"\"3\"\"\",‸🙂,‸", "‸,‸x,‸"].joined(separator: end))
        let file = SourceFile(path: "a.csv", text: marked.text)
        var problems = Problems()
        let table = try CSVTable(file, reporting: &problems)
        let cells = table.header + table.row(0) + table.row(1)
        #expect(cells.map(\.position) == marked.marks)
        #expect(cells.map { $0.length(in: file) } == [1, 3, 1, 2, 1, 1, 1, 1, 1])
    }

    @Test("every fault of the rows is told, and the other rows are read")
    func goesOn() throws {
        let file = SourceFile(path: "a.csv", text: "a,b\n1\n2,3\n4,5,6\n7,8\n")
        var problems = Problems()
        let table = try CSVTable(file, reporting: &problems)
        #expect(problems.count == 2)
        #expect((0..<table.rowCount).map { table.row($0).map { $0.text(in: file) } } == [["2", "3"], ["7", "8"]])
    }

    @Test("limits have errors of their own")
    func limits() {
        let rows = "a\n" + String(repeating: "1\n", count: CSVTable.maximumRows)
        #expect(messages(Array(rows.utf8)) == [])
        #expect(messages(Array((rows + "2\n").utf8)) == ["a.csv:100002:1: the table has more than 100000 rows"])
        let names = "a" + String(repeating: ",a", count: CSVTable.maximumColumns - 1)
        #expect(messages(Array(names.utf8)) == [])
        #expect(messages(Array((names + ",a").utf8)) == ["a.csv:1:501: the table has more than 250 columns"])
        let wide = String(repeating: names + "\n", count: CSVTable.maximumCells / CSVTable.maximumColumns + 2)
        #expect(messages(Array(wide.utf8)) == ["a.csv:4002:1: the table has more than 1000000 cells"])
        let large = [UInt8](repeating: UInt8(ascii: "a"), count: SourceFile.maximumSize + 1)
        #expect(messages(large) == ["a.csv: the file is larger than 8 MiB (8388609 bytes)"])
        let ragged = "a,b\n" + String(repeating: "1\n", count: 5000)
        #expect(messages(Array(ragged.utf8)).count == CSVTable.maximumProblems)
    }
}

@Suite("CSV tables that were written are read as the same")
struct CSVPropertyTests {
    private static let pieces = [
        "a", "ä", "🙂", " ", ",", "\"", "\n", ";", "1", "\t", "'", "\u{A0}", "\"\"", ",\n\"",
    ]

    /// Written after RFC 4180: in quotation marks where it is needed, and sometimes where it is not.
    private static func written(_ cell: String, _ generator: inout some RandomNumberGenerator, end: String) -> String {
        let isNeeded = cell.contains { ",\"\n".contains($0) }
        guard isNeeded || Bool.random(using: &generator) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"").replacing("\n", with: end) + "\""
    }

    @Test(arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var generator = Numbers(state: seed)
        let columns = Int.random(in: 1...5, using: &generator)
        let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
        let names = (0..<columns).map { "c\($0)" }
        var rows = [names]
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            var row = (0..<columns).map { _ in
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    Self.pieces.randomElement(using: &generator) ?? ""
                }.joined()
            }
            if row.allSatisfy(\.isEmpty) { row[0] = "x" }
            rows.append(row)
        }
        var text = Bool.random(using: &generator) ? "\u{FEFF}" : ""
        for (index, row) in rows.enumerated() {
            text += row.map { Self.written($0, &generator, end: end) }.joined(separator: ",")
            if index + 1 < rows.count || Bool.random(using: &generator) { text += end }
        }
        let file = SourceFile(path: "a.csv", text: text)
        var problems = Problems()
        let table = try CSVTable(file, reporting: &problems)
        #expect(problems.isEmpty)
        let read = (0..<table.rowCount).map { table.row($0).map { $0.text(in: file) } }
        #expect([table.header.map { $0.text(in: file) }] + read == rows)
    }

    @Test("whatever the bytes, nothing breaks, and every place lies in the file", arguments: 0..<200)
    func anyBytes(seed: UInt64) {
        var generator = Numbers(state: seed)
        let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
            Array("a,,\"\"\n\r;\t é".utf8).randomElement(using: &generator) ?? 0
        }
        let file = SourceFile(path: "a.csv", bytes: bytes)
        var problems = Problems()
        do throws(Problems) {
            let table = try CSVTable(file, reporting: &problems)
            for index in 0..<table.rowCount {
                #expect(table.row(index).allSatisfy { file.byte(at: $0.position) != nil })
            }
        } catch {
            #expect(error.hasErrors)
        }
    }
}

/// SplitMix64, so that every run tests the same.
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
