#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An open folder; names are looked up in it alone and symbolic links in it are never followed.
final class Folder: Sendable {
    let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens a folder by a path whose links are followed: for the output folder itself and the one that holds it.
    convenience init(path: String) throws(SystemFault) {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        self.init(descriptor: try calling("open this folder") { open(path, flags) })
    }

    func folder(_ name: UnsafePointer<CChar>) throws(SystemFault) -> Folder {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        return Folder(descriptor: try calling("open this folder") { openat(descriptor, name, flags) })
    }

    /// Makes a folder, unless there is one of this name, and opens it.
    func makeFolder(_ name: UnsafePointer<CChar>, mode: mode_t = 0o755) throws(SystemFault) -> Folder {
        try addFolder(name, mode: mode)
        return try folder(name)
    }

    /// Makes a folder, unless there is one of this name.
    func addFolder(_ name: UnsafePointer<CChar>, mode: mode_t) throws(SystemFault) {
        do throws(SystemFault) {
            try calling("make a folder here") { mkdirat(descriptor, name, mode) }
        } catch { if error.code != EEXIST { throw error } }
    }

    func status() throws(SystemFault) -> stat {
        var status = stat()
        try calling("look at this folder") { fstat(descriptor, &status) }
        return status
    }

    /// What stands at a name, a link itself included; `nil` when nothing does.
    func status(_ name: UnsafePointer<CChar>) throws(SystemFault) -> stat? {
        var status = stat()
        do throws(SystemFault) {
            try calling("look at this file") { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
        } catch {
            guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
            return nil
        }
        return status
    }

    func setMode(_ mode: mode_t) throws(SystemFault) {
        try calling("set the mode of this folder") { fchmod(descriptor, mode & 0o7777) }
    }

    /// Gives this folder the mode and the owner of another.
    func takeMode(of other: Folder) throws(SystemFault) {
        let theirs = try other.status()
        let mine = try status()
        if theirs.st_uid != mine.st_uid || theirs.st_gid != mine.st_gid {
            try calling("set the owner of this folder") { fchown(descriptor, theirs.st_uid, theirs.st_gid) }
        }
        if theirs.st_mode != mine.st_mode { try setMode(theirs.st_mode) }
    }

    func removeFile(_ name: UnsafePointer<CChar>) throws(SystemFault) {
        try calling("remove this file") { unlinkat(descriptor, name, 0) }
    }

    func removeFolder(_ name: UnsafePointer<CChar>) throws(SystemFault) {
        try calling("remove this folder") { unlinkat(descriptor, name, AT_REMOVEDIR) }
    }

    /// Removes a folder if nothing is in it, and says whether it did.
    @discardableResult
    func removeEmptyFolder(_ name: UnsafePointer<CChar>) throws(SystemFault) -> Bool {
        do throws(SystemFault) {
            try removeFolder(name)
            return true
        } catch {
            guard [ENOTEMPTY, EEXIST, ENOENT].contains(error.code) else { throw error }
            return false
        }
    }

    /// Lets the same file, or the same symbolic link, stand in another folder too.
    func link(
        _ name: UnsafePointer<CChar>, in other: Folder, as otherName: UnsafePointer<CChar>
    ) throws(SystemFault) {
        try calling("link this file") { linkat(descriptor, name, other.descriptor, otherName, 0) }
    }

    func move(
        _ name: UnsafePointer<CChar>, to other: Folder, as otherName: UnsafePointer<CChar>
    ) throws(SystemFault) {
        try calling("move this into place") { renameat(descriptor, name, other.descriptor, otherName) }
    }

    /// Removes a folder with all that is in it, and follows no link on the way; an absent one is no fault.
    func removeTree(_ name: UnsafePointer<CChar>) throws(SystemFault) {
        guard try status(name) != nil else { return }
        let tree = try folder(name)
        try tree.makeWritable()
        for entry in try tree.entries() {
            if entry.isFolder {
                try tree.removeTree(entry.name)
            } else {
                try tree.removeFile(entry.name)
            }
        }
        try removeFolder(name)
    }

    /// Lets the owner take things out of a folder that goes away.
    func makeWritable() throws(SystemFault) {
        let mode = try status().st_mode
        if mode & 0o700 != 0o700 { try setMode(mode | 0o700) }
    }
}
