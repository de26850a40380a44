internal import CommonMark
internal import SourceText
internal import TransparencyRegister
internal import Wording

/// Where a relative link in a text of the register leads.
enum LinkTarget: Sendable {
    /// A page of the site, a heading on it, and the address to write.
    case page(String, fragment: String?, address: String)
    /// A file below Content, and the address to write.
    case file(String, address: String)
    /// A heading of the same page, and the address to write.
    case here(String, address: String)
    case refused(message: String, help: String?)

    /// The page and the part of it that a link leads to, if it leads to a part.
    func part(onPageOf own: String) -> (page: String, fragment: String)? {
        switch self {
        case .page(let page, let fragment?, _): (page, fragment)
        case .here(let fragment, _): (own, fragment)
        case .page, .file, .refused: nil
        }
    }

    var resolution: LinkResolution {
        switch self {
        case .page(_, nil, let address), .file(_, let address): .address(address)
        case .page(_, .some, let address), .here(_, let address): .kept(address)
        case .refused(let message, let help): .refused(message: message, help: help)
        }
    }
}

/// What links in a content folder can lead to.
struct LinkedFolder {
    let files: Set<String>
    let drafts: Set<String>
    /// The address of the page of a Markdown file; `nil` where there is none.
    let page: (String) -> String?
    /// Whether the site makes a page by itself at an address, such as `systems/index.html`.
    let isOwnPage: (String) -> Bool
    /// The paths of files that have pages, and the addresses of pages that the site makes by itself.
    let suggestions: () -> [String]

    /// Follows a relative destination in a file of Content.
    func target(of destination: String, from file: String, root: String) -> LinkTarget {
        let bytes = destination.utf8
        if bytes.first == UInt8(ascii: "#") { return .here(String(destination.dropFirst()), address: destination) }
        let mark = bytes.firstIndex(of: UInt8(ascii: "#"))
        let fragment = mark.map { String(destination[bytes.index(after: $0)...]) }
        if bytes.first == UInt8(ascii: "/") {
            return .refused(
                message: "a link cannot start with /",
                help: "write the path from this file, as ../contracts/data-platform.md")
        }
        guard let path = path(of: mark.map { String(destination[..<$0]) } ?? destination, from: file) else {
            return .refused(
                message: "this link leads out of the content folder", help: "link to a file in it, or to a web address")
        }
        if let page = page(path) ?? ownPage(path) {
            let address = root + page + (fragment.map { "#" + $0 } ?? "")
            return .page(page, fragment: fragment, address: address)
        }
        if files.contains(path) {
            if let fault = PublishedFileType.fault(path) { return .refused(message: fault.message, help: fault.help) }
            let address = root + PercentEncoding.encoded(path: path) + (fragment.map { "#" + $0 } ?? "")
            return .file(path, address: address)
        }
        return .refused(message: "there is no “\(path)” in the content folder", help: suggestion(for: path))
    }

    /// The path below Content that a destination means: as it is written, or with `%20` and the like read as addresses are.
    private func path(of destination: String, from file: String) -> String? {
        guard let path = RelativePath.join(destination, to: file) else { return nil }
        if files.contains(path) || !path.utf8.contains(UInt8(ascii: "%")) { return path }
        return RelativePath.join(PercentEncoding.decoded(destination), to: file)
    }

    /// The address of a page that the site makes by itself: `systems/` is its list of systems.
    private func ownPage(_ path: String) -> String? {
        for address in [path, path.isEmpty ? "index.html" : path + "/index.html"] where isOwnPage(address) {
            return address
        }
        return nil
    }

    private func suggestion(for path: String) -> String? {
        if drafts.contains(path) { return DraftHelp.text(for: path) }
        if path.hasSuffix(".html"), page(String(path.dropLast(5)) + ".md") != nil {
            return "link to the record's file, \(path.dropLast(5)).md"
        }
        if let near = Spelling.nearest(to: path, in: suggestions()) { return "did you mean \(near)?" }
        if PublishedFileType.fault(path) == nil { return "put the file there, and write its path from this one" }
        return path.hasSuffix(".html")
            ? "link to the record's file, which ends in .md, or to a page that the site makes, as systems/index.html"
            : "links to records are paths to their files; lists and comparisons are linked as systems/index.html"
    }
}

