internal import CommonMark
internal import Publishing
internal import SourceText
internal import Synchronization
internal import TemplateEngine
internal import TransparencyRegister

/// All pages of a register, rendered in parallel and handed on one by one.
struct Site: Sendable {
    let context: SiteContext
    private let frame: SiteFrame
    private let stock: SiteStock
    let pages: [SitePage]
    /// The paths of all pages and data files, for whatever else is to lie in the site.
    let paths: ClaimedPaths
    private let files: [DataFile]
    private let templates: [String: PageTemplate]

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
        problems.append(compiled.problems)
        try problems.throwIfErrors()
    }

    /// Renders all pages; `receive` gets each as soon as it is done, from several threads, in pieces that follow each other.
    func render(
        jobs: Int, below folder: String, receive: @escaping @Sendable (String, [[UInt8]]) throws(Problems) -> Void
    ) -> RenderedSite {
        // What is made of the whole register has steps that no second thread can share: pages are made meanwhile.
        let (results, others) = ParallelWork.stretches(
            pages.count, jobs: jobs, beside: wholeFiles(jobs: jobs, receive)
        ) { range in
            var result = RenderedPages()
            var sink = ByteText(capacity: 64 << 10)
            for index in range {
                result.render(pages[index], context, frame, stock, templates, &sink, folder, receive)
            }
            return result
        }
        var all = RenderedPages()
        all.twins = Set(files.map(\.path))
        for fault in others.joined() { all.problems.append(fault) }
        for result in results { all.merge(result) }
        all.checkFragments(below: folder) { ids(ofPageAt: $0) }
        return RenderedSite(
            problems: all.problems,
            documents: PublishedDocuments(files: all.files, digests: all.digests, twins: all.twins))
    }

    /// What writes the files that are made of the whole register; two threads have memory for one of them at a time.
    private func wholeFiles(
        jobs: Int, _ receive: @escaping @Sendable (String, [[UInt8]]) throws(Problems) -> Void
    ) -> [@Sendable () -> [Problems]] {
        jobs > 2
            ? [{ writeData(jobs: jobs, receive) }, { writeScripts(jobs: jobs, receive) }]
            : [{ writeData(jobs: jobs, receive) + writeScripts(jobs: jobs, receive) }]
    }

    /// Writes the files for programs: first those of records, whose pieces are let go before the others are made.
    private func writeData(
        jobs: Int, _ receive: @Sendable (String, [[UInt8]]) throws(Problems) -> Void
    ) -> [Problems] {
        var shared = DataFile.SharedPieces()
        var problems: [Problems] = []
        for kind in Kind.register {
            shared.add(kind, of: context, jobs: jobs)
            problems += write(files.filter { $0.holdsOnly(kind) }, shared, jobs: jobs, receive)
        }
        problems += write(files.filter { $0 == .register }, shared, jobs: jobs, receive)
        shared = DataFile.SharedPieces()
        return problems + write(files.filter { !$0.isShared }, shared, jobs: jobs, receive)
    }

    /// Writes the files that scripts load: those of the search, and of records that readers set side by side.
    private func writeScripts(
        jobs: Int, _ receive: @Sendable (String, [[UInt8]]) throws(Problems) -> Void
    ) -> [Problems] {
        let (search, choices) = (SearchFiles(context, pages: pages, jobs: jobs), ChoiceFiles(context))
        return ParallelWork.map(search.count + choices.count, jobs: jobs) { index in
            let file = index < search.count ? search.file(index) : choices.file(index - search.count)
            do throws(Problems) {
                try receive(file.path, [file.bytes])
                return Problems()
            } catch {
                return error
            }
        }
    }

    private func write(
        _ files: [DataFile], _ shared: DataFile.SharedPieces, jobs: Int,
        _ receive: @Sendable (String, [[UInt8]]) throws(Problems) -> Void
    ) -> [Problems] {
        ParallelWork.map(files.count, jobs: jobs) { index in
            do throws(Problems) {
                let pieces = files[index].pieces(in: context, shared, pages: pages, jobs: jobs)
                try receive(files[index].path, pieces)
                return Problems()
            } catch {
                return error
            }
        }
    }

    /// All ids that a page really has, those of its templates too: it is rendered once more for that.
    private func ids(ofPageAt path: String) -> Set<String> {
        guard let page = pages.first(where: { $0.path == path }), let (template, use) = templates[page.template]?.parts
        else { return [] }
        var writer = PageWriter(context, path: path, of: page.kind(in: context.register), use: use, stock: stock)
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
        _ page: SitePage, _ context: SiteContext, _ frame: SiteFrame, _ stock: SiteStock,
        _ templates: [String: PageTemplate], _ sink: inout ByteText,
        _ folder: String,
        _ receive: @Sendable (String, [[UInt8]]) throws(Problems) -> Void
    ) {
        guard let (template, use) = templates[page.template]?.parts else { return }
        var writer = PageWriter(
            context, path: page.path, of: page.kind(in: context.register), use: use, stock: stock)
        let value = page.value(&writer)
        problems.append(writer.problems.moved(into: folder))
        files.formUnion(writer.files)
        digests += writer.digests
        for twin in writer.twins { twins.insert(twin.path) }
        fragments += writer.fragments
        if !writer.headings.isEmpty { ids[page.path] = writer.headings }
        sink.removeAll()
        do throws(Problems) {
            try template.render(
                [frame.value(for: page.path), value], of: page.path, into: &sink)
            let bytes = sink.take()
            try receive(page.path, [bytes])
            sink = ByteText(reusing: bytes)
            for twin in writer.twins { try receive(twin.path, [twin.bytes]) }
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
