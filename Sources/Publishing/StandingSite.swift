internal import SourceText

/// The site that stands at the output folder when a build begins.
struct StandingSite: Sendable {
    /// The output folder as people wrote it.
    let shownPath: String
    let place: OutputPlace
    let parent: Folder
    /// `nil` when nothing is there.
    let tree: FolderTree?
    /// `nil` when nothing was built there yet.
    let manifest: Manifest?

    /// What stands where a file of the new site is to go.
    enum State: Equatable {
        case equal, different, absent
        /// A folder with files of ours, which makes room for a file of its name if nothing foreign is in it.
        case folder
        /// Something that is not ours stands at this path.
        case foreign(String)
    }

    func contains(_ path: String) -> Bool { manifest?.contains(path) == true }

    /// Whether a folder is ours, that is, goes when the last file of ours in it goes.
    func hasFiles(below folder: String) -> Bool { manifest?.hasFiles(below: folder) == true }

    /// Compares a file with what stands at its path.
    func state(of path: SitePath, _ parts: [[UInt8]]) throws(SystemFault) -> State {
        guard let tree else { return .absent }
        switch try tree.folder(path.folder) {
        case .absent: return .absent
        case .obstructed(let obstacle): return contains(obstacle) ? .absent : .foreign(obstacle)
        case .folder(let folder):
            let comparison = try path.withName { (name) throws(SystemFault) in
                try folder.compare(name, with: parts)
            }
            switch comparison {
            case .absent: return .absent
            case .equal: return contains(path.text) ? .equal : .foreign(path.text)
            case .different: return contains(path.text) ? .different : .foreign(path.text)
            case .obstructed: return try isFolderOfOurs(path) ? .folder : .foreign(path.text)
            }
        }
    }

    private func isFolderOfOurs(_ path: SitePath) throws(SystemFault) -> Bool {
        guard let tree, hasFiles(below: path.text), case .folder = try tree.folder(path.text) else { return false }
        return true
    }

    /// The paths of all that is not ours in a folder and below it, sorted.
    func foreignPaths(below folder: String) throws(SystemFault) -> [String] {
        guard let tree, case .folder(let open) = try tree.folder(folder) else { return [] }
        var paths: [String] = []
        for entry in try open.entries() {
            let path = entry.path(in: folder)
            if contains(path) { continue }
            paths += entry.isFolder && hasFiles(below: path) ? try foreignPaths(below: path) : [path]
        }
        return paths.sorted()
    }

    /// What is said when something that we did not make stands in the way.
    func obstacle(_ path: String) -> Diagnostic {
        .error(
            "something that no build made stands where a file of the site must go",
            at: Place(path: shownPath + "/" + path),
            help: "move it elsewhere, then build again")
    }
}
