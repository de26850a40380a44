internal import CommonMark
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
    /// The addresses of pages that the site makes by itself, to which texts may link.
    var ownPages: Set<String> = []
    /// The ids that templates give the parts of a page, by kind; those of the first page come last.
    private let reservedIDs: [PageIDs]
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
        reservedIDs =
            Kind.allCases.map {
                PageIDs(reserved: PartIDs.ofTemplates($0, register.settings.schema(of: $0).declarations))
            } + [PageIDs(reserved: PartIDs.ofHome)]
        directory = SiteDirectory(self)
        targets = Set(directory.navigation.map(\.path))
        for page in ["", "a/", "a/b/"] { values[SiteContext.root(of: page)] = makeValue(for: page) }
    }

    var settings: SiteSettings { register.settings }

    /// The ids that are taken on the page of a record before its texts are read; `nil` is the first page.
    func reservedIDs(on kind: Kind?) -> PageIDs { reservedIDs[kind.map { Int($0.rawValue) } ?? reservedIDs.count - 1] }
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
        if let same = values[root(ofPage: path)], !targets.contains(path), path != NotFoundPage.path { return same }
        return makeValue(for: path)
    }

    private func makeValue(for path: String) -> TemplateValue {
        let root = root(ofPage: path)
        return .object(
            [
                .text(settings.title), .text(settings.language), .text(root), .date(register.day), publisher(root),
                licence, contact, complaints(root), .url(root + DownloadsPage.path),
                baseURL == nil ? .none : .url(root + DataFile.feed.path),
            ] + directory.values(for: path, root))
    }

    /// What the addresses on a page start with.
    ///
    /// Web hosts show `404.html` at any depth, so its addresses cannot be relative where the site's own is known.
    func root(ofPage path: String) -> String {
        guard path == NotFoundPage.path, let baseURL else { return SiteContext.root(of: path) }
        return SiteContext.path(ofAddress: baseURL)
    }

    /// `/register/` of `https://city.example/register/`.
    static func path(ofAddress address: String) -> String {
        let rest = address.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true).dropFirst(2)
        let names = rest.map { String(decoding: Array($0), as: UTF8.self) }
        return names.isEmpty ? "/" : "/\(names.joined(separator: "/"))/"
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
