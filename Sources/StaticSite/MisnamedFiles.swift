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
            guard let dot = path.lastIndex(of: "."), path[dot...] != ".md",
                [".md", ".markdown", ".mdown", ".mkd"].contains(path[dot...].lowercased())
            else { continue }
            problems.append(
                .error(
                    "a Markdown file ends in .md", at: Place(path: path), help: "rename it to \(path[..<dot]).md"))
        }
        return problems
    }

    /// The kind in whose folder a file was meant to lie, where the folder's name has capital letters.
    static func kind(meantBy path: String) -> Kind? {
        guard let slash = path.firstIndex(of: "/") else { return nil }
        let folder = path[..<slash]
        guard let kind = Kind(folder: folder.lowercased()), kind.folder != folder else { return nil }
        return kind
    }
}
