import SourceText
import Testing

@testable import TransparencyRegister

/// A table with columns of types that are rare in tables of the register.
private struct MixedFields: FieldSet {
    let name: Field<String>
    let account: Field<Prose>
    let systems: Field<[Reference]>
    let share: Field<ExactDecimal>

    static let schema = Schema(Self.self)

    init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .text)
        account = declare.optional("account", "Account", .prose)
        systems = declare.optional("systems", "Systems", .list(.reference(.system)))
        share = declare.optional("share", "Share", .percent)
    }
}

@Suite("Tables of records read from CSV files")
struct TableReaderTests {
    private func read(_ text: String) throws(Problems) -> (rows: [Group<MixedFields>], problems: Problems) {
        var reader = try TableReader(
            SourceFile(path: "a.csv", text: text), number: 3, columns: MixedFields.schema.declarations, name: "mixed")
        let rows = reader.rows().map { Group<MixedFields>($0) }
        return (rows, reader.problems)
    }

    @Test func cellsAreTyped() throws {
        let (rows, problems) = try read(
            "share,name,account,systems\n98.80 %,NO,\"One.\r\n\r\nTwo, \"\"three\"\".\",a; systems/b\n,1.10,,\n")
        #expect(problems.isEmpty)
        #expect(rows.map(\.name) == ["NO", "1.10"])
        #expect(rows[0].share?.description == "98.80")
        #expect(rows[0].account?.text == "One.\n\nTwo, \"three\".")
        #expect(rows[0].systems?.map(\.id) == ["a", "b"])
        #expect(rows[1].share == nil && rows[1].account == nil && rows[1].systems == nil)
    }

    @Test("A choice may be called as what stands for no value") func choices() throws {
        func states(_ response: String) throws -> [FieldState] {
            var reader = try TableReader(
                SourceFile(path: "a.csv", text: "body,outcome,response\ncity,Halt,\(response)\n"), number: 1,
                columns: DecisionAdviceFields.schema.declarations, name: "advice")
            let rows = reader.rows()
            try reader.problems.throwIfErrors()
            return rows.flatMap { Array($0.states) }
        }
        #expect(try states("none").compactMap(\.value).count == 3)
        #expect(throws: Problems.self) { try states("n/a") }
    }

    @Test func placesKnowTheirFile() throws {
        let rows = try read("name,account,systems\nA,\"x\ny\",b\nC,z,d\n").rows
        #expect(rows.map(\.row.position) == [2, 4].map { Position(line: $0, column: 1, inText: 3) })
        #expect(rows[0].account?.position == Position(line: 2, column: 3, inText: 3))
        #expect(rows[1].systems?.first?.position == Position(line: 4, column: 5, inText: 3))
        #expect(rows[1].systems?.first?.position != Position(line: 4, column: 5))
    }

    @Test(arguments: [
        ("nam,share\nA,1\n", ["1:1: a row of “mixed” has no field “nam”"]),
        ("ame,share\nA,1\n", ["1:1: a row of “mixed” has no field “ame”"]),
        ("share\n1\n", ["1:1: the table has no column “name”, which every row needs"]),
        ("A,1\nB,2\n", ["1:1: the first row does not name the columns of the table"]),
        ("name,systems\nA,b;c\n", ["2:3: systems: the entries of a list are parted by a semicolon and one space"]),
        ("name,systems\nA,b;  c\n", ["2:3: systems: the entries of a list are parted by a semicolon and one space"]),
        (
            "name,share\nA,0.99\nB,97.55\n",
            [
                "2:3: share: “0.99” looks like a fraction of 1, where other cells hold percentages, as 97.55"
            ]
        ),
        ("name,share\nA,0.99 %\nB,97.55\n", []), ("name,share\nA,1\nB,97.55\n", []), ("name,share\nA,0.0\nB,5\n", []),
        (
            "name,share\nA,0.99\nB,0.5\n",
            [
                "2:3: share: no percentage of this column is above 1, so that they may be fractions of 1"
            ]
        ),
        ("name\nA\u{2007}\n", ["2:2: this cell ends with a no-break space (U+2007)"]),
        ("name \nA\n", ["1:5: this cell ends with a space"]),
    ])
    func faults(text: String, wanted: [String]) throws {
        let problems = try read(text).problems
        #expect(problems.diagnostics.map { "\($0.place?.description.dropFirst(6) ?? ""): \($0.message)" } == wanted)
    }

    @Test func rowsWithoutNumberOfFaultsBeyondReason() throws {
        let text = "name,share\n" + String(repeating: ",x1\n", count: 3000)
        #expect(try read(text).problems.count <= CSVTable.maximumProblems + 1)
    }

    /// A row of a table takes no more memory than before tables could lie in other files.
    @Test func positionsTakeOneWord() {
        #expect(MemoryLayout<Position>.size == 8)
        #expect(Position(line: 7, column: 1 << 30).column == 0xFF_FFFF)
        #expect(Position(line: 7, column: 9, inText: 255).column == 9)
        #expect(Position(line: 7, column: 9).inText(2).text == 2)
    }

    @Test(arguments: [
        ("395348.0", "write 395348: a count has no decimal places"), ("12.50", nil),
        ("12 days", "write 12 alone: this field is a number without a unit"),
        ("12%", "write 12 alone: this field is a number without a unit"), ("1 250", "write 1250 or 1,250"),
        ("1\u{A0}250", "write 1250 or 1,250"), ("1'250'000", "write 1250000 or 1,250,000"), ("12 50", nil),
        ("many", nil),
        ("about 12", nil), ("", nil),
    ])
    func cures(text: String, wanted: String?) {
        #expect(NumberCure.count(text) == wanted)
    }
}
