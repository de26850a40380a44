internal import CommonMark
internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Turns what a register holds into what one page shows: addresses relative to it, ids unique on it.
struct PageWriter {
    let site: SiteContext
    /// The address of the page from the top of the site.
    let path: String
    let root: String
    /// Whether it lies in a folder below the top, as the pages of most records do.
    private let isInFolder: Bool
    /// What the page's template looks at, so that nothing is made for nobody.
    let use: TemplateUse
    var ids: PageIDs
    var problems = Problems()
    /// Links to headings, to be checked when all pages are known.
    var fragments: [FragmentLink] = []
    /// The ids of the headings and tables of the page's account, which other pages may link to.
    var headings: [String] = []
    /// Files below Content that the page refers to.
    var files: Set<String> = []
    /// What records say of files, to be held against them when they are copied.
    var digests: [StatedDigest] = []
    let stock: SiteStock
    /// The files for programs that lie beside the page.
    private(set) var twins: [TwinFile] = []
    /// Where short texts are put together, one after another.
    private var scratch = ByteText()

    /// - Parameter kind: of the record whose page this is; `nil` is the first page.
    init(
        _ site: SiteContext, path: String, of kind: Kind? = .page, use: TemplateUse, stock: SiteStock = SiteStock()
    ) {
        self.site = site
        self.stock = stock
        self.use = use
        self.path = path
        root = SiteContext.root(of: path)
        isInFolder = root == Record.wayFromFolders
        ids = site.reservedIDs(on: kind)
    }

    func address(of record: Record) -> String { isInFolder ? record.pathFromFolders : root + record.path }

    /// What a closure writes, in memory that is used again and again.
    mutating func bytes(_ write: (inout PageWriter, inout ByteText) -> Void) -> [UInt8] {
        var text = ByteText()
        swap(&text, &scratch)
        text.removeAll()
        write(&self, &text)
        let bytes = text.bytes
        swap(&text, &scratch)
        return bytes
    }

    /// A text in the language of the site.
    func text(_ phrase: Phrase) -> String { site.words(phrase) }

    /// Tables for the page's template; their twins for programs lie beside the page, under the page's name.
    ///
    /// `areOne`: the tables have the same rows, so that they have one twin together.
    mutating func values(of tables: [TableModel], areOne: Bool = false) -> [TemplateValue] {
        let stem = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
        if areOne || tables.count == 1 {
            let parts = tables.compactMap(\.twin)
            guard !parts.isEmpty else { return tables.map(\.value) }
            let bytes = (parts.count == 1 ? parts[0] : CSVText(joining: parts)).text.bytes
            twins.append(TwinFile(path: stem + ".csv", bytes: bytes))
            return tables.map { $0.value(twinAt: root + stem + ".csv") }
        }
        return tables.map { table in
            guard let twin = table.twin else { return table.value }
            let file = "\(stem)-\(table.id).csv"
            twins.append(TwinFile(path: file, bytes: twin.text.bytes))
            return table.value(twinAt: root + file)
        }
    }

    /// Lays a file for programs beside the page, and tells its address.
    mutating func add(_ twin: TwinFile) -> String {
        twins.append(twin)
        return root + twin.path
    }

    func link(_ reference: Reference) -> TemplateValue? {
        site.register.record(reference).map { .link($0.referredTitle(in: site.words), address(of: $0)) }
    }
}

/// The SHA-256 that a record states of a file below Content.
struct StatedDigest: Sendable {
    let file: String
    let sha256: String
    let place: Place
}

extension PageWriter {
    /// The account of a record.
    mutating func account(of record: Record) -> [UInt8]? {
        guard !record.body.isEmpty else { return nil }
        let file = record.file
        var followed: [LinkTarget] = []
        let (site, root, ownPages) = (site, root, stock.ownPages)
        let markdown = record.kind == .page ? site.markdown.page : site.markdown.body
        let rendered = markdown.render(file, record.body, ids: &ids) { destination in
            let target = site.target(of: destination, from: file.path, root: root, ownPages: ownPages)
            followed.append(target)
            return target.resolution
        }
        keep(followed, rendered.keptLinks)
        headings = rendered.headings.map(\.id) + rendered.tables.compactMap(\.id)
        problems.append(rendered.problems)
        return rendered.html.isEmpty ? nil : rendered.html
    }

    /// Markdown that stands in a field.
    mutating func html(of prose: Prose, in file: SourceFile) -> [UInt8] {
        var followed: [LinkTarget] = []
        let (site, root, ownPages) = (site, root, stock.ownPages)
        let rendered = site.markdown.prose.render(
            prose.text, ids: &ids,
            resolve: { destination in
                let target = site.target(of: destination, from: file.path, root: root, ownPages: ownPages)
                followed.append(target)
                return target.resolution
            }, place: { position, length in prose.place(of: position, length: length, in: file) })
        keep(followed, rendered.keptLinks)
        problems.append(rendered.problems)
        return rendered.html
    }

    /// The account of a record stands in a section of its page; that of a page is the page.
    static let body = Markdown(options: MarkdownOptions(headings: .body, headingShift: 1))
    static let prose = Markdown(options: MarkdownOptions(headings: .none))

    /// `places` are those of the links to headings, in their order.
    private mutating func keep(_ targets: [LinkTarget], _ places: [Place]) {
        for case .file(let path, _) in targets { files.insert(path) }
        let headings = targets.compactMap { $0.part(onPageOf: path) }
        for (link, place) in zip(headings, places) where !PartIDs.isTop(link.fragment) {
            fragments.append(FragmentLink(place: place, page: path, target: link.page, fragment: link.fragment))
        }
    }
}

extension Prose {
    /// Where an author finds a position of the text: the place itself, or where the value starts if it is written with escapes.
    func place(of position: Position, length: Int, in file: SourceFile) -> Place {
        guard isBlock else { return placeInLine(of: position, length: length, in: file) }
        var line = Int(self.position.line) + Int(position.line)
        var column = Int(position.column)
        // A folded block (`>`) holds several lines of the file in one, with a space for each line end.
        while let text = file.line(line), case let count = text.unicodeScalars.count - Prose.indent(of: text),
            column > count + 1,
            file.line(line + 1) != nil
        {
            column -= count + 1
            line += 1
        }
        let indent = file.line(line).map(Prose.indent) ?? 0
        return file.place(Position(line: line, column: indent + column), length: length)
    }

    /// The place itself where the value stands in one line as it is, with or without quotes.
    private func placeInLine(of position: Position, length: Int, in file: SourceFile) -> Place {
        let start = Int(self.position.column) - 1
        let rest = (file.line(Int(self.position.line)) ?? "").unicodeScalars.dropFirst(start)
        let opening = rest.first == "\"" || rest.first == "'" ? 1 : 0
        guard position.line == 1, rest.dropFirst(opening).starts(with: text.unicodeScalars) else {
            return file.place(self.position)
        }
        return file.place(
            Position(line: Int(self.position.line), column: start + opening + Int(position.column)), length: length)
    }

    private static func indent(of line: String) -> Int { line.utf8.prefix { $0 == UInt8(ascii: " ") }.count }
}
