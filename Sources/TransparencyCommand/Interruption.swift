#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import Synchronization

/// Ctrl-C, and the signal by which systems end programs: the first asks a build to stop, a second ends it at once.
enum Interruption {
    private static let requested = Atomic(false)

    static var isRequested: Bool { requested.load(ordering: .relaxed) }

    /// From here on the build has something to clear away before it ends.
    static func watch() {
        requested.store(false, ordering: .relaxed)
        // Programs that start others leave these blocked now and then.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            sigaddset(&signals, number)
            var action = sigaction()
            #if canImport(Glibc)
                action.__sigaction_handler.sa_handler = { _ in Interruption.request() }
            #else
                action.__sigaction_u.__sa_handler = { _ in Interruption.request() }
            #endif
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
            sigaction(number, &action, nil)
        }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private static func request() { requested.store(true, ordering: .relaxed) }
}
