internal import SourceText

/// The paths of one build, so that no two of its files meet on one path.
///
/// Paths that differ only in case are one path on the disks of many people and on some web hosts.
package struct ClaimedPaths: Sendable {
    private struct Claim: Sendable {
        let path: String
        let isFolder: Bool
    }

    private var claims = [
        Manifest.name: Claim(path: Manifest.name, isFolder: false),
        Workplace.nameInside: Claim(path: Workplace.nameInside, isFolder: false),
    ]

    package init() {}

    /// Takes a path and those of its folders; returns what stands against it, as a sentence.
    package mutating func claim(_ path: String) -> String? {
        guard let sitePath = SitePath(path) else {
            return "the path “\(path)” \(SitePath.fault(in: path) ?? "is not one of a file")"
        }
        return claim(sitePath)
    }

    /// Takes a path and those of its folders; returns what stands against it.
    mutating func claim(_ path: SitePath) -> String? {
        if let fault = claim(path.text, isFolder: false) { return fault }
        var folder = path.folder
        while !folder.isEmpty {
            if let claim = claims[folder], claim.isFolder, claim.path == folder { return nil }
            if let fault = claim(folder, isFolder: true) { return fault }
            folder = parentPath(of: folder)
        }
        return nil
    }

    private mutating func claim(_ path: String, isFolder: Bool) -> String? {
        let key = path.withBytes({ $0.allSatisfy { $0.isCaseless } }) ? path : path.lowercased()
        guard let claim = claims.updateValue(Claim(path: path, isFolder: isFolder), forKey: key) else { return nil }
        claims[key] = claim
        if claim.path != path {
            let both = [claim.path, path].sorted()
            return "“\(both[0])” and “\(both[1])” differ only in case, and are one file on many disks and web hosts"
        }
        if claim.isFolder && isFolder { return nil }
        if path == Workplace.nameInside { return "“\(path)” is where builds do their work" }
        if claim.isFolder || isFolder { return "“\(path)” would be both a file and a folder" }
        return path == Manifest.name
            ? "“\(path)” is the list of the site's files, which every build writes itself"
            : "two files of the site would stand at “\(path)”"
    }
}

extension UInt8 {
    /// Whether a byte of UTF-8 is the same in lower case: ASCII but a capital.
    fileprivate var isCaseless: Bool {
        self < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
    }
}
