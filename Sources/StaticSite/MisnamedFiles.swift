internal import SourceText
internal import TransparencyRegister

/// Files that are meant as records, but have a name by which they would not be read as one.
enum MisnamedFiles {
    static func faults(among paths: [String]) -> Problems {
        var problems = Problems()
        var folders: Set<String> = []
        for path in paths {
            if let kind = kind(meantBy: path) {
                let folder = String(path.prefix(kind.folder.utf8.count))
                if folders.insert(folder).inserted {
                    problems.append(
                        .error(
                            "“\(folder)” is not a folder of records: its name is written in small letters",
                            at: Place(path: folder), help: "rename it to \(kind.folder)"))
                }
                continue
            }
            if path.hasSuffix(".md") { continue }
            if let ending = [".txt", ".text", ".bak", ".orig"].first(where: { path.hasSuffix(".md" + $0) }) {
                problems.append(
                    .error(
                        "a Markdown file ends in .md", at: Place(path: path),
                        help: "rename it to \(path.dropLast(ending.utf8.count))"))
                continue
            }
            guard let dot = path.lastIndex(of: "."),
                [".md", ".markdown", ".mdown", ".mkd"].contains(path[dot...].lowercased())
            else { continue }
            problems.append(
                .error(
                    "a Markdown file ends in .md", at: Place(path: path), help: "rename it to \(path[..<dot]).md"))
        }
        return problems
    }

    /// Warnings for files among the records that look like texts, and that nothing refers to, so that no one reads them.
    static func unread(_ paths: Set<String>, besides used: Set<String>) -> Problems {
        let texts = [".txt", ".doc", ".docx", ".odt", ".rtf", ".pages", ".yaml", ".yml", ".html", ".htm"]
        var problems = Problems()
        for path in paths.subtracting(used).sorted() {
            guard let slash = path.firstIndex(of: "/"), Kind(folder: path[..<slash]) != nil,
                let dot = path.lastIndex(of: "."), texts.contains(path[dot...].lowercased())
            else { continue }
            problems.append(
                .warning(
                    "this file is no part of the register", at: Place(path: path),
                    help:
                        "write records as Markdown files that end in .md; name documents in the record that they belong to"
                ))
        }
        return problems
    }

    /// The kind in whose folder a file was meant to lie, where the folder's name has capital letters.
    static func kind(meantBy path: String) -> Kind? {
        guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let folder = path[..<slash]
        if !folder.utf8.contains(where: { 65...90 ~= $0 || $0 >= 0x80 }) { return nil }
        guard let kind = Kind(folder: folder.lowercased()), kind.folder != folder else { return nil }
        return kind
    }
}
