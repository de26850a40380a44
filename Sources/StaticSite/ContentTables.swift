internal import SourceText
internal import TransparencyRegister

/// The CSV files of a content folder that tables of records are read from.
struct ContentTables: Sendable {
    private let folder: ContentFolder
    /// The paths of files that are not Markdown.
    private let files: Set<String>

    init(_ folder: ContentFolder, files: Set<String>) {
        self.folder = folder
        self.files = files
    }

    /// What lies at a path that a record names.
    func file(at path: String, from record: String) throws(Problems) -> TableFile {
        guard !path.hasPrefix("/"), let full = RelativePath.join(path, to: record) else { return .outside }
        guard files.contains(full) else {
            let tables = files.filter { $0.hasSuffix(".csv") }
            let near = Spelling.nearest(to: full, in: tables)
            return .absent(near: near.map { RelativePath.path(to: $0, from: record) })
        }
        guard RecordPath.isPath(full) else { return .noAddress }
        do throws(BuildFailure) {
            return .file(try folder.read(full))
        } catch {
            switch error {
            case .content(let problems), .trouble(let problems): throw problems
            case .stopped: return .absent(near: nil)
            }
        }
    }
}
