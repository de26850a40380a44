/// Reads a manifest back, and takes nothing but what ``Manifest/bytes`` writes.
///
/// What it says is deleted later, so a path that leads out of the folder is as wrong as a broken line.
struct ManifestReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1

    /// Where reading stopped: the number of the line, counted from 1.
    struct Fault: Error {
        let line: Int
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func manifest(_ bytes: [UInt8]) throws(Fault) -> Manifest {
        var reader = ManifestReader(bytes)
        var entries: [ManifestEntry] = []
        try reader.expect(Manifest.opening)
        while reader.isAt("\n{") || reader.isAt(",\n{") {
            if reader.isAt(",") != !entries.isEmpty { throw reader.fault }
            try reader.expect(entries.isEmpty ? "\n" : ",\n")
            let entry = try reader.entry()
            if let last = entries.last, !(last.path.text < entry.path.text) { throw reader.fault }
            entries.append(entry)
        }
        try reader.expect(Manifest.closing)
        if reader.offset != bytes.count { throw reader.fault }
        return Manifest(sorted: entries)
    }

    private var fault: Fault { Fault(line: line) }

    private func isAt(_ text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

    private mutating func expect(_ text: String) throws(Fault) {
        for byte in text.utf8 {
            guard offset < bytes.count, bytes[offset] == byte else { throw fault }
            offset += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
    }

    private mutating func entry() throws(Fault) -> ManifestEntry {
        try expect("{\"path\": \"")
        guard let text = String(validating: try path(), as: UTF8.self), let path = SitePath(text),
            text != Manifest.name
        else { throw fault }
        try expect("\", \"size\": ")
        let size = try number()
        try expect(", \"sha256\": \"")
        guard let digest = FileDigest(hexadecimal: bytes[offset..<min(bytes.count, offset + 64)]) else { throw fault }
        offset += 64
        try expect("\"}")
        return ManifestEntry(path: path, size: size, digest: digest)
    }

    private mutating func path() throws(Fault) -> [UInt8] {
        var path: [UInt8] = []
        while true {
            let plain = bytes[offset...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            path += plain
            offset += plain.count
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\\") else { return path }
            path.append(try escaped())
            offset += 1
        }
    }

    /// The byte that an escape stands for; afterwards the offset is at the last byte of the escape.
    private mutating func escaped() throws(Fault) -> UInt8 {
        offset += 1
        guard offset < bytes.count else { throw fault }
        if bytes[offset] != UInt8(ascii: "u") { return bytes[offset] }
        let digits = bytes[(offset + 1)..<min(bytes.count, offset + 5)]
        guard digits.count == 4, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), value < 0x20
        else { throw fault }
        offset += 4
        return value
    }

    private mutating func number() throws(Fault) -> Int {
        let digits = bytes[offset...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        offset += digits.count
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { throw fault }
        return number
    }
}
