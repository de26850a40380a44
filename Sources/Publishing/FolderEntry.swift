#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A name in a folder and what stands there.
struct FolderEntry {
    /// The bytes of the name with a closing NUL: a foreign file's need not be UTF-8.
    let name: [CChar]
    let isFolder: Bool

    /// The name as text; bytes that are not UTF-8 read as U+FFFD, which no path of ours has by accident.
    var text: String {
        String(decoding: name.dropLast().lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The path of this entry in a folder whose own path is given; the top folder's is empty.
    func path(in folder: String) -> String { folder.isEmpty ? text : folder + "/" + text }
}

extension Folder {
    /// All that is in this folder, in no order.
    func entries() throws(SystemFault) -> [FolderEntry] {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        let copy = try calling("list this folder") { openat(descriptor, ".", flags) }
        guard let stream = fdopendir(copy) else {
            let fault = SystemFault("list this folder")
            close(copy)
            throw fault
        }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = Folder.name(of: entry)
            if name == [46, 0] || name == [46, 46, 0] { continue }
            entries.append(FolderEntry(name: name, isFolder: try isFolder(name, type: Int32(entry.pointee.d_type))))
        }
        if errno != 0 { throw SystemFault("list this folder") }
        return entries
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            let start = UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)
            return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
        }
    }

    /// Asks the file system only where the listing does not tell the type.
    private func isFolder(_ name: [CChar], type: Int32) throws(SystemFault) -> Bool {
        if type != Int32(DT_UNKNOWN) { return type == Int32(DT_DIR) }
        return try status(name)?.isFolder ?? false
    }
}

extension stat {
    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
    var isSymbolicLink: Bool { st_mode & S_IFMT == S_IFLNK }

    func isSameFile(as other: stat) -> Bool { st_ino == other.st_ino && st_dev == other.st_dev }
}
