internal import SourceText

/// What an interrupted build left in its workplace; no file that is not ours is lost with it.
struct Leftovers {
    let shownPath: String
    let place: OutputPlace
    let parent: Folder
    let workplace: Workplace

    func clear() throws(Problems) {
        var stranded: [String] = []
        do throws(SystemFault) {
            if workplace.isInside { return try workplace.clear() }
            try workplace.folder.removeTree("new")
            try restore()
            for name in ["old", "swap"] {
                stranded += try clear(name).map { "\(name)/\($0)" }
            }
            try clearInside()
        } catch {
            throw error.problems(in: shownPath)
        }
        if !stranded.isEmpty { throw Problems(stranded.map { workplace.stranded($0, .error) }) }
    }

    /// Puts the old site back if a build died between its two renames.
    private func restore() throws(SystemFault) {
        if try parent.status(place.name) == nil, try workplace.folder.status("old") != nil {
            try workplace.folder.move("old", to: parent, as: place.name)
        }
    }

    /// Removes a site that was replaced or was about to go into place, and returns what has to stay of it.
    private func clear(_ name: String) throws(SystemFault) -> [String] {
        guard try workplace.folder.status(name) != nil else { return [] }
        let site: FolderTree? = try parent.status(place.name) == nil ? nil : FolderTree(Folder(path: place.path))
        let folder = try workplace.folder.folder(name)
        let bytes = try folder.read(Manifest.name)
        var manifest: Manifest?
        do throws(ManifestReader.Fault) {
            if let bytes { manifest = try ManifestReader.manifest(bytes) }
        } catch {
            // Without it nobody knows whose these files are.
            return [Manifest.name]
        }
        var replaced = ReplacedSite(folder, replacedBy: site, manifest: manifest)
        try replaced.remove()
        if replaced.kept.isEmpty { try workplace.folder.removeFolder(name) }
        return replaced.kept
    }

    /// Clears the workplace of builds that had to work inside the folder, as those on a mount point.
    private func clearInside() throws(SystemFault) {
        guard try parent.status(place.name) != nil else { return }
        let output = try Folder(path: place.path)
        guard try output.status(Workplace.nameInside) != nil else { return }
        let inside = try Workplace.inside(output)
        try inside.clear()
        try inside.leave()
    }
}
