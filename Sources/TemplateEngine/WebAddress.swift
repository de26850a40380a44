/// The rule for addresses that values may bring into a page: http, https, mailto, tel or relative.
enum WebAddress {
    /// The scheme as written, if the address has one that is not allowed.
    ///
    /// Reads as browsers do: leading spaces and control characters, and tabs and line ends anywhere, do not count.
    static func refusedScheme(of bytes: some Collection<UInt8>) -> [UInt8]? {
        let address = bytes.drop { $0 <= 0x20 }
        guard let end = address.firstIndex(where: endsScheme), address[end] == UInt8(ascii: ":") else { return nil }
        let scheme = address[..<end].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return isAllowed(scheme: scheme) ? nil : scheme
    }

    /// Whether a byte ends what may be a scheme, or shows that there is none.
    private static func endsScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
        default: false
        }
    }

    static func isAllowed(scheme: [UInt8]) -> Bool {
        let lowered = scheme.lazy.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return allowed.contains { $0.utf8.elementsEqual(lowered) }
    }

    private static let allowed = ["http", "https", "mailto", "tel"]
}
