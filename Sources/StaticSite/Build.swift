internal import CommonMark
internal import Publishing
internal import SourceText
internal import TransparencyRegister
internal import Wording

extension Project {
    /// Builds the site; nothing is written unless every step succeeds.
    ///
    /// - Parameters:
    ///   - isStopped: asked between pages; the build is given up as soon as it says so.
    ///   - enter: called when a stage begins, from the thread that called.
    package func build(
        isStopped: @escaping @Sendable () -> Bool = { false }, enter: (BuildStage) -> Void = { _ in }
    ) throws(BuildFailure) -> BuildSummary {
        try checkFolders()
        enter(.read)
        let files = try TemplateFolder(self.templates)
        let read = try attempt { () throws(BuildFailure) in try register(in: files.words) }
        enter(.compile)
        let loaded = try attempt { () throws(BuildFailure) in try LoadedTemplates(files) }
        guard case .success(let folder) = read, case .success(let templates) = loaded else {
            throw .content(faults(of: read, loaded))
        }
        let site = try content { () throws(Problems) in
            try Site(folder, with: templates, baseURL: baseURL, below: self.content, jobs: jobs)
        }
        enter(.render)
        let update = try trouble { () throws(Problems) in try begin() }
        let result = try render(site, to: update, isStopped)
        try copy(templates.folder.assets, result, site.paths, to: update)
        if isStopped() {
            update.abandon()
            throw .stopped
        }
        enter(.publish)
        let outcome = try trouble { () throws(Problems) in try update.finish() }
        return BuildSummary(
            records: folder.register.records.count, pages: site.pages.count,
            files: outcome.written + outcome.unchanged,
            written: checks ? 0 : outcome.written, unchanged: outcome.unchanged,
            removed: checks ? 0 : outcome.removed, differing: outcome.differences.map(\.path),
            drafts: folder.register.records.count(where: \.isDraft),
            warnings: folder.problems.joined(with: MisnamedFiles.unread(folder.files, besides: result.documents.files))
                .moved(into: self.content).joined(with: outcome.warnings),
            leftOut: site.context.baseURL == nil ? Project.needingAddress : [],
            day: folder.register.day, site: site)
    }

    /// What is wrong with content and templates, told together.
    private func faults(
        of content: Result<RegisterFolder, Problems>, _ templates: Result<LoadedTemplates, Problems>
    ) -> Problems {
        var problems = Problems()
        if case .failure(let faults) = content { problems.append(faults) }
        switch templates {
        case .failure(let faults): problems.append(faults)
        case .success(let templates): problems.append(templates.problems(for: ContentFolder(self.content)))
        }
        return problems
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

    /// What comes of a step, or what authors have to mend first; everything else ends the build.
    private func attempt<T>(_ step: () throws(BuildFailure) -> T) throws(BuildFailure) -> Result<T, Problems> {
        do throws(BuildFailure) {
            return .success(try step())
        } catch {
            guard case .content(let problems) = error else { throw error }
            return .failure(problems)
        }
    }
}

extension Project {
    /// The content as a register; its problems are placed by the path of the folder.
    private func register(in words: Words) throws(BuildFailure) -> RegisterFolder {
        do throws(BuildFailure) {
            return try RegisterFolder(
                ContentFolder(content), in: words, asOf: day, today: today, drafts: drafts, jobs: jobs)
        } catch {
            throw error.moved(into: content)
        }
    }

    /// Renders the pages into an update, which is given up if anything is wrong.
    private func render(
        _ site: Site, to update: SiteUpdate, _ isStopped: @escaping @Sendable () -> Bool
    ) throws(BuildFailure) -> RenderedSite {
        let receiver = SiteReceiver(update, isStopped: isStopped)
        let result = site.render(jobs: jobs, below: content, to: receiver)
        let trouble = receiver.trouble
        if !trouble.isEmpty || result.problems.hasErrors || isStopped() {
            update.abandon()
            throw isStopped() ? .stopped : trouble.isEmpty ? .content(result.problems) : .trouble(trouble)
        }
        return result
    }

    /// Copies what lies beside the templates, and the files of Content that pages refer to.
    private func copy(
        _ assets: [SourceFile], _ rendered: RenderedSite, _ paths: ClaimedPaths, to update: SiteUpdate
    ) throws(BuildFailure) {
        let folder = ContentFolder(content)
        var paths = paths
        var faults = Problems()
        for twin in rendered.documents.twins.sorted() { _ = paths.claim(twin) }
        // A table that the site writes itself stands where its file would.
        let files = rendered.documents.files.filter { !rendered.documents.twins.contains($0) }
            .sorted()
        for asset in assets {
            if let fault = paths.claim(asset.path) {
                let path = "\(templates ?? "Templates")/\(asset.path)"
                faults.append(.error(fault, at: Place(path: path), help: "give the file another name"))
            }
        }
        for file in files {
            if let fault = paths.claim(file) {
                let place = Place(path: "\(content)/\(file)")
                faults.append(.error(fault, at: place, help: "give the file another name or folder"))
            }
        }
        do throws(BuildFailure) {
            if !faults.hasErrors { try addAssets(assets, to: update) }
            for file in rendered.documents.files.sorted() {
                let bytes = try folder.read(file).bytes
                faults.append(rendered.documents.faults(of: file, bytes).moved(into: content))
                if !faults.hasErrors, files.contains(file) {
                    try trouble { () throws(Problems) in try update.add(file, bytes) }
                }
            }
        } catch {
            update.abandon()
            throw error
        }
        if faults.hasErrors {
            update.abandon()
            throw .content(faults)
        }
    }

    private func addAssets(_ assets: [SourceFile], to update: SiteUpdate) throws(BuildFailure) {
        for asset in assets {
            let bytes = asset.path.hasSuffix(".css") ? StyleSheet.published(asset.bytes) : asset.bytes
            try trouble { () throws(Problems) in try update.add(asset.path, bytes) }
        }
    }

    private func begin() throws(Problems) -> SiteUpdate {
        let folder = OutputFolder(path: output)
        return checks ? try folder.beginCheck() : try folder.begin()
    }
}
