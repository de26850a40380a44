internal import Crypto
internal import SourceText

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

/// One file of a manifest.
struct ManifestEntry: Sendable {
    let path: SitePath
    /// In bytes.
    let size: Int
    let digest: FileDigest

    func write(to bytes: inout [UInt8]) {
        bytes += "{\"path\": \"".utf8
        for byte in path.text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case ..<0x20: bytes += [UInt8]("\\u00".utf8) + [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes += "\", \"size\": ".utf8
        bytes += String(size).utf8
        bytes += ", \"sha256\": \"".utf8
        digest.write(to: &bytes)
        bytes += "\"}".utf8
    }
}

/// The SHA-256 of a file.
struct FileDigest: Equatable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    init(of bytes: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        words = hash.finalize().withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
    }

    /// Reads 64 hexadecimal digits in lower case.
    init?(hexadecimal text: ArraySlice<UInt8>) {
        guard text.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: text.startIndex, to: text.endIndex, by: 2) {
            guard let high = hexDigits.firstIndex(of: text[index]), let low = hexDigits.firstIndex(of: text[index + 1])
            else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        words = bytes.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
    }

    func write(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: words) { digest in
            for byte in digest {
                bytes.append(hexDigits[Int(byte >> 4)])
                bytes.append(hexDigits[Int(byte & 15)])
            }
        }
    }

    static func == (one: FileDigest, other: FileDigest) -> Bool { one.words == other.words }
}

private let hexDigits = [UInt8]("0123456789abcdef".utf8)
