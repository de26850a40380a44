internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister

/// What all pages of one build share, and none changes.
struct SiteContext: Sendable {
    let register: Register
    let files: Set<String>
    let drafts: Set<String>
    let language: FormatLanguage
    let baseURL: String?
    let figures: RegisterFigures
    let checks: CheckResults
    let derived: Derived
    private var directory = SiteDirectory()
    /// By kind, in the order of `Kind`.
    private var facets: [[Facet]] = []
    private(set) var rows = IndexRows()
    /// What pages see that the navigation does not lead to, by the way up from them.
    private var values: [String: TemplateValue] = [:]
    /// The pages that the navigation leads to.
    private var targets: Set<String> = []

    init(_ folder: RegisterFolder, baseURL: String?, jobs: Int) {
        let register = folder.register
        self.register = register
        files = folder.files
        drafts = folder.drafts
        language = .englishGB
        let address = baseURL ?? register.settings.baseURL
        self.baseURL = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        figures = RegisterFigures(register)
        checks = CheckResults(register) { ParallelWork.map($0, jobs: jobs, $1) }
        derived = Derived(register)
        directory = SiteDirectory(self)
        targets = Set(directory.navigation.map(\.path))
        facets = ParallelWork.map(Kind.allCases.count, jobs: jobs) { Facet.all(of: Kind.allCases[$0], in: register) }
        for page in ["", "a/", "a/b/"] { values[SiteContext.root(of: page)] = makeValue(for: page) }
        rows = IndexRows(self, jobs: jobs)
    }

    var settings: SiteSettings { register.settings }

    /// How the list of a kind can be narrowed.
    func facets(of kind: Kind) -> [Facet] { facets[Int(kind.rawValue)] }
}

extension SiteContext {
    static let shape = ObjectShape(
        "the site",
        [
            ("site_title", .text), ("language", .text), ("root", .text), ("as_of", .date),
            ("publisher", .object(Shapes.link)),
            ("licence", .optional(.object(ObjectShape("the licence", [("name", .text), ("url", .optional(.url))])))),
            (
                "contact",
                .optional(
                    .object(
                        ObjectShape(
                            "the contact",
                            [
                                ("name", .optional(.text)), ("email", .optional(.text)),
                                ("telephone", .optional(.text)),
                                ("url", .optional(.url)),
                            ])))
            ),
            ("complaints", .optional(.url)), ("downloads", .url), ("feed", .optional(.url)),
        ] + SiteDirectory.slots)

    /// The slots of `shape` as a page at a path sees them: all addresses are relative to it.
    func value(for path: String) -> TemplateValue {
        if let same = values[SiteContext.root(of: path)], !targets.contains(path) { return same }
        return makeValue(for: path)
    }

    private func makeValue(for path: String) -> TemplateValue {
        let root = SiteContext.root(of: path)
        return .object(
            [
                .text(settings.title), .text(settings.language), .text(root), .date(register.day), publisher(root),
                licence, contact, complaints(root), .url(root + DownloadsPage.path),
                baseURL == nil ? .none : .url(root + DataFile.feed.path),
            ] + directory.values(for: path, root))
    }

    /// The way from a page up to the top of the site: empty, `../`, `../../`.
    static func root(of path: String) -> String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }

    private func publisher(_ root: String) -> TemplateValue {
        guard let reference = settings.publisher, let record = register.record(reference) else {
            return .link(settings.title, root + "index.html")
        }
        return .link(record.title, root + record.path)
    }

    private var licence: TemplateValue {
        guard let licence = settings.licence, let name = licence.name else { return .none }
        return .object([.text(name), licence.url.map { .url($0) } ?? .none])
    }

    private var contact: TemplateValue {
        guard let contact = settings.contact else { return .none }
        return .object([
            .optional(contact.name), .optional(contact.email), .optional(contact.telephone),
            contact.url.map { .url($0) } ?? .none,
        ])
    }

    /// A web address as it is; a page by its address in the site.
    private func complaints(_ root: String) -> TemplateValue {
        guard let target = settings.complaints else { return .none }
        if target.contains("://") { return .url(target) }
        return .url(root + (target.hasSuffix(".md") ? String(target.dropLast(3)) : target) + ".html")
    }
}
