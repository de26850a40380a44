internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The page that shows what a search finds; without script, it leads to the lists of all records.
enum SearchPage {
    static let path = "search.html"

    static let shape = ObjectShape("the search page", PageHead.slots + [("indexes", .list(.object(Shapes.link)))])

    static func value(_ writer: PageWriter) -> TemplateValue {
        let kinds = Kind.register.filter { !writer.site.register.range(of: $0).isEmpty }
        return .object(
            PageHead.values("Search", breadcrumbs: [("Home", "index.html")], writer) + [
                .list(kinds.map { .link(writer.text($0.plural), writer.root + $0.indexPath) })
            ])
    }
}
