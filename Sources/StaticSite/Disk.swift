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

    /// Throws unless a folder lies at a path, whatever links lead to it.
    static func expectFolder(_ path: String, help: String) throws(BuildFailure) {
        guard exists(path) else {
            throw .trouble(Problems(.error("there is no folder “\(path)”", at: nil, help: help)))
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .trouble(Problems(.error("“\(path)” is not a folder", at: nil, help: help)))
        }
    }

    /// A path with all links resolved; what is not there yet is left as it is.
    static func realPath(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        var parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let name = parts.popLast() else { return path }
        let parent = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
        return (parent == "/" ? "" : realPath(parent.isEmpty ? "." : parent)) + "/" + name
    }

    /// The bytes of a file of at most 64 MiB.
    static func bytes(of path: String, known name: String) throws(BuildFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .trouble(Problems(fault("cannot open this file", name))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .trouble(Problems(fault("cannot look at this file", name)))
        }
        let size = Int(status.st_size)
        guard size <= 64 << 20 else {
            throw .content(Problems(.error("this file is larger than 64 MiB", at: Place(path: name))))
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
        if failed { throw .trouble(Problems(fault("cannot read this file", name))) }
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
        let code = errno
        return .error(
            "\(what): \(String(cString: strerror(code)))", at: Place(path: path),
            help: code == EACCES || code == EPERM ? "allow this user to read it" : nil)
    }
}
