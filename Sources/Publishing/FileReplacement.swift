#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Replaces the files of a folder that has to stay, one by one: complete files only, deletions last.
///
/// All files are brought into the folder first, under a hidden name, so that a full disk changes nothing. Then the
/// manifest names the files of both sites, so that whatever comes in between, the next build knows what is ours.
struct FileReplacement {
    private let site: PreparedSite
    private let old: FolderTree

    init(_ site: PreparedSite, of old: FolderTree) {
        self.site = site
        self.old = old
    }

    func run() throws(SystemFault) {
        if site.workplace.isInside { return try replace(from: site.stage, in: site.workplace.folder) }
        let inside = try Workplace.inside(old.top)
        do throws(SystemFault) {
            let stage = FolderTree(try inside.folder.makeFolder("new", mode: 0o755))
            try bring(to: stage)
            try replace(from: stage, in: inside.folder)
        } catch {
            try inside.clear()
            try inside.leave()
            throw error
        }
        try inside.clear()
        try inside.leave()
    }

    /// Brings staged files into the folder's own file system.
    private func bring(to stage: FolderTree) throws(SystemFault) {
        for file in site.files where !file.isUnchanged {
            let from = try site.stage.present(file.path.folder)
            let to = try stage.makeFolder(file.path.folder)
            try locating(file.path.text) { () throws(SystemFault) in
                try file.path.withName { (name) throws(SystemFault) in try from.moveOrCopy(name, to: to) }
            }
        }
    }

    private func replace(from stage: FolderTree, in work: Folder) throws(SystemFault) {
        try work.write(site.manifestBytes, to: "manifest")
        if let before = site.old.manifest, !site.stale.isEmpty {
            try work.write(before.union(site.manifest).bytes, to: "union")
            try work.move("union", to: old.top, as: Manifest.name)
        } else {
            try work.move("manifest", to: old.top, as: Manifest.name)
        }
        try removeObstacles()
        for file in site.files where !file.isUnchanged {
            let from = try stage.present(file.path.folder)
            let to = try old.makeFolder(file.path.folder)
            try locating(file.path.text) { () throws(SystemFault) in
                try file.path.withName { (name) throws(SystemFault) in try from.move(name, to: to, as: name) }
            }
        }
        for path in site.stale { try remove(path) }
        if try work.status("manifest") != nil { try work.move("manifest", to: old.top, as: Manifest.name) }
    }

    /// Removes old files where the new site has a folder, and old folders where it has a file.
    private func removeObstacles() throws(SystemFault) {
        for path in site.stale where site.manifest.hasFiles(below: path.text) || hasFile(above: path) {
            try remove(path)
        }
    }

    private func hasFile(above path: SitePath) -> Bool {
        var folder = path.folder
        while !folder.isEmpty {
            if site.manifest.contains(folder) { return true }
            folder = parentPath(of: folder)
        }
        return false
    }

    /// Removes a file of ours, and the folders that it leaves empty.
    private func remove(_ path: SitePath) throws(SystemFault) {
        guard case .folder(let folder) = try old.folder(path.folder) else { return }
        try locating(path.text) { () throws(SystemFault) in
            try path.withName { (name) throws(SystemFault) in
                guard let status = try folder.status(name), !status.isFolder else { return }
                try folder.removeFile(name)
            }
        }
        var emptied = path.folder
        while !emptied.isEmpty, !site.manifest.hasFiles(below: emptied) {
            let parent = parentPath(of: emptied)
            let name = String(emptied.dropFirst(parent.isEmpty ? 0 : parent.count + 1))
            guard case .folder(let holder) = try old.folder(parent), try holder.removeEmptyFolder(name) else { return }
            old.forgetAll()
            emptied = parent
        }
    }
}

extension Folder {
    /// Moves a file to a folder that may be on another disk.
    fileprivate func moveOrCopy(_ name: UnsafePointer<CChar>, to other: Folder) throws(SystemFault) {
        do throws(SystemFault) {
            try move(name, to: other, as: name)
        } catch {
            guard error.code == EXDEV, let bytes = try read(name) else { throw error }
            try other.write(bytes, to: name)
        }
    }
}
