#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How the bytes of a page compare with what stands at its path.
enum Comparison {
    case equal, different, absent
    /// A folder, a symbolic link or a device stands there.
    case obstructed
}

extension Folder {
    /// Compares a file with bytes in pieces; a file of another size is not read.
    func compare(_ name: UnsafePointer<CChar>, with parts: [[UInt8]]) throws(SystemFault) -> Comparison {
        let file: Int32
        do throws(SystemFault) {
            file = try openFile(name)
        } catch {
            switch error.code {
            case ENOENT: return .absent
            case ELOOP, ENXIO, EMLINK: return .obstructed
            default: throw error
            }
        }
        defer { close(file) }
        var status = stat()
        try calling("look at this file") { fstat(file, &status) }
        guard status.isRegularFile else { return .obstructed }
        guard Int(status.st_size) == parts.reduce(0, { $0 + $1.count }) else { return .different }
        for part in parts where try !Folder.isNext(part, of: file) { return .different }
        return .equal
    }

    /// The whole of a file; `nil` when there is none.
    func read(_ name: UnsafePointer<CChar>) throws(SystemFault) -> [UInt8]? {
        let file: Int32
        do throws(SystemFault) {
            file = try openFile(name)
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
        defer { buffer.deallocate() }
        while case let count = try calling("read this file", { readSome(file, buffer) }), count > 0 {
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// Writes a file that must not be there yet; one that could not be written whole is removed again.
    func write(_ parts: [[UInt8]], to name: UnsafePointer<CChar>) throws(SystemFault) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try calling("write this file") { openat(descriptor, name, flags, 0o644) }
        do throws(SystemFault) {
            for part in parts { try Folder.writeAll(part, to: file) }
        } catch {
            close(file)
            unlinkat(descriptor, name, 0)
            throw error
        }
        // Some network file systems tell only here that the disk is full; the descriptor is gone either way.
        if close(file) != 0 && errno != EINTR {
            let fault = SystemFault("write this file")
            unlinkat(descriptor, name, 0)
            throw fault
        }
    }

    private func openFile(_ name: UnsafePointer<CChar>) throws(SystemFault) -> Int32 {
        // Without O_NONBLOCK a pipe of that name would hold the build up for ever.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        return try calling("read this file") { openat(descriptor, name, flags) }
    }

    /// Whether a file goes on with some bytes; they are read.
    private static func isNext(_ bytes: [UInt8], of file: Int32) throws(SystemFault) -> Bool {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(chunk, bytes.count + 1), alignment: 16)
        defer { buffer.deallocate() }
        var start = 0
        while start < bytes.count {
            let some = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, bytes.count - start)])
            let count = try calling("read this file") { readSome(file, some) }
            let isSame = bytes.withUnsafeBytes { theirs in
                guard count > 0, let mine = some.baseAddress, let theirs = theirs.baseAddress else { return false }
                return memcmp(mine, theirs + start, count) == 0
            }
            if !isSame { return false }
            start += count
        }
        return true
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemFault) {
        var start = 0
        while start < bytes.count {
            let count = try calling("write this file") {
                bytes.withUnsafeBytes { writeSome(file, UnsafeRawBufferPointer(rebasing: $0[start...])) }
            }
            if count == 0 { throw SystemFault("write this file", code: ENOSPC) }
            start += count
        }
    }
}

/// Below malloc's threshold for mapping pages anew, and over nearly every page of a site.
private let chunk = 65_536

private func readSome(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(file, buffer.baseAddress, buffer.count)
}

private func writeSome(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}
