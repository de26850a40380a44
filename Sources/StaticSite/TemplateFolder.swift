internal import SourceText
internal import TemplateEngine

/// The templates of a site, and the files that lie beside them and are copied as they are.
struct TemplateFolder: Sendable {
    /// What the paths of the templates start with.
    let folder: String
    /// Ending in `.html`, by their paths below the folder.
    let templates: [SourceFile]
    /// Style sheets, scripts, images: by path.
    let assets: [SourceFile]

    /// Reads a folder; those that the command brings along where there is none.
    init(_ path: String?) throws(Problems) {
        guard let path, Disk.exists(path) else {
            self.init(
                files: DefaultTemplates.files.map { SourceFile(path: "Templates/" + $0.path, text: $0.text) },
                prefix: "Templates/")
            return
        }
        let folder = ContentFolder(path)
        var files: [SourceFile] = []
        for file in try folder.list() {
            files.append(SourceFile(path: "\(path)/\(file)", bytes: try folder.read(file).bytes))
        }
        self.init(files: files, prefix: path + "/")
    }

    /// Names templates by their paths below the folder; messages name them by their whole path.
    private init(files: [SourceFile], prefix: String) {
        folder = prefix
        templates = files.filter { $0.path.hasSuffix(".html") }
        assets = files.filter { !$0.path.hasSuffix(".html") }.map {
            SourceFile(path: String($0.path.dropFirst(prefix.utf8.count)), bytes: $0.bytes)
        }
    }
}
