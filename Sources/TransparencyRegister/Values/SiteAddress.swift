/// The web address of the folder in which a site lies: it is put before the paths of pages.
package enum SiteAddress {
    /// What keeps a text from being such an address, as the rest of a sentence, and what to write; `nil` for one that is.
    package static func fault(_ address: String) -> (message: String, help: String)? {
        let help = "write it in full, as https://city.example/register/"
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count > 2, ["http:", "https:"].contains(parts[0]), parts[1].isEmpty else {
            return ("is not a web address", help)
        }
        if address.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
            return (
                "has a query or fragment",
                "write the address of the folder in which the site lies, as https://city.example/register/"
            )
        }
        if parts[2].contains("@") {
            return ("holds a name or password, which every page would publish", help)
        }
        let host = parts[2].prefix { $0 != ":" }
        if host.isEmpty || host.hasPrefix(".") { return ("has no host", help) }
        return nil
    }
}
