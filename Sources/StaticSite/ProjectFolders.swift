internal import SourceText

extension Project {
    /// Throws trouble for folders that are not there, or that lie in each other.
    ///
    /// An output folder in the content folder would be read as content by the next build, and one around it would have
    /// its files taken for a site's.
    func checkFolders() throws(BuildFailure) {
        try Disk.expectFolder(content, help: "name the folder of the register with --content")
        let output = Disk.realPath(self.output)
        for (folder, what) in [(content, "content"), (templates, "templates")] {
            guard let folder else { continue }
            let real = Disk.realPath(folder)
            guard Project.lies(output, in: real) || Project.lies(real, in: output) else { continue }
            let relation = output == real ? "is" : Project.lies(output, in: real) ? "lies in" : "lies around"
            throw .trouble(
                Problems(
                    .error(
                        "the output folder “\(self.output)” \(relation) the folder of the \(what), “\(folder)”",
                        at: nil, help: "choose an output folder beside it with --output")))
        }
    }

    /// Whether a real path is another or lies below it.
    private static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.utf8.starts(with: folder == "/" ? "/".utf8 : (folder + "/").utf8)
    }
}
