internal import Publishing
internal import SourceText
internal import Synchronization

/// Takes the files of a site as they are made, from several threads, and hands them on.
///
/// A disk that is full, say, is told once, not for every file that it cannot hold: after a fault, and once the build is
/// stopped, nothing more is handed on.
final class SiteReceiver: Sendable {
    private let update: SiteUpdate
    private let isStopped: @Sendable () -> Bool
    private let met = Mutex(Problems())

    /// - Parameter isStopped: asked before each file.
    init(_ update: SiteUpdate, isStopped: @escaping @Sendable () -> Bool) {
        self.update = update
        self.isStopped = isStopped
    }

    /// What the disk refused.
    var trouble: Problems { met.withLock { $0 } }

    /// - Parameter path: from the top of the site.
    func add(_ path: String, _ bytes: [UInt8]) {
        take { () throws(Problems) in try update.add(path, bytes) }
    }

    /// The same for a file that a closure hands over piece by piece; it may add other files meanwhile.
    func add(_ path: String, inPieces write: (FileInPieces) -> Void) {
        take { () throws(Problems) in try update.add(path, inPieces: write) }
    }

    private func take(_ add: () throws(Problems) -> Void) {
        if isStopped() || met.withLock({ !$0.isEmpty }) { return }
        do throws(Problems) {
            try add()
        } catch {
            met.withLock { $0.append(error) }
        }
    }
}
