#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import SourceText

/// Where an output folder really is: the folder that holds it and its name there, links resolved.
struct OutputPlace: Sendable {
    let parentPath: String
    let name: String
    /// `nil` while nothing is there.
    let status: stat?

    /// The real path of the output folder.
    var path: String { parentPath == "/" ? "/" + name : parentPath + "/" + name }

    /// Whether the folder is a mount point, or the one that the process works in, and cannot be exchanged.
    var mustStay: Bool {
        guard let status else { return false }
        var other = stat()
        if stat(parentPath, &other) == 0, other.st_dev != status.st_dev { return true }
        return stat(".", &other) == 0 && other.isSameFile(as: status)
    }

    init(_ given: String) throws(Problems) {
        if given.isEmpty || given.utf8.contains(0) {
            throw Problems(.error("the output folder has no name", at: nil, help: "name one, for example “Output”"))
        }
        var path = given
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        let place = Place(path: path)
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno != ENOENT { throw SystemFault("look at the output folder").problems(in: path) }
            self = try OutputPlace(absent: path)
            return
        }
        guard let real = OutputPlace.realPath(path), stat(real, &status) == 0 else {
            throw Problems(
                .error(
                    "the output folder is a symbolic link that leads nowhere", at: place,
                    help: "remove the link or make the folder that it names"))
        }
        guard status.isFolder else {
            throw Problems(
                .error("the output folder is a file", at: place, help: "choose the path of a folder, or of nothing yet")
            )
        }
        let slash = real.lastIndex(of: "/") ?? real.startIndex
        let name = String(real[slash...].dropFirst())
        if name.isEmpty {
            throw Problems(
                .error("the top folder of a disk cannot be the output folder", at: place, help: "choose a folder in it")
            )
        }
        self.name = name
        parentPath = slash == real.startIndex ? "/" : String(real[..<slash])
        self.status = status
    }

    /// A folder that is still to be made, in a folder that is there.
    private init(absent path: String) throws(Problems) {
        let slash = path.lastIndex(of: "/")
        let given = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard let parent = OutputPlace.realPath(given) else {
            throw Problems(
                .error(
                    "the folder that should hold the output folder is not there", at: Place(path: given),
                    help: "make it first, or choose another output folder"))
        }
        if name == "." || name == ".." {
            throw Problems(
                .error("the output folder has no name", at: Place(path: path), help: "write its path in full"))
        }
        self.name = name
        parentPath = parent
        status = nil
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
