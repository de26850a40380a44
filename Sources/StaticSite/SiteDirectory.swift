internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What the main navigation, the home page and the footer lead to.
struct SiteDirectory: Sendable {
    struct Entry: Sendable {
        let label: String
        /// From the top of the site.
        let path: String
    }

    /// At the head of every page.
    let navigation: [Entry]
    /// Every kind of record and every view of the register, under headings.
    let groups: [(heading: String, entries: [Entry])]
    /// At the foot of every page: what readers must never have to look for, and the texts of the register that are not in the
    /// navigation, as its statement on accessibility.
    let footer: [Entry]

    /// The kinds that stand in the main navigation, where a register has them; all others stand in the directory alone.
    private static let navigationKinds: [Kind] = [
        .system, .contract, .assessment, .evaluation, .decision, .redress, .standard,
    ]

    /// How many texts the foot of a page has room for.
    private static let footerPageLimit = 8

    init(_ site: SiteContext) {
        let register = site.register
        func entry(_ kind: Kind) -> Entry {
            Entry(label: site.words(kind.plural), path: kind.indexPath)
        }
        let kinds = Kind.register.filter { $0 != .comparison && !register.range(of: $0).isEmpty }
        let main = SiteDirectory.navigationKinds.filter(kinds.contains)
        let pages = register.settings.navigation.compactMap { page -> Entry? in
            let id = page.text.hasSuffix(".md") ? String(page.text.dropLast(3)) : page.text
            guard let index = register.index(of: .page, id) else { return nil }
            return Entry(label: register.records[index].title, path: register.records[index].path)
        }
        let views = RegisterView.allCases.filter { $0.exists(in: site) }
        let comparisons = views.filter { $0 == .comparisons }.map {
            Entry(label: site.words($0.title), path: $0.path)
        }
        navigation = main.map(entry) + comparisons + pages
        let named = Set(navigation.map(\.path))
        let others = register.listed(.page).filter { $0.id != "index" && !named.contains($0.path) }
        footer =
            views.filter(\.isInFooter).map { Entry(label: site.words($0.title), path: $0.path) }
            + others.prefix(SiteDirectory.footerPageLimit).map { Entry(label: $0.title, path: $0.path) }
        groups = [
            (site.words("Records"), kinds.map(entry)),
            (site.words("Across all records"), views.map { Entry(label: site.words($0.title), path: $0.path) }),
        ].filter { !$0.1.isEmpty }
    }

    init() {
        navigation = []
        groups = []
        footer = []
    }

    static let slots: [(String, TemplateShape)] = [
        (
            "navigation",
            .list(
                .object(
                    ObjectShape(
                        "an entry of the navigation", [("label", .text), ("address", .url), ("is_current", .flag)])))
        ),
        (
            "directory",
            .list(
                .object(
                    ObjectShape(
                        "a part of the directory",
                        [
                            ("heading", .text),
                            (
                                "entries",
                                .list(
                                    .object(
                                        ObjectShape(
                                            "an entry of the directory",
                                            [("label", .text), ("address", .url)])))
                            ),
                        ])))
        ),
        (
            "footer",
            .list(.object(ObjectShape("an entry of the footer", [("label", .text), ("address", .url)])))
        ),
    ]

    /// The slots, as a page at a path sees them.
    func values(for path: String, _ root: String) -> [TemplateValue] {
        [
            .list(navigation.map { .object([.text($0.label), .url(root + $0.path), .flag($0.path == path)]) }),
            .list(
                groups.map { group in
                    .object([
                        .text(group.heading),
                        .list(
                            group.entries.map {
                                .object([.text($0.label), .url(root + $0.path)])
                            }),
                    ])
                }),
            .list(footer.map { .object([.text($0.label), .url(root + $0.path)]) }),
        ]
    }
}
