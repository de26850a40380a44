import Foundation

@testable import Publishing

/// A folder of one test's own, gone when the test is.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("publishing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path): \(error)") }
    }

    /// The output folder of the test.
    var output: String { path + "/Output" }

    /// The hidden folder beside it.
    var workplace: String { path + "/.Output.transparency" }

    func write(_ text: String, to name: String) throws {
        let file = path + "/" + name
        try makeFolder(String(name.prefix(upTo: name.lastIndex(of: "/") ?? name.startIndex)))
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: path + "/" + name, toPath: path + "/" + other)
    }

    func exchange(_ one: String, _ other: String) throws {
        try move(one, to: "aside")
        try move(other, to: one)
        try move("aside", to: other)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func exists(_ name: String) -> Bool { kind(name) != nil }

    func kind(_ name: String) -> FileAttributeType? {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
            return attributes[.type] as? FileAttributeType
        } catch { return nil }
    }

    /// What tells whether a file was touched.
    func identity(_ name: String) throws -> FileIdentity {
        var status = stat()
        guard lstat(path + "/" + name, &status) == 0 else { throw CocoaError(.fileNoSuchFile) }
        #if os(Linux)
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #else
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #endif
        return FileIdentity(
            inode: UInt64(status.st_ino), mode: UInt32(status.st_mode & 0o7777),
            modified: modified.tv_sec * 1_000_000_000 + modified.tv_nsec,
            changed: changed.tv_sec * 1_000_000_000 + changed.tv_nsec)
    }

    /// All below a folder: text of files, `-> target` of links, `/` for folders.
    func tree(_ name: String = "Output") throws -> [String: String] {
        var tree: [String: String] = [:]
        let root = path + "/" + name
        guard let paths = FileManager.default.enumerator(atPath: root) else { return [:] }
        for case let inner as String in paths {
            switch kind(name + "/" + inner) {
            case FileAttributeType.typeDirectory: tree[inner] = "/"
            case FileAttributeType.typeSymbolicLink:
                tree[inner] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: root + "/" + inner))
            default: tree[inner] = try read(name + "/" + inner)
            }
        }
        return tree
    }
}

struct FileIdentity: Equatable {
    let inode: UInt64
    let mode: UInt32
    let modified: Int
    let changed: Int
}

extension Scratch {
    /// Builds a site of these files and returns what became of them.
    @discardableResult
    func build(
        _ files: [String: String], at path: String? = nil, by replacements: [Replacement] = Replacement.allCases
    ) throws -> UpdateSummary {
        let update = try OutputFolder(path: path ?? output, replacements: replacements).begin()
        for (path, text) in files { try update.add(path, Array(text.utf8)) }
        return try update.finish()
    }

    func check(_ files: [String: String]) throws -> UpdateSummary {
        let update = try OutputFolder(path: output).beginCheck()
        for (path, text) in files { try update.add(path, Array(text.utf8)) }
        return try update.finish()
    }

    /// The tree without the manifest.
    func pages() throws -> [String: String] {
        try tree().filter { $0.key != Manifest.name }
    }

    /// Names in the scratch folder itself.
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}

func setMode(_ mode: mode_t, of path: String) throws {
    guard chmod(path, mode) == 0 else { throw CocoaError(.fileWriteNoPermission) }
}
