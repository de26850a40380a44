#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import SourceText

/// The hidden folder in which one build at a time prepares its files; it is gone when the build is.
///
/// Beside the output folder, where a folder can be exchanged with it: `.Output.transparency`. Inside it, where the
/// output folder has to stay: `.transparency`.
///
/// - `lock`: held by the build at work; the kernel lets go of it when a process dies.
/// - `new`: files being prepared. All of it was made by a build or is linked from the site.
/// - `swap`: a complete site about to go into place or, just afterwards, the one that it replaced.
/// - `old`: the old site while two renames stand in for an exchange.
final class Workplace: Sendable {
    static let nameInside = ".transparency"

    let folder: Folder
    let isInside: Bool
    private let holder: Folder
    private let name: String
    private let lock: Int32

    private init(_ folder: Folder, named name: String, in holder: Folder, isInside: Bool, lock: Int32) {
        self.folder = folder
        self.name = name
        self.holder = holder
        self.isInside = isInside
        self.lock = lock
    }

    deinit { close(lock) }

    static func nameBeside(_ output: String) -> String { ".\(output).transparency" }

    static func beside(_ output: String, in parent: Folder) throws(SystemFault) -> Workplace {
        try open(nameBeside(output), in: parent, isInside: false)
    }

    static func inside(_ output: Folder) throws(SystemFault) -> Workplace {
        try open(nameInside, in: output, isInside: true)
    }

    /// Throws when another build holds the lock of a workplace, found out without writing anything.
    static func checkIdle(_ name: String, in holder: Folder) throws(SystemFault) {
        let file = openat(holder.descriptor, name + "/lock", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if file < 0 { return }
        defer { close(file) }
        try calling("lock this folder") { flock(file, LOCK_SH | LOCK_NB) }
    }

    /// What is said of a file that an update could neither keep at its place nor remove.
    func stranded(_ path: String, _ severity: Diagnostic.Severity) -> Diagnostic {
        Diagnostic(
            severity, "this file, which no build made, was left here by a build since its place in the site is taken",
            at: Place(path: name + "/" + path), help: "move it where it belongs or remove it, then build again")
    }

    /// Removes all that is in here: possible where no whole site ever is.
    func clear() throws(SystemFault) {
        for entry in try folder.entries() where entry.text != "lock" {
            try entry.isFolder ? folder.removeTree(entry.name) : folder.removeFile(entry.name)
        }
    }

    /// Lets go of the lock and removes the folder if nothing is left in it.
    func leave() throws(SystemFault) {
        try folder.removeFile("lock")
        try holder.removeEmptyFolder(name)
    }

    private static func open(_ name: String, in holder: Folder, isInside: Bool) throws(SystemFault) -> Workplace {
        // Each further turn means that another build removed the folder between two of these calls.
        for _ in 0..<1_000 {
            guard let folder = try makeFolder(name, in: holder), let lock = try openLock(in: folder) else { continue }
            let workplace = Workplace(folder, named: name, in: holder, isInside: isInside, lock: lock)
            try calling("lock this folder") { flock(lock, LOCK_EX | LOCK_NB) }
            var mine = stat()
            try calling("lock this folder") { fstat(lock, &mine) }
            if let there = try holder.status(name + "/lock"), there.isSameFile(as: mine) { return workplace }
        }
        throw SystemFault("lock this folder", code: EWOULDBLOCK)
    }

    /// `nil` where another build removed the folder as soon as it was made.
    private static func makeFolder(_ name: String, in holder: Folder) throws(SystemFault) -> Folder? {
        try holder.addFolder(name, mode: 0o700)
        do throws(SystemFault) {
            return try holder.folder(name)
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
    }

    private static func openLock(in folder: Folder) throws(SystemFault) -> Int32? {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
        do throws(SystemFault) {
            return try calling("lock this folder") { openat(folder.descriptor, "lock", flags, 0o600) }
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
    }
}
