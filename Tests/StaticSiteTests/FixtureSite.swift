import Foundation
import SourceText
import TransparencyRegister

@testable import StaticSite

/// A site in `Tests/Fixtures/Sites`: content, templates of its own where it needs them, and what comes of it.
///
/// Templates of a case lie over those that all cases share. `links.txt` names symbolic links, as `Content/a -> ../b`,
/// which are made for the test. `words.yaml` holds words that differ from those of the command.
struct FixtureSite: Sendable, CustomStringConvertible {
    let name: String

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    static func all() throws -> [FixtureSite] {
        let sites = try FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: "Sites").path)
        return sites.filter { !$0.hasPrefix(".") }.sorted().map { FixtureSite(name: $0) }
    }

    var description: String { name }
    var folder: URL { FixtureSite.fixtures.appending(path: "Sites/\(name)") }

    /// What a build makes of it.
    enum Outcome: Equatable {
        /// All files but the manifest.
        case whole(FileTree)
        /// All diagnostics as they are printed.
        case broken(String)
    }

    /// What the fixture says should come of it; `nil` where nothing is recorded, or both.
    var expected: Outcome? {
        get throws {
            let tree = try FileTree(at: folder.appending(path: "Expected"))
            let text = folder.appending(path: "expected.txt")
            let isBroken = FileManager.default.fileExists(atPath: text.path)
            if isBroken == !tree.files.isEmpty { return nil }
            return isBroken ? .broken(try String(contentsOf: text, encoding: .utf8)) : .whole(tree)
        }
    }

    /// Whether a part of the site is compared too that is large and much the same everywhere: findings, data, search.
    func expects(_ part: String) throws -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "Expected/\(part)").path)
    }

    func record(_ outcome: Outcome) throws {
        for old in ["Expected", "expected.txt"]
        where FileManager.default.fileExists(atPath: folder.appending(path: old).path) {
            try FileManager.default.removeItem(at: folder.appending(path: old))
        }
        switch outcome {
        case .broken(let text): try Data(text.utf8).write(to: folder.appending(path: "expected.txt"))
        case .whole(let tree):
            for (path, bytes) in tree.files {
                let file = folder.appending(path: "Expected/\(path)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: file)
            }
        }
    }
}

extension FixtureSite {
    /// Lays the sources out in a folder.
    func prepare(in scratch: Scratch) throws {
        try scratch.write(FileTree(at: folder.appending(path: "Content")), below: "Content")
        try scratch.write(FileTree(at: FixtureSite.fixtures.appending(path: "Templates")), below: "Templates")
        try scratch.write(Data(words().utf8), to: "Templates/words.yaml")
        try scratch.write(FileTree(at: folder.appending(path: "Templates")), below: "Templates")
        let links = folder.appending(path: "links.txt")
        guard FileManager.default.fileExists(atPath: links.path) else { return }
        for line in try String(contentsOf: links, encoding: .utf8).split(separator: "\n") {
            let parts = line.components(separatedBy: " -> ")
            try FileManager.default.createSymbolicLink(
                atPath: "\(scratch.path)/\(parts[0])", withDestinationPath: parts[1])
        }
    }

    /// The words of the command, with those of the case that differ in their place.
    private func words() throws -> String {
        let standard = DefaultTemplates.wordsFile.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let own = folder.appending(path: "words.yaml")
        guard FileManager.default.fileExists(atPath: own.path) else { return standard }
        return PartialWords.laid(try String(contentsOf: own, encoding: .utf8), over: standard)
    }

    /// The project of a folder that was prepared.
    static func project(in scratch: Scratch, jobs: Int = 2) throws -> Project {
        guard let today = CivilDate(year: 2026, month: 11, day: 20) else { throw CocoaError(.formatting) }
        return Project(
            content: scratch.path + "/Content", templates: scratch.path + "/Templates",
            output: scratch.path + "/Output",
            today: today, jobs: jobs)
    }

    /// Builds a prepared project; what goes wrong with content or templates is an outcome like any other.
    static func build(_ project: Project, in scratch: Scratch) throws -> Outcome {
        do throws(BuildFailure) {
            let summary = try project.build()
            if !summary.warnings.isEmpty { return .broken(text(of: summary.warnings, in: scratch)) }
        } catch {
            guard case .content(let problems) = error else { throw error }
            return .broken(text(of: problems, in: scratch))
        }
        return .whole(try FileTree(at: URL(filePath: project.output)))
    }

    /// As the command prints it, when it is called in the folder.
    private static func text(of problems: Problems, in scratch: Scratch) -> String {
        DiagnosticPrinter(.text).text(of: problems).replacing(scratch.path + "/", with: "")
    }
}
