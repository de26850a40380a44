internal import Publishing
internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

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
        /// Where the record lies in the register that sets things side by side.
        case setOut(Int)
        case comparison(Kind)
        /// One check about all systems, by its place in `Check.all`.
        case check(Int)
        case view(RegisterView)
        /// The records of a kind that have one value in common.
        case facet(FacetPage)
        case search
        /// Records that readers choose, side by side.
        case choice
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
        case .setOut(let index): SetOutPage.value(index, &writer)
        case .check(let number): CheckPage.value(number, &writer)
        case .view(let view): view.value(&writer)
        case .facet(let page): page.value(&writer)
        case .search: SearchPage.value(writer)
        case .choice: ChoicePage.value(writer)
        case .notFound: NotFoundPage.value(&writer)
        case .forwarding(let index): ForwardingPage.value(index, writer)
        case .removed(let index): RemovedPage.value(index, writer)
        }
    }

    /// All pages of a register, in the order of their paths.
    static func all(of site: SiteContext) -> [SitePage] {
        let register = site.register
        var pages = [
            SitePage(path: "index.html", template: "home.html", content: .home),
            SitePage(path: NotFoundPage.path, template: "404.html", content: .notFound),
        ]
        for view in RegisterView.allCases where view.exists(in: site) {
            pages.append(SitePage(path: view.path, template: "table.html", content: .view(view)))
        }
        pages += checks(of: site)
        pages += finding(of: site)
        for kind in Kind.register where !register.range(of: kind).isEmpty {
            pages.append(SitePage(path: kind.indexPath, template: "table.html", content: .index(kind)))
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
    /// Pages that help to find and to compare records.
    private static func finding(of site: SiteContext) -> [SitePage] {
        var pages = [SitePage(path: SearchPage.path, template: "search.html", content: .search)]
        if !ChoicePage.kinds(of: site).isEmpty {
            pages.append(SitePage(path: ChoicePage.path, template: "choose.html", content: .choice))
        }
        return pages
            + FacetPage.all(of: site).map { path, page in
                SitePage(path: path, template: "table.html", content: .facet(page))
            }
    }

    /// What search knows a page by that shows no single record; `nil` for pages that it leaves out.
    func searchTitle(in words: Words) -> String? {
        switch content {
        case .index(let kind): words(kind.plural)
        case .comparison(let kind): words(ComparisonPage.title(of: kind))
        case .view(let view): words(view.title)
        case .check(let number): words.choice(Check.all[number].question)
        default: nil
        }
    }

    /// A page for each question that is asked of every system.
    private static func checks(of site: SiteContext) -> [SitePage] {
        guard RegisterView.findings.exists(in: site) else { return [] }
        return Check.all.enumerated().map { number, check in
            SitePage(path: CheckPage.path(of: check), template: "table.html", content: .check(number))
        }
    }

    private static func page(of record: Record, _ index: Int) -> SitePage {
        if record.removal != nil {
            return SitePage(path: record.path, template: "removed.html", content: .removed(index))
        }
        return SitePage(
            path: record.path, template: record.kind.name + ".html",
            content: record.kind == .comparison ? .setOut(index) : .record(index))
    }

    /// Of the record whose page it is; `nil` for the first page, and a page for what is no record's.
    func kind(in register: Register) -> Kind? {
        switch content {
        case .record(let index), .setOut(let index): register.records[index].kind
        case .home: nil
        default: .page
        }
    }

    /// Whether it lists or compares records, and so has no file in Content that texts could link to.
    var isMadeByTheSite: Bool {
        switch content {
        case .record, .setOut, .notFound, .forwarding, .removed: false
        default: true
        }
    }

    /// Errors for pages that would lie on one path, or on paths that are one on many disks and web hosts.
    static func collisions(
        among pages: [SitePage], in register: Register, claiming paths: inout ClaimedPaths
    ) -> Problems {
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
        let help = "rename the file, or take the address out of formerly"
        var twice: Set<String> = []
        for (one, other) in zip(pages, pages.dropFirst()) where one.path == other.path {
            let place = [other, one].compactMap { $0.place(in: register) }.max {
                ($0.position == nil) && ($1.position != nil)
            }
            twice.insert(one.path)
            problems.append(.error("two pages would lie at \(one.path)", at: place, help: help))
        }
        // Pages that cannot be moved come first, so that a fault is told at one that can.
        let rest = pages.filter { !twice.contains($0.path) && RecordPath.isPath($0.path) }
        for page in rest.filter(\.isMadeByTheSite) + rest.filter({ !$0.isMadeByTheSite }) {
            guard let fault = paths.claim(page.path) else { continue }
            problems.append(.error(fault, at: page.place(in: register), help: help))
        }
        return problems
    }

    /// What an author would change to have the page elsewhere: the file, or its line of old addresses.
    private func place(in register: Register) -> Place? {
        switch content {
        case .record(let index), .setOut(let index), .removed(let index): register.records[index].file.place
        case .forwarding(let index): register.records[index].place(ofFieldNamed: "formerly")
        default: nil
        }
    }
}

/// What every page offers before the slots of its own.
enum PageHead {
    static let slots: [(String, TemplateShape)] = [
        ("title", .text), ("description", .optional(.text)), ("canonical", .optional(.url)),
        ("structured", .optional(.html)), ("is_draft", .flag), ("breadcrumbs", .list(.object(Shapes.link))),
    ]

    static func values(
        _ title: Phrase, description: String? = nil, breadcrumbs: [(Phrase, String)] = [],
        structured: (StructuredData) -> TemplateValue = { _ in .none }, isDraft: Bool = false, _ writer: PageWriter
    ) -> [TemplateValue] {
        [
            .text(writer.text(title)), .optional(description),
            writer.site.baseURL.map { .url($0 + writer.path) } ?? .none,
            StructuredData(writer.site).map(structured) ?? .none, .flag(isDraft),
            .list(breadcrumbs.map { .link(writer.text($0.0), writer.root + $0.1) }),
        ]
    }
}
