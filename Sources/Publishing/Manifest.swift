/// The list of all files that a build made, itself not among them: `manifest.json`.
///
/// It tells readers what they can check their copy against, and the next build which files are its own.
struct Manifest: Sendable {
    static let name = "manifest.json"

    /// Sorted by path.
    let entries: [ManifestEntry]

    init(sorted entries: [ManifestEntry]) {
        self.entries = entries
    }

    func contains(_ path: String) -> Bool {
        let index = firstIndex(notBefore: path)
        return index < entries.count && entries[index].path.text == path
    }

    /// Whether a file in the manifest stands in this folder or below it.
    func hasFiles(below folder: String) -> Bool {
        let prefix = folder + "/"
        let index = firstIndex(notBefore: prefix)
        return index < entries.count && entries[index].path.text.utf8.starts(with: prefix.utf8)
    }

    /// Where the first entry lies whose path does not come before another.
    private func firstIndex(notBefore path: String) -> Int {
        var range = entries.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if entries[middle].path.text < path {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }

    /// The paths of another that this one has not, sorted.
    func missing(of other: Manifest) -> [SitePath] {
        var (mine, missing): (Int, [SitePath]) = (0, [])
        for entry in other.entries {
            while mine < entries.count, entries[mine].path.text < entry.path.text { mine += 1 }
            if mine == entries.count || entries[mine].path.text != entry.path.text { missing.append(entry.path) }
        }
        return missing
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
        for index in entries.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\n"))
            entries[index].write(to: &bytes)
        }
        bytes += Manifest.closing.utf8
        return bytes
    }

    static let opening = "{\n\"format\": \"transparency-manifest-1\",\n\"files\": ["
    static let closing = "\n]\n}\n"
}
