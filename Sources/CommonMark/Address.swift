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
            self = Self.absolute(address, scheme)
        } else {
            self = .relative
        }
    }

    private static func absolute(_ address: String, _ scheme: Substring) -> Address {
        // What else than letters a scheme can hold has this bit set.
        let lowered = scheme.utf8.lazy.map { $0 | 0x20 }
        guard let known = allowedSchemes.first(where: { $0.utf8.elementsEqual(lowered) }) else {
            return .refused(
                message: "an address cannot begin with “\(scheme):”",
                help: "link to http, https, mailto or tel addresses, or to a file beside this one")
        }
        let rest = address.utf8[scheme.utf8.endIndex...].dropFirst()
        return leadsSomewhere(rest, isWeb: known.utf8.starts(with: "http".utf8))
            ? .absolute : .refused(message: "“\(address)” leads nowhere", help: "write the address in full")
    }

    private static let allowedSchemes = ["http", "https", "mailto", "tel"]

    /// Whether a host follows the scheme of a web address, and anything that of another.
    private static func leadsSomewhere(_ rest: Substring.UTF8View, isWeb: Bool) -> Bool {
        if !isWeb { return !rest.isEmpty }
        guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first else { return false }
        return !"/?#".utf8.contains(host)
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
