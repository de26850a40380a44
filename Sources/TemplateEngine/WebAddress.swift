/// The rule for addresses that values may bring into a page: http, https, mailto, tel or relative.
enum WebAddress {
    /// The scheme as written, if the address has one that is not allowed.
    ///
    /// Reads as browsers do: leading spaces and control characters, and tabs and line ends anywhere, do not count.
    static func refusedScheme(of bytes: some Collection<UInt8>) -> [UInt8]? {
        var scheme: [UInt8] = []
        for byte in bytes.drop(while: { $0 <= 0x20 }) {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            case UInt8(ascii: ":"): return isAllowed(scheme: scheme) ? nil : scheme
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
            default: scheme.append(byte)
            }
        }
        return nil
    }

    static func isAllowed(scheme: [UInt8]) -> Bool {
        let lowered = scheme.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return ["http", "https", "mailto", "tel"].contains { $0.utf8.elementsEqual(lowered) }
    }
}
