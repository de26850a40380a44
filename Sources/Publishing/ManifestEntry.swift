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
