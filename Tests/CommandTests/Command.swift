import Foundation

/// The built command, as somebody runs it in a folder.
struct Command {
    struct Run: Equatable {
        let code: Int32
        let output: String
        let errors: String
    }

    /// Kept as long as the command, since it goes with its last owner.
    let scratch: Scratch
    var environment: [String: String] = [:]

    private var folder: String { scratch.path }

    /// Beside the bundle of the tests, where both are built.
    static func binary() throws -> URL {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folders =
            [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()].compactMap(\.self)
            + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() } + [
                root.appending(path: ".build/debug")
            ]
        let files = folders.map { $0.appending(path: "transparency") }
        guard let file = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return file
    }

    /// Starts it with its output and errors going to files of the folder.
    func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = try Command.binary()
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "COLUMNS": "80"].merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try file("stdout")
        process.standardError = try file("stderr")
        try process.run()
        return process
    }

    func run(_ arguments: String...) throws -> Run {
        let process = try start(arguments)
        process.waitUntilExit()
        return Run(code: process.terminationStatus, output: try text("stdout"), errors: try text("stderr"))
    }

    private func file(_ name: String) throws -> FileHandle {
        let path = folder + "/.run." + name
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder + "/.run." + name, encoding: .utf8)
    }
}
