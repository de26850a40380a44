package import SourceText

/// A folder that holds a built site.
///
/// The site in it stays whole until the next one is complete; then one exchange replaces it. Everything thrown here
/// is trouble with disk, permissions or the folder itself, apart from faults of the paths that are added.
///
/// Written files are not forced to the disk: a process that dies loses nothing, and after a power failure the next
/// build finds by their bytes the files that did not arrive, and writes them again. Modes and owners of folders are
/// kept, access lists and extended attributes of folders are not.
package struct OutputFolder: Sendable {
    private let path: String
    private let replacements: [Replacement]

    /// The folder at a path; it need not be there yet, but the folder that holds it must.
    package init(path: String) {
        self.init(path: path, replacements: Replacement.allCases)
    }

    /// - Parameter replacements: what to try, in turn.
    init(path: String, replacements: [Replacement]) {
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        self.path = path
        self.replacements = replacements
    }

    /// Takes the lock, clears away what an interrupted build left, and reads what is there.
    ///
    /// Throws when another build is at work, when the folder is not empty and has no manifest of ours, and when it
    /// or the folder that holds it cannot be written to.
    package func begin() throws(Problems) -> SiteUpdate {
        let place = try OutputPlace(path)
        let parent = try parent(of: place)
        let workplace = try shown { () throws(SystemFault) -> Workplace in try self.workplace(place, parent) }
        do throws(Problems) {
            try Leftovers(shownPath: path, place: place, parent: parent, workplace: workplace).clear()
            return SiteUpdate(of: try site(place, parent), in: workplace, replacements)
        } catch {
            try shown { () throws(SystemFault) in try workplace.leave() }
            throw error
        }
    }

    /// Compares files with what is there, as ``begin()`` would, and writes nothing: for `--check`.
    package func beginCheck() throws(Problems) -> SiteUpdate {
        let place = try OutputPlace(path)
        let parent = try parent(of: place)
        try shown { () throws(SystemFault) in
            try Workplace.checkIdle(Workplace.nameBeside(place.name), in: parent)
            if place.status != nil { try Workplace.checkIdle(Workplace.nameInside, in: Folder(path: place.path)) }
        }
        return SiteUpdate(of: try site(place, parent), in: nil, replacements)
    }

    private func parent(of place: OutputPlace) throws(Problems) -> Folder {
        try shown { () throws(SystemFault) in try Folder(path: place.parentPath) }
    }

    /// The workplace beside the output folder, or in it where it has to stay or its surroundings are not ours.
    private func workplace(_ place: OutputPlace, _ parent: Folder) throws(SystemFault) -> Workplace {
        guard place.status != nil else { return try Workplace.beside(place.name, in: parent) }
        if replacements == [.fileByFile] || place.mustStay { return try Workplace.inside(Folder(path: place.path)) }
        do throws(SystemFault) {
            return try Workplace.beside(place.name, in: parent)
        } catch {
            guard error.refusesReplacement else { throw error }
            return try Workplace.inside(Folder(path: place.path))
        }
    }

    /// What is in the folder; refused when that is somebody else's.
    private func site(_ place: OutputPlace, _ parent: Folder) throws(Problems) -> StandingSite {
        let folder: Folder? = try shown { () throws(SystemFault) in
            try parent.status(place.name) == nil ? nil : try Folder(path: place.path)
        }
        var manifest: Manifest?
        if let folder { manifest = try self.manifest(in: folder) }
        return StandingSite(
            shownPath: path, place: place, parent: parent, tree: folder.map { FolderTree($0) }, manifest: manifest)
    }

    private func manifest(in folder: Folder) throws(Problems) -> Manifest? {
        let bytes = try shown { () throws(SystemFault) in
            try locating(Manifest.name) { () throws(SystemFault) in try folder.read(Manifest.name) }
        }
        if let bytes {
            do throws(ManifestReader.Fault) {
                return try ManifestReader.manifest(bytes)
            } catch {
                throw brokenManifest(line: error.line)
            }
        }
        let entries = try shown { () throws(SystemFault) in try folder.entries() }
        if entries.contains(where: { $0.text != Workplace.nameInside }) { throw strangeFolder }
        return nil
    }

    private func shown<Result>(_ body: () throws(SystemFault) -> Result) throws(Problems) -> Result {
        do throws(SystemFault) {
            return try body()
        } catch {
            throw error.problems(in: path)
        }
    }
}

extension OutputFolder {
    private var strangeFolder: Problems {
        Problems(
            .error(
                "this folder holds files and no “\(Manifest.name)” of an earlier build, so it is left alone",
                at: Place(path: path),
                help: "choose an empty folder or a new one, or move the files elsewhere"))
    }

    private func brokenManifest(line: Int) -> Problems {
        Problems(
            .error(
                "this is not a manifest as a build writes it, so nobody knows which files a build made",
                at: Place(path: path + "/" + Manifest.name, position: Position(line: line, column: 1)),
                help: "restore the file, or move the whole folder elsewhere and build again"))
    }
}
