#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import Synchronization

/// A folder with the folders below it, each opened once and kept open for several threads.
final class FolderTree: Sendable {
    enum Lookup {
        case folder(Folder)
        case absent
        /// Something that is not a folder stands at this path.
        case obstructed(String)
    }

    let top: Folder
    private let opened = Mutex<[String: Folder]>([:])
    /// Well under the 256 open files that a process may have on macOS.
    private static let most = 48

    init(_ top: Folder) {
        self.top = top
    }

    /// The folder at a path; the top folder's path is empty.
    func folder(_ path: String) throws(SystemFault) -> Lookup {
        if path.isEmpty { return .folder(top) }
        if let folder = opened.withLock({ $0[path] }) { return .folder(folder) }
        let (parent, name) = FolderTree.split(path)
        let holder = try folder(parent)
        guard case .folder(let holder) = holder else { return holder }
        do throws(SystemFault) {
            return .folder(keep(try holder.folder(name), at: path))
        } catch {
            switch error.code {
            case ENOENT: return .absent
            case ENOTDIR, ELOOP, EMLINK: return .obstructed(path)
            default: throw error
            }
        }
    }

    /// The folder at a path where one was found before.
    func present(_ path: String) throws(SystemFault) -> Folder {
        try locating(path) { () throws(SystemFault) in
            switch try folder(path) {
            case .folder(let folder): return folder
            case .absent: throw SystemFault("open this folder", code: ENOENT)
            case .obstructed: throw SystemFault("open this folder", code: ENOTDIR)
            }
        }
    }

    /// The folder at a path, made where it is absent.
    func makeFolder(_ path: String) throws(SystemFault) -> Folder {
        if path.isEmpty { return top }
        if let folder = opened.withLock({ $0[path] }) { return folder }
        let (parent, name) = FolderTree.split(path)
        return keep(try makeFolder(parent).makeFolder(name), at: path)
    }

    /// Closes all folders, after one was removed that another may take the place of.
    func forgetAll() {
        opened.withLock { $0.removeAll() }
    }

    private func keep(_ folder: Folder, at path: String) -> Folder {
        opened.withLock { opened in
            if opened.count >= FolderTree.most { opened.removeAll() }
            opened[path] = folder
        }
        return folder
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}
