#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file that is read or written from its start on, closed at the latest when nobody holds it any more.
final class OpenFile {
    /// How many bytes are read at once: below malloc's threshold for mapping pages anew, and over nearly every page of a site.
    static let readSize = 65_536

    /// Negative once it is closed.
    private var descriptor: Int32

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func status() throws(SystemFault) -> stat {
        var status = stat()
        try calling("look at this file") { fstat(descriptor, &status) }
        return status
    }

    /// Reads up to as many bytes as a buffer has room for, and returns how many they are: 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int {
        try calling("read this file") { readSome(descriptor, buffer) }
    }

    /// Whether the file goes on with some bytes; they are read.
    func goesOn(with bytes: UnsafeRawBufferPointer) throws(SystemFault) -> Bool {
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: min(Self.readSize, bytes.count + 1), alignment: 16)
        defer { buffer.deallocate() }
        var start = 0
        while start < bytes.count {
            let some = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, bytes.count - start)])
            let count = try read(into: some)
            guard count > 0, let mine = some.baseAddress, let theirs = bytes.baseAddress,
                memcmp(mine, theirs + start, count) == 0
            else { return false }
            start += count
        }
        return true
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFault) {
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            let count = try calling("write this file") { writeSome(descriptor, rest) }
            if count == 0 { throw SystemFault("write this file", code: ENOSPC) }
            start += count
        }
    }

    /// Writes the first bytes of another file, whatever of it was read already.
    func write(_ count: Int, from other: OpenFile) throws(SystemFault) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.readSize, alignment: 16)
        defer { buffer.deallocate() }
        var start = 0
        while start < count {
            let some = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, count - start)])
            let read = try calling("read this file") {
                pread(other.descriptor, some.baseAddress, some.count, off_t(start))
            }
            if read == 0 { throw SystemFault("read this file", code: EIO) }
            try write(UnsafeRawBufferPointer(rebasing: some[..<read]))
            start += read
        }
    }

    /// Closes a file that was written: some network file systems tell only now that the disk is full.
    func finish() throws(SystemFault) {
        let result = close(descriptor)
        // The descriptor is gone whatever was told.
        descriptor = -1
        if result != 0 && errno != EINTR { throw SystemFault("write this file") }
    }
}

private func readSome(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(file, buffer.baseAddress, buffer.count)
}

private func writeSome(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}
