internal import TemplateEngine

/// Templates with what surrounds a page carried out already, for those with which a folder has many pages.
///
/// Navigation and footer are the same on all pages from which the way to the top is the same.
struct BoundTemplates: Sendable {
    /// For fewer pages it would take longer than it saves.
    private static let many = 16

    /// By the template's name and the way from the page to the top.
    private var templates: [String: [String: CompiledTemplate]] = [:]

    init(of pages: [SitePage], _ all: [String: PageTemplate], in frame: SiteFrame) {
        var counts: [String: [String: Int]] = [:]
        for page in pages where frame.isShared(by: page.path) {
            counts[page.template, default: [:]][SiteContext.root(of: page.path), default: 0] += 1
        }
        for (name, roots) in counts {
            guard let template = all[name]?.template else { continue }
            for (root, count) in roots where count >= BoundTemplates.many {
                guard let value = frame.shared(from: root) else { continue }
                templates[name, default: [:]][root] = template.bound(to: value)
            }
        }
    }

    /// `nil` for a page that the template as it is has to make.
    func template(of page: SitePage, from root: String, in frame: SiteFrame) -> CompiledTemplate? {
        guard let template = templates[page.template]?[root], frame.isShared(by: page.path) else { return nil }
        return template
    }
}
