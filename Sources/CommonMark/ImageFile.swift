/// Which files an image of a text can be.
enum ImageFile {
    /// The endings of formats that every browser shows and that hold no script.
    static let endings = ["png", "jpg", "jpeg", "gif", "webp", "avif"]

    /// What is wrong with an address as that of an image, and what to write instead.
    static func fault(_ address: String) -> (message: String, help: String)? {
        if case .absolute = Address(address) {
            return (
                "an image cannot come from another host, which would learn who reads this page",
                "put the file into the content folder and write its path from this file: `![what it shows](map.png)`"
            )
        }
        let name = address.prefix { $0 != "#" && $0 != "?" }
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        if endings.contains(ending) || address.isEmpty { return nil }
        let all = endings.joined(separator: ", ")
        return ending == "svg"
            ? ("an SVG image can hold a script", "save it as PNG; images are files that end in \(all)")
            : ("“\(address)” is not an image", "images are files of the content folder that end in \(all)")
    }
}
