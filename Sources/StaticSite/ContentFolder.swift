#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import SourceText

/// The folder that authors write in: `site.yaml`, Markdown files, and the files that documents refer to.
package struct ContentFolder: Sendable {
    /// As the user wrote it.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// The paths of all files below the folder, in the order of their bytes, without hidden ones.
    ///
    /// Throws trouble for a folder that cannot be read, and content for symbolic links, which could lead out of it.
    func list() throws(BuildFailure) -> [String] {
        var listing = Listing()
        list(below: "", depth: 0, into: &listing)
        if listing.trouble.hasErrors { throw .trouble(listing.trouble) }
        if listing.problems.hasErrors { throw .content(listing.problems) }
        return listing.found.sorted { $0.precedesInBytes($1) }
    }

    /// What is found in the folder, what is wrong with it, and what could not be read.
    private struct Listing {
        var found: [String] = []
        var problems = Problems()
        var trouble = Problems()
    }

    private func list(below folder: String, depth: Int, into listing: inout Listing) {
        let full = folder.isEmpty ? path : "\(path)/\(folder)"
        guard depth < 32 else {
            listing.problems.append(.error("folders lie more than 32 deep", at: Place(path: folder)))
            return
        }
        guard let stream = opendir(full) else {
            listing.trouble.append(Disk.fault("cannot read this folder", folder))
            return
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            let inner = folder.isEmpty ? name : "\(folder)/\(name)"
            switch Disk.type(of: "\(path)/\(inner)", hint: entry.pointee.d_type) {
            case .file: listing.found.append(inner)
            case .folder: list(below: inner, depth: depth + 1, into: &listing)
            case .link:
                listing.problems.append(
                    .error("symbolic links are not followed", at: Place(path: inner), help: "put the file itself here"))
            case .other: break
            }
        }
    }

    /// Reads a file whole, in one go.
    func read(_ file: String) throws(BuildFailure) -> SourceFile {
        SourceFile(path: file, bytes: try Disk.bytes(of: "\(path)/\(file)", known: file))
    }
}

extension String {
    /// Whether it comes first in the order of the bytes of UTF-8.
    fileprivate func precedesInBytes(_ other: String) -> Bool {
        let precedes = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { own.lexicographicallyPrecedes($0) }
        }
        return precedes.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}
