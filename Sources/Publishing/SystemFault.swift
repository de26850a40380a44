#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import SourceText

/// A call that the operating system refused.
struct SystemFault: Error, Equatable {
    let code: Int32
    /// What was tried, so that `cannot …` reads on: `write this file`.
    let action: String
    /// The file or folder that was meant, relative to the output folder; `nil` for the output folder itself.
    var path: String?

    init(_ action: String, code: Int32 = errno) {
        self.action = action
        self.code = code
    }

    /// What people get to read, at the file or folder that was meant.
    func problems(in output: String) -> Problems {
        if code == EWOULDBLOCK {
            return Problems(
                .error(
                    "another build is at work on this output folder", at: Place(path: output),
                    help: "wait until it has finished, then build again"))
        }
        let place = Place(path: path.map { output + "/" + $0 } ?? output)
        return Problems(.error("cannot \(action): \(String(cString: strerror(code)))", at: place, help: help))
    }

    private var help: String? {
        switch code {
        case ENOSPC, EDQUOT: "make room on this disk, then build again; the site is as it was"
        case EACCES, EPERM: "allow this user to write here, or choose another output folder"
        case ENOENT where action == "make a folder here": "choose an output folder in which files can be made"
        case EROFS: "choose an output folder on a disk that can be written to"
        case EMFILE, ENFILE: "allow more open files with “ulimit -n”, then build again"
        default: nil
        }
    }

    /// Whether a file system that knows no exchange of two folders answers so.
    var refusesExchange: Bool { [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) }

    /// Whether a folder that has to stay where it is, or a file system without hard links, answers so.
    var refusesReplacement: Bool {
        [EXDEV, EBUSY, EPERM, EACCES, EROFS, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code)
    }
}

/// Calls again as long as signals interrupt, and throws what else is refused.
@discardableResult
func calling(_ action: @autoclosure () -> String, _ call: () -> Int) throws(SystemFault) -> Int {
    while true {
        let result = call()
        if result >= 0 { return result }
        let code = errno
        if code != EINTR { throw SystemFault(action(), code: code) }
    }
}

@discardableResult
func calling(_ action: @autoclosure () -> String, _ call: () -> Int32) throws(SystemFault) -> Int32 {
    Int32(truncatingIfNeeded: try calling(action()) { Int(call()) })
}

/// Lets faults say which file of the site was meant.
func locating<Result>(_ path: String, _ body: () throws(SystemFault) -> Result) throws(SystemFault) -> Result {
    do throws(SystemFault) {
        return try body()
    } catch {
        var fault = error
        fault.path = fault.path ?? path
        throw fault
    }
}
