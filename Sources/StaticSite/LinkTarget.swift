internal import CommonMark
internal import SourceText
internal import TransparencyRegister

/// Where a relative link in a text of the register leads.
enum LinkTarget: Sendable {
    /// A page of the site, a heading on it, and the address to write.
    case page(String, fragment: String?, address: String)
    /// A file below Content, and the address to write.
    case file(String, address: String)
    /// A heading of the same page.
    case here(String)
    case refused(message: String, help: String?)

    var resolution: LinkResolution {
        switch self {
        case .page(_, _, let address), .file(_, let address), .here(let address): .address(address)
        case .refused(let message, let help): .refused(message: message, help: help)
        }
    }
}

extension SiteContext {
    /// Follows a relative destination in a file of Content.
    func target(of destination: String, from file: String, root: String) -> LinkTarget {
        if destination.hasPrefix("#") { return .here(destination) }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 ? String(parts[1]) : nil
        if destination.hasPrefix("/") {
            return .refused(
                message: "a link cannot start with /",
                help: "write the path from this file, as ../contracts/data-platform.md")
        }
        guard let path = RelativePath.join(String(parts[0]), to: file) else {
            return .refused(message: "this link leads out of the content folder", help: nil)
        }
        if let record = record(at: path) {
            let address = root + record.path + (fragment.map { "#" + $0 } ?? "")
            return .page(record.path, fragment: fragment, address: address)
        }
        if files.contains(path) { return .file(path, address: root + path) }
        return .refused(message: "there is no “\(path)” in the content folder", help: suggestion(for: path))
    }

    private func record(at path: String) -> Record? {
        guard path.hasSuffix(".md") else { return nil }
        let stem = path.dropLast(3)
        let kind = stem.firstIndex(of: "/").flatMap { Kind(folder: stem[..<$0]) } ?? .page
        let id = kind == .page ? String(stem) : String(stem.dropFirst(kind.folder.utf8.count + 1))
        return register.index(of: kind, id).map { register.records[$0] }
    }

    private func suggestion(for path: String) -> String? {
        let paths = register.records.map(\.file.path)
        if let near = Spelling.nearest(to: path, in: paths) { return "did you mean \(near)?" }
        return path.hasSuffix(".html")
            ? "link to the record's file, which ends in .md" : "links to records are paths to their files"
    }
}

/// Paths that are relative to a file.
enum RelativePath {
    /// The path from the top that a path means in a file; `nil` above the top.
    static func join(_ path: String, to file: String) -> String? {
        var parts = file.split(separator: "/").dropLast()
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }
}
