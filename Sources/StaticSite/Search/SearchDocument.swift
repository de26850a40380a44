internal import SourceText
internal import TransparencyRegister
internal import Wording

/// Something that search can find: a record, or a page of tables.
enum SearchDocument: Sendable {
    /// Where the record lies in the register.
    case record(Int)
    case page(title: String, path: String)

    /// The records by kind and id, then pages of tables, by path; what was removed is not found.
    static func all(of site: SiteContext, pages: [SitePage]) -> [SearchDocument] {
        let records = site.register.records
        return records.indices.filter { records[$0].removal == nil }.map { .record($0) }
            + pages.compactMap { page in page.searchTitle(in: site.words).map { .page(title: $0, path: page.path) } }
    }

    /// Of how many words its name is: of two that hold what was asked for, the shorter is meant.
    func titleLength(in site: SiteContext) -> Int {
        let title =
            switch self {
            case .page(let title, _): title
            case .record(let index): site.register.records[index].title
            }
        var length = 0
        title.withBytes { text in SearchWords().read(text, as: .plain) { _ in length += 1 } }
        return length
    }
}
