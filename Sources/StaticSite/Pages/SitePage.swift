internal import TemplateEngine
internal import TransparencyRegister

/// A page of the site: where it lies, which template shows it, and what it offers to that template.
struct SitePage: Sendable {
    /// From the top of the site: `contracts/data-platform.html`.
    let path: String
    let template: String
    let content: Content

    enum Content: Sendable {
        case home
        case index(Kind)
        /// Where the record lies in the register.
        case record(Int)
        case comparison(Kind)
        case suppliers
        case notFound
    }

    /// The values of the page's own slots.
    func value(_ writer: inout PageWriter) -> TemplateValue {
        switch content {
        case .home: HomePage.value(&writer)
        case .index(let kind): IndexPage.value(kind, &writer)
        case .record(let index): RecordPage.value(index, &writer)
        case .comparison(let kind): ComparisonPage.value(kind, &writer)
        case .suppliers: SuppliersPage.value(&writer)
        case .notFound: NotFoundPage.value(&writer)
        }
    }

    /// All pages of a register, in the order of their paths.
    static func all(of register: Register, _ figures: RegisterFigures) -> [SitePage] {
        var pages = [
            SitePage(path: "index.html", template: "home.html", content: .home),
            SitePage(path: "404.html", template: "404.html", content: .notFound),
        ]
        if figures.hasSuppliers {
            pages.append(SitePage(path: "suppliers.html", template: "table.html", content: .suppliers))
        }
        for kind in Kind.register where !register.range(of: kind).isEmpty {
            pages.append(SitePage(path: "\(kind.folder)/index.html", template: "table.html", content: .index(kind)))
            if let path = ComparisonPage.path(of: kind) {
                pages.append(SitePage(path: path, template: "table.html", content: .comparison(kind)))
            }
        }
        for (index, record) in register.records.enumerated() where record.path != "index.html" {
            pages.append(SitePage(path: record.path, template: record.kind.name + ".html", content: .record(index)))
        }
        return pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}

/// What every page offers before the slots of its own.
enum PageHead {
    static let slots: [(String, TemplateShape)] = [
        ("title", .text), ("description", .optional(.text)), ("canonical", .optional(.url)),
        ("breadcrumbs", .list(.object(Shapes.link))),
    ]

    static func values(
        _ title: String, description: String? = nil, breadcrumbs: [(String, String)] = [], _ writer: PageWriter
    ) -> [TemplateValue] {
        [
            .text(title), .optional(description), writer.site.baseURL.map { .url($0 + writer.path) } ?? .none,
            .list(breadcrumbs.map { .link($0.0, writer.root + $0.1) }),
        ]
    }
}
