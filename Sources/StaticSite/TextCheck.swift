internal import CommonMark
internal import SourceText
internal import TransparencyRegister

/// Looks through the texts of records of which no pages are made, since facts are wrong.
///
/// Links to facts and to pages that the site makes by itself are left to the build that makes pages.
struct TextCheck: Sendable {
    /// Of all Markdown files.
    let paths: Set<String>
    /// The paths of all other files.
    let files: Set<String>
    let drafts: Set<String>

    /// What is found in the texts of one record.
    private struct Finding: Sendable {
        var problems = Problems()
        /// The ids of headings and tables in its account.
        var headings: [String] = []
        var links: [FragmentLink] = []
    }

    /// What is wrong with the accounts of records, with the Markdown of their fields, and with links to headings.
    func problems(of records: [Record], jobs: Int) -> Problems {
        let findings = ParallelWork.map(records.count, jobs: jobs) { finding(in: records[$0]) }
        var problems = Problems()
        var headings: [String: [String]] = [:]
        for (record, finding) in zip(records, findings) {
            problems.append(finding.problems)
            headings[record.file.path] = finding.headings
        }
        for link in findings.flatMap(\.links) where !PartIDs.isTop(link.fragment) && !isOfTemplates(link.fragment) {
            guard let known = headings[link.target], !link.isAnswered(by: known) else { continue }
            problems.append(link.fault(headings: known))
        }
        return problems
    }

    private func isOfTemplates(_ id: String) -> Bool {
        ["section-", "fact-", "field-", "related-"].contains { id.hasPrefix($0) } || PartIDs.everywhere.contains(id)
            || PartIDs.ofHome.contains(id) || ["related", "standards"].contains(id)
    }

    private func finding(in record: Record) -> Finding {
        let file = record.file
        var finding = Finding()
        var targets: [LinkTarget] = []
        var places: [Place] = []
        var ids = PageIDs(reserved: PartIDs.ofTemplates(record.kind, record.kind.declarations))
        func resolve(_ destination: String) -> LinkResolution {
            let target = target(of: destination, from: file)
            targets.append(target)
            return target.resolution
        }
        for prose in record.states.compactMap(\.value).flatMap(\.prose) {
            let rendered = PageWriter.prose.render(
                prose.text, ids: &ids, resolve: resolve,
                place: { position, length in prose.place(of: position, length: length, in: file) })
            finding.problems.append(rendered.problems)
            places += rendered.keptLinks
        }
        let rendered = PageWriter.body.render(file, record.body, ids: &ids, resolve: resolve)
        finding.problems.append(rendered.problems)
        finding.headings = rendered.headings.map(\.id) + rendered.tables.compactMap(\.id)
        places += rendered.keptLinks
        let kept = targets.compactMap { target in target.part(onPageOf: file.path) }
        for (part, place) in zip(kept, places) {
            finding.links.append(
                FragmentLink(place: place, page: file.path, target: part.page, fragment: part.fragment))
        }
        return finding
    }

    private func target(of destination: String, from file: SourceFile) -> LinkTarget {
        let folder = LinkedFolder(files: files, drafts: drafts) { path in
            paths.contains(path) && !drafts.contains(path) ? path : nil
        } isOwnPage: { path in
            // Which pages there will be is not known here: what can be one is left to the build that makes them.
            path.hasSuffix(".html") && !path.dropLast(5).contains(".") && !paths.contains(path.dropLast(5) + ".md")
                && !files.contains(path)
        } suggestions: {
            paths.subtracting(drafts).sorted()
        }
        return folder.target(of: destination, from: file.path, root: "")
    }
}

extension FieldValue {
    /// The Markdown that a value is, or that its elements are.
    fileprivate var prose: [Prose] {
        switch self {
        case .prose(let prose): [prose]
        case .list(let values): values.flatMap(\.prose)
        default: []
        }
    }
}
