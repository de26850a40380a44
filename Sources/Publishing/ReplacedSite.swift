#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A site that was replaced, on its way out.
///
/// Our files in it go. A file that is not ours goes when the site in place has the very same; one that came after
/// the files were carried over moves to its place there, and where that is taken, it stays and is named.
struct ReplacedSite {
    let tree: FolderTree
    let manifest: Manifest?
    /// `nil` when none is in place.
    let site: FolderTree?
    /// What stays because its place is taken.
    private(set) var kept: [String] = []

    init(_ folder: Folder, replacedBy site: FolderTree?, manifest: Manifest?) {
        tree = FolderTree(folder)
        self.site = site
        self.manifest = manifest
    }

    /// Removes all but the folder itself; the manifest goes last, since it says what is ours.
    mutating func remove() throws(SystemFault) {
        try remove(tree.top, at: "")
        if kept.isEmpty, manifest != nil { try tree.top.removeFile(Manifest.name) }
    }

    private mutating func remove(_ folder: Folder, at path: String) throws(SystemFault) {
        try folder.makeWritable()
        for entry in try folder.entries() {
            let entryPath = entry.path(in: path)
            if entry.isFolder {
                let inner = try folder.folder(entry.name)
                try remove(inner, at: entryPath)
                try folder.removeEmptyFolder(entry.name)
            } else if entryPath == Manifest.name, manifest != nil {
                continue
            } else if manifest?.contains(entryPath) == true {
                try folder.removeFile(entry.name)
            } else {
                try remove(foreign: entry, in: folder, at: path)
            }
        }
    }

    private mutating func remove(foreign entry: FolderEntry, in folder: Folder, at path: String) throws(SystemFault) {
        guard let site else {
            kept.append(entry.path(in: path))
            return
        }
        if case .folder(let place) = try site.folder(path), let theirs = try place.status(entry.name) {
            if let mine = try folder.status(entry.name), mine.isSameFile(as: theirs) {
                try folder.removeFile(entry.name)
            } else {
                kept.append(entry.path(in: path))
            }
            return
        }
        let place = try site.makeFolder(path)
        try folder.move(entry.name, to: place, as: entry.name)
    }
}
