#if canImport(Glibc)
    internal import CLinux
    internal import Glibc
#else
    internal import Darwin
#endif
internal import SourceText

/// Completes the staged folder with links to all that stays, and puts it in the place of the old one as a whole.
struct FolderReplacement {
    private let site: PreparedSite

    init(_ site: PreparedSite) {
        self.site = site
    }

    func run(_ replacements: [Replacement]) throws(SystemFault) -> Problems {
        try linkUnchanged()
        if let old = site.old.tree { try carry(old.top, at: "") }
        try locating(Manifest.name) { () throws(SystemFault) in
            try site.stage.top.write(site.manifestBytes, to: Manifest.name)
        }
        try takeModes()
        try exchange(replacements)
        return removeOld()
    }

    private func linkUnchanged() throws(SystemFault) {
        guard let old = site.old.tree else { return }
        for file in site.files where file.isUnchanged {
            let from = try old.present(file.path.folder)
            let to = try site.stage.makeFolder(file.path.folder)
            try locating(file.path.text) { () throws(SystemFault) in
                try file.path.withName { (name) throws(SystemFault) in try from.link(name, in: to, as: name) }
            }
        }
    }

    /// Links what is not ours into the new folder, at the same place.
    private func carry(_ folder: Folder, at path: String) throws(SystemFault) {
        for entry in try folder.entries() {
            let entryPath = entry.path(in: path)
            if entry.isFolder {
                if path.isEmpty && entryPath == Workplace.nameInside { continue }
                try carryFolder(entry, of: folder, at: entryPath)
            } else if !site.old.contains(entryPath) && !(entryPath == Manifest.name) {
                try locating(entryPath) { () throws(SystemFault) in
                    try folder.link(entry.name, in: try site.stage.makeFolder(path), as: entry.name)
                }
            }
        }
    }

    private func carryFolder(_ entry: FolderEntry, of folder: Folder, at path: String) throws(SystemFault) {
        try locating(path) { () throws(SystemFault) in
            let inner = try folder.folder(entry.name)
            let isOurs = site.old.hasFiles(below: path)
            let made = isOurs ? nil : try site.stage.makeFolder(path)
            try carry(inner, at: path)
            try made?.takeMode(of: inner)
        }
    }

    /// Folders that go on keep their mode and owner.
    private func takeModes() throws(SystemFault) {
        guard let old = site.old.tree else { return }
        for path in [""] + site.folders {
            guard case .folder(let before) = try old.folder(path) else { continue }
            try locating(path) { () throws(SystemFault) in try site.stage.makeFolder(path).takeMode(of: before) }
        }
    }

    private func exchange(_ replacements: [Replacement]) throws(SystemFault) {
        let work = site.workplace.folder
        try work.move("new", to: work, as: "swap")
        do throws(SystemFault) {
            try swap(replacements)
        } catch {
            try work.move("swap", to: work, as: "new")
            throw error
        }
    }

    private func swap(_ replacements: [Replacement]) throws(SystemFault) {
        let (work, parent, name) = (site.workplace.folder, site.old.parent, site.old.place.name)
        if site.old.tree == nil {
            return try work.move("swap", to: parent, as: name)
        }
        if replacements.contains(.exchange) {
            do throws(SystemFault) {
                return try work.exchange("swap", with: parent, name)
            } catch {
                guard replacements.contains(.twoRenames), error.refusesExchange else { throw error }
            }
        }
        try parent.move(name, to: work, as: "old")
        do throws(SystemFault) {
            try work.move("swap", to: parent, as: name)
        } catch {
            try work.move("old", to: parent, as: name)
            throw error
        }
    }

    /// The new site is in place: what cannot be cleared away now is told, and cleared by the next build.
    private func removeOld() -> Problems {
        let work = site.workplace.folder
        var warnings = Problems()
        do throws(SystemFault) {
            for name in ["old", "swap"] {
                guard try work.status(name) != nil else { continue }
                let place = FolderTree(try Folder(path: site.old.place.path))
                var replaced = ReplacedSite(
                    try work.folder(name), replacedBy: place, manifest: site.old.manifest)
                try replaced.remove()
                if replaced.kept.isEmpty { try work.removeFolder(name) }
                for path in replaced.kept { warnings.append(site.workplace.stranded("\(name)/\(path)", .warning)) }
            }
        } catch {
            for problem in error.problems(in: site.old.shownPath).diagnostics {
                warnings.append(.warning("the old site is not cleared away: \(problem.message)", at: problem.place))
            }
        }
        return warnings
    }
}

extension Folder {
    /// Exchanges two folders in one step.
    func exchange(
        _ name: UnsafePointer<CChar>, with other: Folder, _ otherName: UnsafePointer<CChar>
    ) throws(SystemFault) {
        #if os(Linux)
            let exchange: UInt32 = 2  // RENAME_EXCHANGE
            try calling("exchange this folder") {
                renameat2(descriptor, name, other.descriptor, otherName, exchange)
            }
        #else
            try calling("exchange this folder") {
                renameatx_np(descriptor, name, other.descriptor, otherName, UInt32(RENAME_SWAP))
            }
        #endif
    }
}
