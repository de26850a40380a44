/// What kind of address an author wrote in a link or image.
enum Address {
    /// With a scheme that a site may link to: http, https, mailto, tel.
    case absolute
    /// A path or a fragment.
    case relative
    case refused(message: String, help: String)

    init(_ address: String) {
        let bytes = address.utf8
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            self = .refused(
                message: "an address cannot hold control characters", help: "write the address without them")
        } else if bytes.starts(with: "//".utf8) {
            self = .refused(
                message: "“\(address)” has no scheme", help: "write the address in full: `https:\(address)`")
        } else if let scheme = Self.scheme(of: address) {
            self =
                Self.isAllowed(scheme)
                ? .absolute
                : .refused(
                    message: "an address cannot begin with “\(scheme):”",
                    help: "link to http, https, mailto or tel addresses, or to a file beside this one")
        } else {
            self = .relative
        }
    }

    private static let allowedSchemes = ["http", "https", "mailto", "tel"]

    private static func isAllowed(_ scheme: Substring) -> Bool {
        // What else than letters a scheme can hold has this bit set.
        let lowered = scheme.utf8.lazy.map { $0 | 0x20 }
        return allowedSchemes.contains { $0.utf8.elementsEqual(lowered) }
    }

    /// What stands before the first colon, if that can be a scheme (RFC 3986, section 3.1).
    private static func scheme(of address: String) -> Substring? {
        guard let first = address.utf8.first, first.isLetter, let colon = address.utf8.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let scheme = address[..<colon]
        return scheme.utf8.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
            ? scheme : nil
    }
}
