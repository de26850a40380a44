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
        guard root == SiteStock.root, rows.indices.contains(record) else { return nil }
        guard besidesSystems, let cell = systemCells[record] else { return rows[record] }
        var row = rows[record]
        row.removeSubrange(cell)
        return row
    }

    private static let root = "../"

    /// Nothing, for pages that need none of it.
    init() {
        ownPages = []
        rows = []
        systemCells = []
    }

    init(_ site: SiteContext, _ pages: [SitePage], jobs: Int) {
        ownPages = Set(pages.lazy.filter(\.isMadeByTheSite).map(\.path))
        let columns = Kind.allCases.map { RecordColumns.summary($0, site.settings) }
        let made = ParallelWork.map(site.register.records.count, jobs: jobs) { index -> ([UInt8], Range<Int>?) in
            let record = site.register.records[index]
            if record.kind == .page || record.removal != nil { return ([], nil) }
            var writer = PageWriter(site, path: "\(record.kind.folder)/index.html", use: .nothing)
            let columns = columns[Int(record.kind.rawValue)]
            var table = TableModel(site.ink, id: "", caption: "", columns: columns.columns)
            let cell = columns.add(record, to: &table, &writer)
            return (table.rows, cell)
        }
        rows = made.map(\.0)
        systemCells = made.map(\.1)
    }
}
