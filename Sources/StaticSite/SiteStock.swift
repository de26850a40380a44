internal import TransparencyRegister
internal import Wording

/// What is made once and used on several pages.
///
/// A class, since every page is handed it.
final class SiteStock: Sendable {
    /// The addresses of pages that the site makes by itself, to which texts may link.
    let ownPages: Set<String>
    /// The rows of all records as they stand in the index of their kind and in the pages that narrow it, by where the
    /// record lies in the register; empty for pages, which no index lists.
    ///
    /// These pages lie in one folder below the top, so that addresses in a row are the same on each.
    let rows: [[UInt8]]
    /// Where in its row the cell lies that names the systems that a record is about.
    private let systemCells: [Range<Int>?]

    /// The row of a record for a page from which the way to the top is the same; `nil` for other pages.
    ///
    /// - Parameter besidesSystems: whether the cell is left out that names the systems that the record is about.
    func row(of record: Int, seenFrom root: String, besidesSystems: Bool = false) -> [UInt8]? {
        guard root == Record.wayFromFolders, rows.indices.contains(record) else { return nil }
        guard besidesSystems, let cell = systemCells[record] else { return rows[record] }
        var row = rows[record]
        row.removeSubrange(cell)
        return row
    }

    /// Nothing, for pages that need none of it.
    init() {
        ownPages = []
        rows = []
        systemCells = []
    }

    init(_ site: SiteContext, _ pages: [SitePage], jobs: Int) {
        ownPages = Set(pages.lazy.filter(\.isMadeByTheSite).map(\.path))
        let made = ParallelWork.stretches(site.register.records.count, jobs: jobs) { SiteStock.rows(of: $0, site) }
        rows = made.flatMap { $0.map(\.row) }
        systemCells = made.flatMap { $0.map(\.systems) }
    }

    /// The rows of a stretch of records, which are written into one table after another.
    private static func rows(of stretch: Range<Int>, _ site: SiteContext) -> [(row: [UInt8], systems: Range<Int>?)] {
        var writer = PageWriter(site, path: "records/index.html", use: .nothing)
        var tables = [TableModel?](repeating: nil, count: Kind.allCases.count)
        return stretch.map { index in
            let record = site.register.records[index]
            if record.kind == .page || record.removal != nil { return ([], nil) }
            let columns = site.columns(of: record.kind)
            let kind = Int(record.kind.rawValue)
            var table =
                tables[kind] ?? TableModel(site.ink, id: "", caption: "", columns: columns.columns)
            tables[kind] = nil
            let systems = columns.add(index, to: &table, &writer)
            let row = table.rows.bytes
            table.rows.removeAll()
            tables[kind] = table
            return (row, systems)
        }
    }
}
