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
    func state(of path: SitePath, _ bytes: [UInt8]) throws(SystemFault) -> State {
        let (state, file) = try standing(at: path)
        guard let file, Int(try file.status().st_size) == bytes.count else { return state }
        let goesOn = try bytes.lent { (bytes) throws(SystemFault) in try file.goesOn(with: bytes) }
        return goesOn ? .equal : state
    }

    /// What stands at a path, and the file where it is one of ours: as long as it was not read it counts as different.
    func standing(at path: SitePath) throws(SystemFault) -> (state: State, file: OpenFile?) {
        guard let tree else { return (.absent, nil) }
        switch try tree.folder(path.folder) {
        case .absent: return (.absent, nil)
        case .obstructed(let obstacle): return (contains(obstacle) ? .absent : .foreign(obstacle), nil)
        case .folder(let folder):
            let standing = try path.withName { (name) throws(SystemFault) in try folder.file(name) }
            switch standing {
            case .absent: return (.absent, nil)
            case .file(let file): return contains(path.text) ? (.different, file) : (.foreign(path.text), nil)
            case .obstructed: return (try isFolderOfOurs(path) ? .folder : .foreign(path.text), nil)
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
