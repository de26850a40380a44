/// A file of a build that is added piece by piece, so that it is never in memory as a whole.
///
/// As long as its pieces are those of the file that stands at its path, nothing is written.
package final class FileInPieces {
    private let path: SitePath
    private let update: SiteUpdate
    /// What stands at the path, as long as it goes on as this file does.
    private var standing: OpenFile?
    /// `nil` in a check, which writes nothing.
    private var written: OpenFile?
    private var state: StandingSite.State
    private var digest = RunningDigest()
    private var size = 0
    private var fault: SystemFault?

    /// - Parameters:
    ///   - state: what stands at the path.
    ///   - standing: the file, if one of ours stands there.
    init(
        _ path: SitePath, of update: SiteUpdate, _ state: StandingSite.State, standing: OpenFile?
    ) throws(SystemFault) {
        self.path = path
        self.update = update
        self.state = state
        self.standing = standing
        if standing == nil { written = try update.newFile(path) }
    }

    /// Adds what comes next; what the disk refuses is told when the file ends, and ends the writing.
    package func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    package func add(_ bytes: UnsafeRawBufferPointer) {
        if bytes.isEmpty || fault != nil { return }
        digest.add(bytes)
        do throws(SystemFault) {
            if let standing, try !standing.goesOn(with: bytes) { try depart(from: standing) }
            try written?.write(bytes)
        } catch {
            fault = error
        }
        size += bytes.count
    }

    /// The file is not the one that stands: writes what was the same so far.
    private func depart(from standing: OpenFile) throws(SystemFault) {
        self.standing = nil
        state = .different
        written = try update.newFile(path)
        try written?.write(size, from: standing)
    }

    func end() throws(SystemFault) -> BuiltFile {
        if let fault { throw fault }
        if let standing {
            if Int(try standing.status().st_size) == size { state = .equal } else { try depart(from: standing) }
        }
        try written?.finish()
        return BuiltFile(path: path, size: size, digest: digest.digest, state: state)
    }
}
