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

/// What stands at a name of a folder.
enum StandingFile {
    case absent
    case file(OpenFile)
    /// A folder, a symbolic link or a device.
    case obstructed
}

extension Folder {
    /// Opens what stands at a name, if it is a file.
    func file(_ name: UnsafePointer<CChar>) throws(SystemFault) -> StandingFile {
        do throws(SystemFault) {
            let file = try openFile(name)
            return try file.status().isRegularFile ? .file(file) : .obstructed
        } catch {
            switch error.code {
            case ENOENT: return .absent
            case ELOOP, ENXIO, EMLINK: return .obstructed
            default: throw error
            }
        }
    }

    /// Compares a file with bytes; a file of another size is not read.
    func compare(_ name: UnsafePointer<CChar>, with bytes: [UInt8]) throws(SystemFault) -> Comparison {
        switch try file(name) {
        case .absent: return .absent
        case .obstructed: return .obstructed
        case .file(let file):
            guard Int(try file.status().st_size) == bytes.count else { return .different }
            let goesOn = try bytes.lent { (bytes) throws(SystemFault) in try file.goesOn(with: bytes) }
            return goesOn ? .equal : .different
        }
    }

    /// The whole of a file; `nil` when there is none.
    func read(_ name: UnsafePointer<CChar>) throws(SystemFault) -> [UInt8]? {
        let file: OpenFile
        do throws(SystemFault) {
            file = try openFile(name)
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
        var bytes: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: OpenFile.readSize, alignment: 16)
        defer { buffer.deallocate() }
        while case let count = try file.read(into: buffer), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    /// Begins a file that must not be there yet.
    func newFile(_ name: UnsafePointer<CChar>) throws(SystemFault) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return OpenFile(descriptor: try calling("write this file") { openat(descriptor, name, flags, 0o644) })
    }

    /// Writes a file that must not be there yet; one that could not be written whole is removed again.
    func write(_ bytes: [UInt8], to name: UnsafePointer<CChar>) throws(SystemFault) {
        let file = try newFile(name)
        do throws(SystemFault) {
            try bytes.lent { (bytes) throws(SystemFault) in try file.write(bytes) }
            try file.finish()
        } catch {
            unlinkat(descriptor, name, 0)
            throw error
        }
    }

    private func openFile(_ name: UnsafePointer<CChar>) throws(SystemFault) -> OpenFile {
        // Without O_NONBLOCK a pipe of that name would hold the build up for ever.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        return OpenFile(descriptor: try calling("read this file") { openat(descriptor, name, flags) })
    }
}

extension [UInt8] {
    /// Lends the bytes to a closure that the system may refuse something.
    func lent<Result>(
        _ body: (UnsafeRawBufferPointer) throws(SystemFault) -> Result
    ) throws(SystemFault) -> Result {
        let result: Swift.Result<Result, SystemFault> = withUnsafeBytes { bytes in
            do throws(SystemFault) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
