internal import SourceText

/// A whole new site, ready to go into place.
struct PreparedSite {
    let old: StandingSite
    let workplace: Workplace
    /// Holds the files that differ from the old site's.
    let stage: FolderTree
    /// All files, sorted by path.
    let files: [BuiltFile]
    let manifest: Manifest
    let manifestBytes: [UInt8]
    /// What the old manifest has and the new one has not.
    let stale: [SitePath]

    init(_ outcome: UpdateOutcome, workplace: Workplace, stage: FolderTree) {
        old = outcome.site
        self.workplace = workplace
        self.stage = stage
        files = outcome.files
        manifest = outcome.manifest
        manifestBytes = outcome.manifestBytes
        stale = outcome.stale
    }

    /// The folders of the new site, each after the one that holds it, without the top folder.
    var folders: [String] {
        var folders: Set<String> = []
        for file in files {
            var folder = file.path.folder
            while !folder.isEmpty, folders.insert(folder).inserted { folder = parentPath(of: folder) }
        }
        return folders.sorted()
    }

    /// Tries one way after the other, and returns what is to be told although the site is in place.
    func goIntoPlace(_ replacements: [Replacement]) throws(Problems) -> Problems {
        let obstacles = try shown(obstacles)
        if !obstacles.isEmpty { throw Problems(obstacles.map(old.obstacle)) }
        return try shown { () throws(SystemFault) in try replace(replacements) }
    }

    private func replace(_ replacements: [Replacement]) throws(SystemFault) -> Problems {
        guard let tree = old.tree else { return try FolderReplacement(self).run(replacements) }
        if !workplace.isInside {
            do throws(SystemFault) {
                return try FolderReplacement(self).run(replacements)
            } catch {
                guard replacements.contains(.fileByFile), error.refusesReplacement else { throw error }
            }
        }
        try FileReplacement(self, of: tree).run()
        return Problems()
    }

    /// What is not ours in folders whose place a file is to take.
    private func obstacles() throws(SystemFault) -> [String] {
        var paths: [String] = []
        for file in files where file.state == .folder { paths += try old.foreignPaths(below: file.path.text) }
        return paths
    }

    private func shown<Result>(_ body: () throws(SystemFault) -> Result) throws(Problems) -> Result {
        do throws(SystemFault) {
            return try body()
        } catch {
            throw error.problems(in: old.shownPath)
        }
    }
}
