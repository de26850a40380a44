import Foundation

/// A folder of one test's own, gone when the test is.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "static-site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path): \(error)") }
    }

    func write(_ bytes: Data, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    func write(_ tree: FileTree, below folder: String) throws {
        for (name, bytes) in tree.files { try write(bytes, to: "\(folder)/\(name)") }
    }
}

/// All files below a folder with their bytes.
struct FileTree: Equatable {
    var files: [String: Data] = [:]

    init() {}

    /// Empty where there is no such folder.
    init(at folder: URL) throws {
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return }
        for case let path as String in paths {
            let file = folder.appending(path: path)
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[path] = try Data(contentsOf: file)
            }
        }
    }

    /// What is missing from this tree, unexpected in it, or different, in words and sorted.
    func differences(from expected: FileTree) -> [String] {
        Set(files.keys).union(expected.files.keys).sorted().compactMap { path in
            switch (files[path], expected.files[path]) {
            case (nil, _): "missing: \(path)"
            case (_, nil): "unexpected: \(path)"
            case (let here?, let there?):
                here == there ? nil : "different: \(path)\n" + FileTree.difference(here, there)
            }
        }
    }

    /// The first line in which two texts differ.
    private static func difference(_ here: Data, _ there: Data) -> String {
        let lines = [there, here].map {
            String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        }
        let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
        let parts = lines.map { same < $0.count ? String($0[same]) : "(the end)" }
        return "line \(same + 1)\n  expected: \(parts[0])\n  is:       \(parts[1])"
    }
}
