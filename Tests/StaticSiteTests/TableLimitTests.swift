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

    private func lines(_ bytes: [UInt8]) -> Int { bytes.count { $0 == UInt8(ascii: "\n") } }

    @Test("Are shown up to their limit, and whole for programs", arguments: [(3, 3), (4, 3), (0, 0)])
    func limited(rows: Int, shown: Int) throws {
        let table = try table(rows: rows)
        #expect(lines(table.rows) == shown && table.count == rows)
        #expect(lines(try #require(table.twin).bytes) == rows + 1)
    }

    @Test("Are shown whole where nothing else has them")
    func withoutTwin() throws { #expect(lines(try table(rows: 9, hasTwin: false).rows) == 9) }
}
