internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What surrounds every page: the names of the site and its publisher, navigation, directory, footer.
struct SiteFrame: Sendable {
    private let site: SiteContext
    private let directory: SiteDirectory
    /// What pages see that the navigation does not lead to, by the way up from them.
    private var values: [String: TemplateValue] = [:]
    /// The pages that the navigation leads to.
    private let targets: Set<String>
    /// Whether records are shown that are not public yet.
    private let hasDrafts: Bool

    init(_ site: SiteContext) {
        self.site = site
        hasDrafts = site.register.records.contains(where: \.isDraft)
        directory = SiteDirectory(site)
        targets = Set(directory.navigation.map(\.path))
        for page in ["", "a/", "a/b/"] { values[SiteContext.root(of: page)] = makeValue(for: page) }
    }

    private var settings: SiteSettings { site.settings }
    private var register: Register { site.register }
}

extension SiteFrame {
    static let shape = ObjectShape(
        "the site",
        [
            ("site_title", .text), ("language", .text), ("is_right_to_left", .flag), ("root", .text), ("as_of", .date),
            ("has_drafts", .flag),
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
        if isShared(by: path), let same = shared(from: SiteContext.root(of: path)) { return same }
        return makeValue(for: path)
    }

    /// Whether a page sees the same as all others from which the way up is the same.
    func isShared(by path: String) -> Bool { !targets.contains(path) && path != NotFoundPage.path }

    /// What such pages see, by the way up from them.
    func shared(from root: String) -> TemplateValue? { values[root] }

    private func makeValue(for path: String) -> TemplateValue {
        let root = SiteContext.root(of: path)
        return .object(
            [
                .text(settings.title), .text(settings.language), .flag(site.language.isRightToLeft), .text(root),
                .date(register.day), .flag(hasDrafts),
                publisher(root),
                licence, contact, complaints(root), .url(root + DownloadsPage.path),
                site.baseURL == nil ? .none : .url(root + DataFile.feed.path),
            ] + directory.values(for: path, root))
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
        guard let target = settings.complaints?.text else { return .none }
        if target.contains("://") { return .url(target) }
        return .url(root + (target.hasSuffix(".md") ? String(target.dropLast(3)) : target) + ".html")
    }
}