extension SiteContext {
    /// Follows a relative destination in a file of Content.
    ///
    /// - Parameter ownPages: the addresses of pages that the site makes by itself.
    func target(of destination: String, from file: String, root: String, ownPages: Set<String>) -> LinkTarget {
        if root == Record.wayFromFolders, let link = plainLink(destination, from: file) { return link }
        let folder = LinkedFolder(files: files, drafts: drafts) {
            self.record(at: $0)?.path
        } isOwnPage: {
            ownPages.contains($0)
        } suggestions: {
            self.register.records.map(\.file.path) + ownPages.sorted() + self.files.sorted()
        }
        return folder.target(of: destination, from: file, root: root)
    }

    /// Where a link leads that is written as most are, `../contracts/data-platform.md#terms`: found without its path.
    private func plainLink(_ destination: String, from file: String) -> LinkTarget? {
        guard let written = PlainLink(destination, from: file),
            let record = written.record(in: register, destination).map({ register.records[$0] })
        else { return nil }
        guard let mark = written.mark else {
            return .page(record.path, fragment: nil, address: record.pathFromFolders)
        }
        let fragment = String(decoding: destination.utf8.dropFirst(mark + 1), as: UTF8.self)
        return .page(record.path, fragment: fragment, address: record.pathFromFolders + "#" + fragment)
    }

    private func record(at path: String) -> Record? {
        let bytes = path.utf8
        guard bytes.suffix(3).elementsEqual(".md".utf8) else { return nil }
        let stem = path[..<bytes.index(bytes.endIndex, offsetBy: -3)]
        let kind = stem.utf8.firstIndex(of: UInt8(ascii: "/")).flatMap { Kind(folder: stem[..<$0]) } ?? .page
        let id =
            kind == .page
            ? String(stem) : String(stem[bytes.index(bytes.startIndex, offsetBy: kind.folder.utf8.count + 1)...])
        return register.index(of: kind, id).map { register.records[$0] }
    }
}

/// A link from a file in a folder below the top to one in another, `../contracts/data-platform.md`, with nothing to work out.
private struct PlainLink {
    private let folder: Range<Int>
    private let id: Range<Int>
    /// Where `#` stands, if it does.
    let mark: Int?

    /// `nil` for a link that is written in any other way.
    init?(_ destination: String, from file: String) {
        let slash = UInt8(ascii: "/")
        guard file.utf8.count(where: { $0 == slash }) == 1 else { return nil }
        let parts = destination.withBytes { bytes -> (folder: Range<Int>, id: Range<Int>, mark: Int?)? in
            let mark = bytes.firstIndex(of: UInt8(ascii: "#"))
            let path = bytes[..<(mark ?? bytes.count)]
            guard path.starts(with: "../".utf8), path.suffix(3).elementsEqual(".md".utf8),
                let end = path[3...].firstIndex(of: slash), end + 4 < path.count
            else { return nil }
            let id = end + 1..<path.count - 3
            if bytes[id].contains(where: { $0 == slash || $0 == UInt8(ascii: "%") }) { return nil }
            return (3..<end, id, mark)
        }
        guard let parts else { return nil }
        (folder, id, mark) = parts
    }

    /// Where the record lies in the register.
    func record(in register: Register, _ destination: String) -> Int? {
        destination.withBytes { bytes in
            Kind(folder: UnsafeBufferPointer(rebasing: bytes[folder])).flatMap {
                register.index(of: $0, UnsafeBufferPointer(rebasing: bytes[id]))
            }
        }
    }
}

/// Paths that are relative to a file.
enum RelativePath {
    /// How a file writes the path of another; both are given from the top.
    static func path(to other: String, from file: String) -> String {
        var folders = file.split(separator: "/").dropLast()
        var parts = other.split(separator: "/")[...]
        while parts.count > 1, let folder = folders.first, folder == parts.first {
            folders.removeFirst()
            parts.removeFirst()
        }
        return (folders.map { _ in ".." } + parts).joined(separator: "/")
    }

    /// The path from the top that a path means in a file; `nil` above the top.
    static func join(_ path: String, to file: String) -> String? {
        let slash = UInt8(ascii: "/")
        var joined = file.utf8.lastIndex(of: slash).map { Array(file.utf8[..<$0]) } ?? []
        joined.reserveCapacity(joined.count + path.utf8.count + 1)
        for part in path.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
            if part.elementsEqual("..".utf8) {
                if joined.isEmpty { return nil }
                joined.removeSubrange((joined.lastIndex(of: slash) ?? 0)...)
            } else {
                if !joined.isEmpty { joined.append(slash) }
                joined.append(contentsOf: part)
            }
        }
        return String(decoding: joined, as: UTF8.self)
    }
}
