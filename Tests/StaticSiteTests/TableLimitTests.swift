import Testing

@testable import StaticSite

@Suite("Long tables")
struct TableLimitTests {
    private func table(rows: Int, hasTwin: Bool = true) -> TableModel {
        var table = TableModel(id: "t", caption: "T", columns: [.init("A")], hasTwin: hasTwin, limit: 3)
        for row in 0..<rows { table.add([.value(Array("\(row)".utf8), plain: "\(row)")]) }
        return table
    }

    private func lines(_ bytes: [UInt8]) -> Int { bytes.count { $0 == UInt8(ascii: "\n") } }

    @Test("Are shown up to their limit, and whole for programs", arguments: [(3, 3), (4, 3), (0, 0)])
    func limited(rows: Int, shown: Int) throws {
        let table = table(rows: rows)
        #expect(lines(table.rows) == shown && table.count == rows)
        #expect(lines(try #require(table.twin).bytes) == rows + 1)
    }

    @Test("Are shown whole where nothing else has them")
    func withoutTwin() { #expect(lines(table(rows: 9, hasTwin: false).rows) == 9) }
}
