package import SourceText
internal import Synchronization

/// One build's files on their way into an output folder.
///
/// Each file is compared with the one that stands at its path; only one that differs is written, beside the site, and
/// as long as all are equal nothing is: to link and unlink an unchanged file costs over twice what comparing does.
package final class SiteUpdate: Sendable {
    private struct Progress {
        var claims = ClaimedPaths()
        var files: [BuiltFile] = []
        var problems = Problems()
        var isOver = false
    }

    private let site: StandingSite
    /// `nil` in a check, which writes nothing.
    private let workplace: Workplace?
    private let replacements: [Replacement]
    private let progress = Mutex(Progress())
    private let stage = Mutex<FolderTree?>(nil)

    init(of site: StandingSite, in workplace: Workplace?, _ replacements: [Replacement]) {
        self.site = site
        self.workplace = workplace
        self.replacements = replacements
    }

    deinit { abandon() }

    /// Adds a file; several threads may do so at once.
    ///
    /// - Parameter path: relative to the output folder, with `/`: `contracts/data-platform.html`.
    /// - Throws: when the path leads out of the folder or is taken, when something that no build made stands there, or
    ///   when the disk refuses. Afterwards ``finish()`` throws it too.
    package func add(_ path: String, _ bytes: [UInt8]) throws(Problems) {
        try add(path) { (path) throws(Problems) in
            let state = try shown(path) { () throws(SystemFault) in try site.state(of: path, bytes) }
            if case .foreign(let obstacle) = state { throw Problems(site.obstacle(obstacle)) }
            let file = BuiltFile(path: path, size: bytes.count, digest: FileDigest(of: bytes), state: state)
            if !file.isUnchanged { try write(bytes, to: path) }
            return file
        }
    }

    /// The same for a file that a closure hands over piece by piece, of which each is let go at once.
    package func add(_ path: String, inPieces write: (FileInPieces) -> Void) throws(Problems) {
        try add(path) { (path) throws(Problems) in
            let (state, standing) = try shown(path) { () throws(SystemFault) in try site.standing(at: path) }
            if case .foreign(let obstacle) = state { throw Problems(site.obstacle(obstacle)) }
            return try shown(path) { () throws(SystemFault) in
                let file = try FileInPieces(path, of: self, state, standing: standing)
                write(file)
                return try file.end()
            }
        }
    }

    private func add(_ path: String, _ build: (SitePath) throws(Problems) -> BuiltFile) throws(Problems) {
        do throws(Problems) {
            let file = try build(try claim(path))
            progress.withLock { $0.files.append(file) }
        } catch {
            progress.withLock { $0.problems.append(error) }
            throw error
        }
    }

    /// Puts the new site in place of the old one; when nothing differs, nothing is written.
    ///
    /// - Throws: whatever any ``add(_:_:)`` threw, and what the disk refuses; the old site is then as it was, except
    ///   where a folder that has to stay took part of its files already.
    package func finish() throws(Problems) -> UpdateSummary {
        defer { abandon() }
        let (problems, files, isOver) = progress.withLock { ($0.problems, $0.files, $0.isOver) }
        try problems.throwIfErrors()
        if isOver { throw Problems(.error("this build is over", at: Place(path: site.shownPath))) }
        let outcome = try shown { () throws(SystemFault) in try UpdateOutcome(of: files, on: site) }
        guard let workplace else { return outcome.summary(differences: outcome.differences) }
        if outcome.isCurrent { return outcome.summary() }
        let stage = try shown { () throws(SystemFault) in try stageTree(workplace) }
        let prepared = PreparedSite(outcome, workplace: workplace, stage: stage)
        return outcome.summary(
            differences: outcome.differences, warnings: try prepared.goIntoPlace(replacements))
    }

    /// Leaves the output folder as it was, and lets other builds in; after ``finish()`` nothing is left to do.
    package func abandon() {
        let isOver = progress.withLock { progress in
            defer { progress.isOver = true }
            return progress.isOver
        }
        guard !isOver, let workplace else { return }
        do throws(SystemFault) {
            if workplace.isInside {
                try workplace.clear()
            } else {
                try workplace.folder.removeTree("new")
            }
            try workplace.leave()
        } catch {
            // What stays is hidden, belongs to no one, and is cleared away when the next build begins.
            return
        }
    }
}

extension SiteUpdate {
    private func claim(_ path: String) throws(Problems) -> SitePath {
        guard let sitePath = SitePath(path) else {
            let fault = SitePath.fault(in: path) ?? "is not a path"
            throw Problems(
                .error(
                    "the path of a file of the site \(fault)", at: Place(path: site.shownPath + "/" + path),
                    help: "use names joined by “/”, such as “contracts/data-platform.html”"))
        }
        let fault = progress.withLock { progress in
            progress.isOver ? "this build is over" : progress.claims.claim(sitePath)
        }
        if let fault { throw Problems(.error(fault, at: Place(path: site.shownPath + "/" + path))) }
        return sitePath
    }

    /// Writes a file beside the site; in a check nothing.
    private func write(_ bytes: [UInt8], to path: SitePath) throws(Problems) {
        guard let workplace else { return }
        try shown(path) { () throws(SystemFault) in
            let folder = try stageTree(workplace).makeFolder(path.folder)
            try path.withName { (name) throws(SystemFault) in try folder.write(bytes, to: name) }
        }
    }

    /// Begins a file beside the site; `nil` in a check.
    func newFile(_ path: SitePath) throws(SystemFault) -> OpenFile? {
        guard let workplace else { return nil }
        let folder = try stageTree(workplace).makeFolder(path.folder)
        return try path.withName { (name) throws(SystemFault) in try folder.newFile(name) }
    }

    /// The folder that becomes the new site, made when it is first needed.
    private func stageTree(_ workplace: Workplace) throws(SystemFault) -> FolderTree {
        try stage.withLock { (stage) throws(SystemFault) in
            if let stage { return stage }
            let tree = FolderTree(try workplace.folder.makeFolder("new"))
            stage = tree
            return tree
        }
    }

    private func shown<Result>(
        _ path: SitePath? = nil, _ body: () throws(SystemFault) -> Result
    ) throws(Problems) -> Result {
        do throws(SystemFault) {
            guard let path else { return try body() }
            return try locating(path.text, body)
        } catch {
            throw error.problems(in: site.shownPath)
        }
    }
}
