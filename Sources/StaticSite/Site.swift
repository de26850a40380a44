internal import CommonMark
internal import Publishing
internal import SourceText
internal import Synchronization
internal import TemplateEngine
internal import TransparencyRegister

/// All pages of a register, rendered in parallel and handed on one by one.
struct Site: Sendable {
    let context: SiteContext
    fileprivate let frame: SiteFrame
    private let stock: SiteStock
    let pages: [SitePage]
    /// The paths of all pages and data files, for whatever else is to lie in the site.
    let paths: ClaimedPaths
    private let files: [DataFile]
    fileprivate let templates: [String: PageTemplate]
    fileprivate let boundTemplates: BoundTemplates

    /// Compiles every template that the pages use against what they offer.
    ///
    /// A kind without a template of its own is shown by `record.html`; comparisons, which are tables, by `table.html`.
    init(_ folder: RegisterFolder, with loaded: LoadedTemplates, baseURL: String?, below content: String, jobs: Int)
        throws(Problems)
    {
        let context = SiteContext(folder, baseURL: baseURL, jobs: jobs)
        let compiled = loaded.compiled(for: context.settings)
        self.context = context
        frame = SiteFrame(context)
        pages = SitePage.all(of: context)
        stock = SiteStock(context, pages, jobs: jobs)
        files = DataFile.all(of: context)
        var problems = Problems()
        var paths = ClaimedPaths()
        problems.append(
            SitePage.collisions(among: pages, in: context.register, claiming: &paths).moved(into: content))
        for file in files {
            if let fault = paths.claim(file.path) { problems.append(.error(fault, at: nil)) }
        }
        self.paths = paths
        templates = compiled.templates
        boundTemplates = BoundTemplates(of: pages, templates, in: frame)
        problems.append(compiled.problems)
        try problems.throwIfErrors()
    }

    /// Renders all pages and hands each on as soon as it is done.
    func render(jobs: Int, below folder: String, to receiver: SiteReceiver) -> RenderedSite {
        // What is made of the whole register has steps that no second thread can share: pages are made meanwhile.
        let (results, _) = ParallelWork.stretches(
            pages.count, jobs: jobs, beside: wholeFiles(jobs: jobs, receiver)
        ) { range in
            var result = RenderedPages()
            var sink = ByteText(capacity: 64 << 10)
            for index in range {
                result.render(pages[index], self, &sink, folder, receiver)
            }
            return result
        }
        var all = RenderedPages()
        all.twins = Set(files.map(\.path))
        for result in results { all.merge(result) }
        all.checkFragments(below: folder) { ids(ofPageAt: $0) }
        return RenderedSite(
            problems: all.problems,
            documents: PublishedDocuments(files: all.files, digests: all.digests, twins: all.twins))
    }

    /// What writes the files that are made of the whole register; two threads have memory for one of them at a time.
    private func wholeFiles(jobs: Int, _ receiver: SiteReceiver) -> [@Sendable () -> Void] {
        let data: @Sendable () -> Void = {
            DataFile.write(files, of: context, pages: pages, jobs: jobs, to: receiver)
        }
        let scripts: @Sendable () -> Void = { writeScripts(jobs: jobs, receiver) }
        if jobs > 2 { return [data, scripts] }
        return [
            {
                data()
                scripts()
            }
        ]
    }

    /// Writes the files that scripts load: those of the search, and of records that readers set side by side.
    private func writeScripts(jobs: Int, _ receiver: SiteReceiver) {
        let (search, choices) = (SearchFiles(context, pages: pages, jobs: jobs), ChoiceFiles(context))
        _ = ParallelWork.map(search.count + choices.count, jobs: jobs) { index in
            let file = index < search.count ? search.file(index) : choices.file(index - search.count)
            receiver.add(file.path, file.bytes)
        }
    }

    /// All ids that a page really has, those of its templates too: it is rendered once more for that.
    private func ids(ofPageAt path: String) -> Set<String> {
        guard let page = pages.first(where: { $0.path == path }), let (template, use) = templates[page.template]?.parts
        else { return [] }
        var writer = writer(of: page, use)
        let value = page.value(&writer)
        var bytes = ByteText()
        do throws(Problems) {
            try template.render(
                [frame.value(for: path), value], of: path, into: &bytes)
        } catch {
            // The page was rendered before, when this was told.
            return []
        }
        return PageIDScan.ids(in: bytes.take())
    }
}

extension Site {
    fileprivate func writer(of page: SitePage, _ use: TemplateUse) -> PageWriter {
        PageWriter(context, path: page.path, of: page.kind(in: context.register), use: use, stock: stock)
    }
}

/// What pages found wrong while they were made, and the files that they refer to.
struct RenderedSite: Sendable {
    let problems: Problems
    let documents: PublishedDocuments
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
        _ page: SitePage, _ site: Site, _ sink: inout ByteText, _ folder: String, _ receiver: SiteReceiver
    ) {
        guard let (template, use) = site.templates[page.template]?.parts else { return }
        var writer = site.writer(of: page, use)
        let value = page.value(&writer)
        problems.append(writer.problems.moved(into: folder))
        files.formUnion(writer.files)
        digests += writer.digests
        for twin in writer.twins { twins.insert(twin.path) }
        fragments += writer.fragments
        if !writer.headings.isEmpty { ids[page.path] = writer.headings }
        sink.removeAll()
        do throws(Problems) {
            let bound = site.boundTemplates.template(of: page, from: writer.root, in: site.frame)
            try (bound ?? template).render(
                [site.frame.value(for: page.path), value], of: page.path, into: &sink)
            let bytes = sink.take()
            receiver.add(page.path, bytes)
            sink = ByteText(reusing: bytes)
            for twin in writer.twins { receiver.add(twin.path, twin.bytes) }
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

    /// Every link to a part of a page leads to one; `idsOfPage` tells the ids that templates gave its parts.
    mutating func checkFragments(below folder: String, idsOfPage: (String) -> Set<String>) {
        var known: [String: Set<String>] = [:]
        for link in fragments where !link.isAnswered(by: ids[link.target] ?? []) {
            let parts = known[link.target] ?? idsOfPage(link.target)
            known[link.target] = parts
            if link.isAnswered(by: parts) { continue }
            let headings = ids[link.target] ?? []
            problems.append(link.fault(headings: headings, others: parts.sorted()).moved(into: folder))
        }
    }
}
