import SourceText
import Testing
import Wording

@testable import StaticSite

@Suite("Long tables")
struct TableLimitTests {
    private func table(rows: Int, hasTwin: Bool = true) throws -> TableModel {
        var table = TableModel(
            InkHTML(try DefaultTemplates.words()), id: "t", caption: Phrase(asItIs: "T"), columns: [.init(asItIs: "A")],
            hasTwin: hasTwin, limit: 3)
        for row in 0..<rows { table.add([.value(Array("\(row)".utf8), plain: "\(row)")]) }
        return table
    }

    private func lines(_ text: ByteText) -> Int { text.slice.count { $0 == UInt8(ascii: "\n") } }

    /// Rows stand one a line, without a line end after the last.
    private func shownRows(_ table: TableModel) -> Int { lines(table.rows) + (table.rows.isEmpty ? 0 : 1) }

    @Test("Are shown up to their limit, and whole for programs", arguments: [(3, 3), (4, 3), (0, 0)])
    func limited(rows: Int, shown: Int) throws {
        let table = try table(rows: rows)
        #expect(shownRows(table) == shown && table.count == rows)
        #expect(lines(try #require(table.twin).text) == rows + 1)
    }

    @Test("Are the same whether a row is written cell by cell or was made before")
    func madeRows() throws {
        var made = try table(rows: 0, hasTwin: false)
        for row in 0..<3 {
            var one = try table(rows: 0, hasTwin: false)
            one.add([.value(Array("\(row)".utf8), plain: "\(row)")])
            made.add(row: one.rows.bytes)
        }
        #expect(made.rows.bytes == (try table(rows: 3, hasTwin: false)).rows.bytes)
    }

    @Test("Are shown whole where nothing else has them")
    func withoutTwin() throws { #expect(shownRows(try table(rows: 9, hasTwin: false)) == 9) }
}
