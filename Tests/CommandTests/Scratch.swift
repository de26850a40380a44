import Foundation

/// A folder of one test's own with a small register in it, gone when the test is.
final class Scratch: Sendable {
    let path: String

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let fixtures = root.appending(path: "Tests/Fixtures")

    /// `site` names one of the fixture sites.
    init(_ site: String = "every-kind") throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
        try FileManager.default.copyItem(
            at: Self.fixtures.appending(path: "Sites/\(site)/Content"), to: folder.appending(path: "Content"))
        try FileManager.default.copyItem(
            at: Self.fixtures.appending(path: "Templates"), to: folder.appending(path: "Templates"))
        try FileManager.default.copyItem(
            at: Self.root
                .appending(path: "Templates/words.yaml"),
            to: folder.appending(path: "Templates/words.yaml"))
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path): \(error)") }
    }

    var command: Command { Command(scratch: self) }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// All files below a folder with their bytes.
    func tree(_ name: String = "Output") throws -> [String: Data] {
        var files: [String: Data] = [:]
        let folder = URL(filePath: path).appending(path: name)
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
        for case let path as String in paths {
            let file = folder.appending(path: path)
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[path] = try Data(contentsOf: file)
            }
        }
        return files
    }

    /// What lies in the folder itself, without what the last run printed.
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".run.") }.sorted()
    }
}
