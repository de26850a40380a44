internal import SourceText

/// One file of a manifest.
struct ManifestEntry: Sendable {
    let path: SitePath
    /// In bytes.
    let size: Int
    let digest: FileDigest

    func write(to bytes: inout [UInt8]) {
        bytes += ManifestEntry.opening
        path.text.withBytes { bytes.append(escaped: $0) }
        bytes += ManifestEntry.beforeSize
        bytes += String(size).utf8
        bytes += ManifestEntry.beforeDigest
        digest.write(to: &bytes)
        bytes += ManifestEntry.closing
    }

    private static let opening = [UInt8]("{\"path\": \"".utf8)
    private static let beforeSize = [UInt8]("\", \"size\": ".utf8)
    private static let beforeDigest = [UInt8](", \"sha256\": \"".utf8)
    private static let closing = [UInt8]("\"}".utf8)
}

extension [UInt8] {
    fileprivate mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
        if text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return append(contentsOf: text)
        }
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), byte]
            case ..<0x20: self += "\\u00".utf8 + [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            default: append(byte)
            }
        }
    }
}
