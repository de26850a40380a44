/// The list of all files that a build made, itself not among them: `manifest.json`.
///
/// It tells readers what they can check their copy against, and the next build which files are its own.
struct Manifest: Sendable {
    static let name = "manifest.json"

    /// Sorted by path.
    let entries: [ManifestEntry]
    private let paths: Set<String>

    init(sorted entries: [ManifestEntry]) {
        self.entries = entries
        paths = Set(entries.lazy.map(\.path.text))
    }

    func contains(_ path: String) -> Bool { paths.contains(path) }

    /// Whether a file in the manifest stands in this folder or below it.
    func hasFiles(below folder: String) -> Bool {
        let prefix = folder + "/"
        var range = entries[...]
        while !range.isEmpty {
            let middle = range.startIndex + range.count / 2
            if entries[middle].path.text < prefix {
                range = range[(middle + 1)...]
            } else {
                range = range[..<middle]
            }
        }
        return range.startIndex < entries.count && entries[range.startIndex].path.text.utf8.starts(with: prefix.utf8)
    }

    /// The entries of both, the other's where both name a path.
    func union(_ other: Manifest) -> Manifest {
        let mine = entries.filter { !other.contains($0.path.text) }
        return Manifest(sorted: (mine + other.entries).sorted { $0.path.text < $1.path.text })
    }

    /// The text of the file: one line per file, so that a change of one page changes one line.
    ///
    /// ```json
    /// {
    /// "format": "transparency-manifest-1",
    /// "files": [
    /// {"path": "404.html", "size": 2817, "sha256": "9f86d081…"}
    /// ]
    /// }
    /// ```
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64 + entries.count * 160)
        bytes += Manifest.opening.utf8
        for (index, entry) in entries.enumerated() {
            bytes += index == 0 ? "\n".utf8 : ",\n".utf8
            entry.write(to: &bytes)
        }
        bytes += Manifest.closing.utf8
        return bytes
    }

    static let opening = "{\n\"format\": \"transparency-manifest-1\",\n\"files\": ["
    static let closing = "\n]\n}\n"
}
