internal import CommonMark
internal import Publishing
internal import SourceText
internal import Synchronization
internal import TemplateEngine
internal import TransparencyRegister

extension Project {
    /// Builds the site; nothing is written unless every step succeeds.
    ///
    /// `enter` is called when a stage begins, from the thread that called.
    package func build(enter: (BuildStage) -> Void = { _ in }) throws(BuildFailure) -> BuildSummary {
        enter(.read)
        let folder = try register()
        enter(.compile)
        let templates = try content { () throws(Problems) in try TemplateFolder(self.templates) }
        let site = try content { () throws(Problems) in
            try Site(
                folder, with: TemplateLibrary(templates.templates, in: templates.folder), baseURL: baseURL,
                below: self.content, jobs: jobs)
        }
        enter(.render)
        let update = try trouble { () throws(Problems) in try begin() }
        let documents = try render(site, to: update)
        try copy(templates.assets, documents, to: update)
        enter(.publish)
        let result = try trouble { () throws(Problems) in try update.finish() }
        return BuildSummary(
            records: folder.register.records.count, pages: site.pages.count, files: result.written + result.unchanged,
            written: result.written, unchanged: result.unchanged, removed: result.removed,
            differing: result.differences.map(\.path),
            warnings: folder.problems.moved(into: self.content).joined(with: result.warnings),
            leftOut: site.context.baseURL == nil ? Project.needingAddress : [],
            day: folder.register.day,
            register: folder.register)
    }
}

extension Project {
    /// What a site without an address of its own goes without.
    private static let needingAddress = ["canonical links", "structured data", "feed", "sitemap", "OCDS package"]

    private func content<T>(_ step: () throws(Problems) -> T) throws(BuildFailure) -> T {
        do { return try step() } catch { throw .content(error) }
    }

    private func trouble<T>(_ step: () throws(Problems) -> T) throws(BuildFailure) -> T {
        do { return try step() } catch { throw .trouble(error) }
    }
}

extension Project {
    /// The content as a register; its problems are placed by the path of the folder.
    private func register() throws(BuildFailure) -> RegisterFolder {
        guard Disk.exists(content) else {
            throw .trouble(
                Problems(
                    .error(
                        "there is no folder “\(content)”", at: nil,
                        help: "name the folder of the register with --content")))
        }
        do throws(Problems) {
            return try RegisterFolder(ContentFolder(content), asOf: day, today: today, drafts: drafts, jobs: jobs)
        } catch {
            throw .content(error.moved(into: content))
        }
    }

    /// Renders the pages into an update, which is given up if anything is wrong.
    private func render(_ site: Site, to update: SiteUpdate) throws(BuildFailure) -> PublishedDocuments {
        let trouble = Mutex(Problems())
        let result = site.render(jobs: jobs, below: content) { path, bytes in
            do throws(Problems) {
                try update.add(path, bytes)
            } catch {
                trouble.withLock { $0.append(error) }
            }
        }
        let met = trouble.withLock { $0 }
        if !met.isEmpty || result.problems.hasErrors {
            update.abandon()
            throw met.isEmpty ? .content(result.problems) : .trouble(met)
        }
        return PublishedDocuments(files: result.files, digests: result.digests, twins: result.twins)
    }

    /// Copies what lies beside the templates, and the files of Content that pages refer to.
    private func copy(
        _ assets: [SourceFile], _ documents: PublishedDocuments, to update: SiteUpdate
    ) throws(BuildFailure) {
        let folder = ContentFolder(content)
        var faults = Problems()
        do throws(Problems) {
            for asset in assets { try update.add(asset.path, asset.bytes) }
            for file in documents.files.sorted() {
                let bytes = try folder.read(file).bytes
                faults.append(documents.faults(of: file, bytes).moved(into: content))
                if !documents.twins.contains(file) { try update.add(file, bytes) }
            }
        } catch {
            update.abandon()
            throw .trouble(error)
        }
        if faults.hasErrors {
            update.abandon()
            throw .content(faults)
        }
    }

    private func begin() throws(Problems) -> SiteUpdate {
        let folder = OutputFolder(path: output)
        return checks ? try folder.beginCheck() : try folder.begin()
    }
}
