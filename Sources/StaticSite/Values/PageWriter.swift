internal import CommonMark
internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister

/// Turns what a register holds into what one page shows: addresses relative to it, ids unique on it.
struct PageWriter {
    let site: SiteContext
    /// The address of the page from the top of the site.
    let path: String
    let root: String
    /// What the page's template looks at, so that nothing is made for nobody.
    let use: TemplateUse
    var ids = PageWriter.reserved
    var problems = Problems()
    /// Links to a heading of another page, to be checked when all pages are known.
    var fragments: [FragmentLink] = []
    /// The ids of the headings and tables of the page's account, which other pages may link to.
    var headings: [String] = []
    /// Files below Content that the page refers to.
    var files: Set<String> = []

    init(_ site: SiteContext, path: String, use: TemplateUse) {
        self.site = site
        self.use = use
        self.path = path
        root = SiteContext.root(of: path)
    }

    /// Ids that the templates use themselves.
    private static let reserved = PageIDs(reserved: [
        "main", "content", "navigation", "account", "facts", "events", "sources", "missing", "top",
    ])

    func address(of record: Record) -> String { root + record.path }

    func link(_ reference: Reference) -> TemplateValue? {
        site.register.record(reference).map { .link($0.title, address(of: $0)) }
    }
}

/// A link from a page's text to an id on another page.
struct FragmentLink: Sendable {
    let place: Place
    let target: String
    let fragment: String
}

extension PageWriter {
    /// The account of a record.
    mutating func account(of record: Record) -> [UInt8]? {
        guard !record.body.isEmpty else { return nil }
        let file = record.file
        var followed: [LinkTarget] = []
        let (site, root) = (site, root)
        let markdown = record.kind == .page ? PageWriter.page : PageWriter.body
        let rendered = markdown.render(file, record.body, ids: &ids) { destination in
            let target = site.target(of: destination, from: file.path, root: root)
            followed.append(target)
            return target.resolution
        }
        keep(followed, from: file)
        headings = rendered.headings.map(\.id) + rendered.tables.compactMap(\.id)
        problems.append(rendered.problems)
        return rendered.html.isEmpty ? nil : rendered.html
    }

    /// Markdown that stands in a field.
    mutating func html(of prose: Prose, in file: SourceFile) -> [UInt8] {
        var followed: [LinkTarget] = []
        let (site, root) = (site, root)
        let rendered = PageWriter.prose.render(
            prose.text, ids: &ids,
            resolve: { destination in
                let target = site.target(of: destination, from: file.path, root: root)
                followed.append(target)
                return target.resolution
            }, place: { position, length in prose.place(of: position, length: length, in: file) })
        keep(followed, from: file)
        problems.append(rendered.problems)
        return rendered.html
    }

    /// The account of a record stands in a section of its page; that of a page is the page.
    private static let body = Markdown(options: MarkdownOptions(headings: .body, headingShift: 1))
    private static let page = Markdown(options: MarkdownOptions(headings: .body))
    private static let prose = Markdown(options: MarkdownOptions(headings: .none))

    private mutating func keep(_ targets: [LinkTarget], from file: SourceFile) {
        for target in targets {
            switch target {
            case .file(let path, _): files.insert(path)
            case .page(let path, let fragment?, _):
                fragments.append(FragmentLink(place: file.place, target: path, fragment: fragment))
            default: break
            }
        }
    }
}

extension Prose {
    /// Where an author finds a position of the text: in a block its own line, else where the value starts.
    func place(of position: Position, length: Int, in file: SourceFile) -> Place {
        guard isBlock else { return file.place(self.position) }
        let line = Int(self.position.line) + Int(position.line)
        let text = file.line(line) ?? ""
        let indent = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        return file.place(Position(line: line, column: indent + Int(position.column)), length: length)
    }
}
