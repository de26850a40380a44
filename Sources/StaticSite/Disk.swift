#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import SourceText

/// The few calls to the file system that reading needs.
enum Disk {
    enum FileType {
        case file, folder, link, other
    }

    /// What lies at a path, without following a link; `hint` is what the folder's listing said.
    static func type(of path: String, hint: UInt8) -> FileType {
        switch Int32(hint) {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .link
        default: break
        }
        var status = stat()
        guard lstat(path, &status) == 0 else { return .other }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The bytes of a file of at most 64 MiB.
    static func bytes(of path: String, known name: String) throws(Problems) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Problems(fault("cannot open", name)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Problems(fault("cannot look at", name)) }
        let size = Int(status.st_size)
        guard size <= 64 << 20 else {
            throw Problems(.error("this file is larger than 64 MiB", at: Place(path: name)))
        }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let got = Self.read(descriptor, base + count, size - count)
                if got < 0 { failed = true }
                if got <= 0 { break }
                count += got
            }
        }
        if failed { throw Problems(fault("cannot read", name)) }
        return bytes
    }

    /// Reads once, again after an interruption.
    private static func read(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        while true {
            #if canImport(Glibc)
                let got = Glibc.read(descriptor, start, count)
            #else
                let got = Darwin.read(descriptor, start, count)
            #endif
            if got >= 0 || errno != EINTR { return got }
        }
    }

    /// What the system said of the last call, for a file.
    static func fault(_ what: String, _ path: String) -> Diagnostic {
        .error("\(what): \(String(cString: strerror(errno)))", at: Place(path: path))
    }
}
