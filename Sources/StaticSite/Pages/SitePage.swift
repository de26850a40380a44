internal import SourceText
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
        /// How often each check came out how.
        case findings
        /// One check about all systems, by its place in `Check.all`.
        case check(Int)
        case standardsBySystem
        case downloads
        case dictionary
        /// The rates of evaluations by group.
        case evaluationGroups
        case notFound
        /// Where the record lies in the register that an old address leads to.
        case forwarding(Int)
        case removed(Int)
    }

    /// Whether search engines are to know of it.
    var isListed: Bool {
        switch content {
        case .notFound, .forwarding, .removed: false
        default: true
        }
    }

    /// The values of the page's own slots.
    func value(_ writer: inout PageWriter) -> TemplateValue {
        switch content {
        case .home: HomePage.value(&writer)
        case .index(let kind): IndexPage.value(kind, &writer)
        case .record(let index): RecordPage.value(index, &writer)
        case .comparison(let kind): ComparisonPage.value(kind, &writer)
        case .suppliers: SuppliersPage.value(&writer)
        case .findings: FindingsPage.value(&writer)
        case .check(let number): CheckPage.value(number, &writer)
        case .standardsBySystem: StandardsPage.value(&writer)
        case .downloads: DownloadsPage.value(&writer)
        case .dictionary: DataDictionary.value(&writer)
        case .evaluationGroups: EvaluationGroupsPage.value(&writer)
        case .notFound: NotFoundPage.value(&writer)
        case .forwarding(let index): ForwardingPage.value(index, writer)
        case .removed(let index): RemovedPage.value(index, writer)
        }
    }

    /// All pages of a register, in the order of their paths.
    static func all(of site: SiteContext) -> [SitePage] {
        let (register, figures) = (site.register, site.figures)
        var pages = [
            SitePage(path: "index.html", template: "home.html", content: .home),
            SitePage(path: "404.html", template: "404.html", content: .notFound),
        ]
        if figures.hasSuppliers {
            pages.append(SitePage(path: "suppliers.html", template: "table.html", content: .suppliers))
        }
        pages += findings(of: site)
        pages.append(SitePage(path: DownloadsPage.path, template: "table.html", content: .downloads))
        pages.append(SitePage(path: DataDictionary.path, template: "table.html", content: .dictionary))
        if figures.hasGroupRates {
            pages.append(
                SitePage(path: EvaluationGroupsPage.path, template: "table.html", content: .evaluationGroups))
        }
        for kind in Kind.register where !register.range(of: kind).isEmpty {
            pages.append(SitePage(path: "\(kind.folder)/index.html", template: "table.html", content: .index(kind)))
            if let path = ComparisonPage.path(of: kind) {
                pages.append(SitePage(path: path, template: "table.html", content: .comparison(kind)))
            }
        }
        for (index, record) in register.records.enumerated() where record.path != "index.html" {
            pages.append(page(of: record, index))
            for address in record.formerly {
                pages.append(
                    SitePage(path: address + ".html", template: "forwarding.html", content: .forwarding(index)))
            }
        }
        return pages.sorted { $0.path < $1.path }
    }
}

extension SitePage {
    private static func findings(of site: SiteContext) -> [SitePage] {
        guard !site.checks.systems.isEmpty else { return [] }
        var pages = [SitePage(path: FindingsPage.path, template: "table.html", content: .findings)]
        for (number, check) in Check.all.enumerated() {
            pages.append(SitePage(path: CheckPage.path(of: check), template: "table.html", content: .check(number)))
        }
        if !site.register.listed(.standard).isEmpty {
            pages.append(SitePage(path: StandardsPage.path, template: "table.html", content: .standardsBySystem))
        }
        return pages
    }

    private static func page(of record: Record, _ index: Int) -> SitePage {
        if record.removal != nil {
            return SitePage(path: record.path, template: "removed.html", content: .removed(index))
        }
        return SitePage(path: record.path, template: record.kind.name + ".html", content: .record(index))
    }

    /// Errors for pages that would lie on one path.
    static func collisions(among pages: [SitePage], in register: Register) -> Problems {
        var problems = Problems()
        for record in register.records {
            for address in record.formerly
            where !RecordPath.isPath(address) || address.hasSuffix(".html") || address.hasSuffix(".md") {
                problems.append(
                    .error(
                        "“\(address)” cannot be an address in formerly", at: record.place(ofFieldNamed: "formerly"),
                        help: "write the old path without ending, as contracts/old-id"))
            }
        }
        for (one, other) in zip(pages, pages.dropFirst()) where one.path == other.path {
            let place = [other, one].compactMap { $0.place(in: register) }.max {
                ($0.position == nil) && ($1.position != nil)
            }
            problems.append(
                .error(
                    "two pages would lie at \(one.path)", at: place,
                    help: "rename the file, or take the address out of formerly"))
        }
        return problems
    }

    /// What an author would change to have the page elsewhere: the file, or its line of old addresses.
    private func place(in register: Register) -> Place? {
        switch content {
        case .record(let index), .removed(let index): register.records[index].file.place
        case .forwarding(let index): register.records[index].place(ofFieldNamed: "formerly")
        default: nil
        }
    }
}

/// What every page offers before the slots of its own.
enum PageHead {
    static let slots: [(String, TemplateShape)] = [
        ("title", .text), ("description", .optional(.text)), ("canonical", .optional(.url)),
        ("structured", .optional(.html)), ("breadcrumbs", .list(.object(Shapes.link))),
    ]

    static func values(
        _ title: String, description: String? = nil, breadcrumbs: [(String, String)] = [],
        structured: (StructuredData) -> TemplateValue = { _ in .none }, _ writer: PageWriter
    ) -> [TemplateValue] {
        [
            .text(title), .optional(description), writer.site.baseURL.map { .url($0 + writer.path) } ?? .none,
            StructuredData(writer.site).map(structured) ?? .none,
            .list(breadcrumbs.map { .link($0.0, writer.root + $0.1) }),
        ]
    }
}
