internal import CommonMark
internal import Publishing
internal import SourceText
internal import Synchronization
internal import TemplateEngine
internal import TransparencyRegister

/// All pages of a register, rendered in parallel and handed on one by one.
struct Site: Sendable {
    let context: SiteContext
    let pages: [SitePage]
    private let files: [DataFile]
    private let templates: [String: PageTemplate]

    /// Compiles every template that the pages use against what they offer.
    ///
    /// A kind without a template of its own is shown by `record.html`; comparisons, which are tables, by `table.html`.
    init(_ folder: RegisterFolder, with library: TemplateLibrary, baseURL: String?, below content: String, jobs: Int)
        throws(Problems)
    {
        let context = SiteContext(folder, baseURL: baseURL, jobs: jobs)
        self.context = context
        pages = SitePage.all(of: context)
        files = DataFile.all(of: context)
        var problems = SitePage.collisions(among: pages, in: context.register).moved(into: content)
        var templates: [String: PageTemplate] = [:]
        let names = Set(library.names)
        let kinds = Set(Kind.allCases.map { $0.name + ".html" })
        for (name, shape) in Site.shapes(context.settings) {
            do throws(Problems) {
                let general = name == "comparison.html" ? "table.html" : "record.html"
                let isGeneral = kinds.contains(name) && !names.contains(name) && names.contains(general)
                let template = try library.compile(
                    isGeneral ? general : name, for: [SiteContext.shape, shape])
                templates[name] = PageTemplate(template: template, use: TemplateUse(of: template, given: shape))
            } catch {
                problems.append(error)
            }
        }
        try problems.oncePerPlace.throwIfErrors()
        self.templates = templates
    }

    /// What each template is given, by its name.
    private static func shapes(_ settings: SiteSettings) -> [(String, ObjectShape)] {
        [
            ("home.html", HomePage.shape), ("404.html", NotFoundPage.shape), ("table.html", TablePage.shape),
            ("search.html", SearchPage.shape), ("choose.html", ChoicePage.shape),
            ("forwarding.html", ForwardingPage.shape), ("removed.html", RemovedPage.shape),
        ]
            + settings.schemas.map {
                ($0.kind.name + ".html", $0.kind == .comparison ? SetOutPage.shape($0) : RecordPage.shape($0))
            }
    }

    /// Renders all pages; `receive` gets each as soon as it is done, from several threads.
    ///
    /// Returns what pages found wrong while they were made, the files that they refer to, what they say of these,
    /// and the paths of the files for programs.
    func render(
        jobs: Int, below folder: String, receive: @Sendable (String, [UInt8]) throws(Problems) -> Void
    ) -> (problems: Problems, files: Set<String>, digests: [StatedDigest], twins: Set<String>) {
        var all = RenderedPages()
        all.twins = Set(files.map(\.path))
        let faults = ParallelWork.map(files.count, jobs: jobs) { index in
            do throws(Problems) {
                try receive(files[index].path, files[index].bytes(in: context, pages: pages))
                return Problems()
            } catch {
                return error
            }
        }
        for fault in faults { all.problems.append(fault) }
        let (search, choices) = (SearchFiles(context, pages: pages, jobs: jobs), ChoiceFiles(context))
        let script = ParallelWork.map(search.count + choices.count, jobs: jobs) { index in
            let file = index < search.count ? search.file(index) : choices.file(index - search.count)
            do throws(Problems) {
                try receive(file.path, file.bytes)
                return Problems()
            } catch {
                return error
            }
        }
        for fault in script { all.problems.append(fault) }
        let results = ParallelWork.stretches(pages.count, jobs: jobs) { range in
            var result = RenderedPages()
            var sink: [UInt8] = []
            sink.reserveCapacity(64 << 10)
            for index in range { result.render(pages[index], context, templates, &sink, folder, receive) }
            return result
        }
        for result in results { all.merge(result) }
        all.checkFragments(below: folder)
        return (all.problems, all.files, all.digests, all.twins)
    }
}

extension Problems {
    /// A fault of a partial shows in every template that includes it, each time with other names in reach; told once.
    fileprivate var oncePerPlace: Problems {
        var told: Set<Diagnostic> = []
        return Problems(diagnostics.filter { told.insert(Diagnostic($0.severity, $0.message, at: $0.place)).inserted })
    }
}

/// A template, and what it looks at.
struct PageTemplate: Sendable {
    let template: CompiledTemplate
    let use: TemplateUse
}

/// What a stretch of pages leaves behind besides their bytes.
private struct RenderedPages: Sendable {
    var problems = Problems()
    var files: Set<String> = []
    var digests: [StatedDigest] = []
    /// The paths of the files for programs that the site writes itself.
    var twins: Set<String> = []
    private var fragments: [FragmentLink] = []
    private var ids: [String: [String]] = [:]

    mutating func render(
        _ page: SitePage, _ context: SiteContext, _ templates: [String: PageTemplate], _ sink: inout [UInt8],
        _ folder: String,
        _ receive: @Sendable (String, [UInt8]) throws(Problems) -> Void
    ) {
        guard let (template, use) = templates[page.template].map({ ($0.template, $0.use) }) else { return }
        var writer = PageWriter(context, path: page.path, use: use)
        let value = page.value(&writer)
        problems.append(writer.problems.moved(into: folder))
        files.formUnion(writer.files)
        digests += writer.digests
        for twin in writer.twins { twins.insert(twin.path) }
        fragments += writer.fragments
        if !writer.headings.isEmpty { ids[page.path] = writer.headings }
        sink.removeAll(keepingCapacity: true)
        do throws(Problems) {
            try template.render(
                [context.value(for: page.path), value], of: page.path, into: &sink, language: context.language)
            try receive(page.path, sink)
            for twin in writer.twins { try receive(twin.path, twin.bytes) }
        } catch {
            problems.append(error)
        }
    }

    mutating func merge(_ other: RenderedPages) {
        problems.append(other.problems)
        files.formUnion(other.files)
        digests += other.digests
        twins.formUnion(other.twins)
        fragments += other.fragments
        ids.merge(other.ids) { one, _ in one }
    }

    /// Every link to a heading leads to one.
    mutating func checkFragments(below folder: String) {
        for link in fragments where ids[link.target]?.contains(link.fragment) != true {
            let headings = ids[link.target] ?? []
            let near = Spelling.nearest(to: link.fragment, in: headings)
            let help =
                near.map { "did you mean #\($0)?" }
                ?? (headings.isEmpty ? "it has none" : "it has \(headings.map { "#" + $0 }.joined(separator: ", "))")
            let page = link.target == link.page ? "this page" : "the page \(link.target)"
            problems.append(
                Diagnostic.error("\(page) has no heading or table “\(link.fragment)”", at: link.place, help: help)
                    .moved(into: folder))
        }
    }
}
