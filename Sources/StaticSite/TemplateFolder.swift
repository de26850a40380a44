internal import SourceText
internal import TemplateEngine
internal import Wording

/// The templates of a site, and the files that lie beside them and are copied as they are.
struct TemplateFolder: Sendable {
    /// What the paths of the templates start with.
    let folder: String
    /// Ending in `.html`, by their paths below the folder.
    let templates: [SourceFile]
    /// Style sheets, scripts, images: by path.
    let assets: [SourceFile]
    /// The texts of the pages, from `words.yaml`.
    let words: Words
    /// Files that are neither, and links of templates to files that are not there.
    let problems: Problems

    /// Reads a folder; `nil` stands for the templates that the command brings along.
    init(_ path: String?) throws(BuildFailure) {
        guard let path else {
            try self.init(files: DefaultTemplates.sources, prefix: "Templates/")
            return
        }
        try Disk.expectFolder(
            path, help: "name the folder of the templates, or leave --templates out to use those of the command")
        let folder = ContentFolder(path)
        var files: [SourceFile] = []
        do throws(BuildFailure) {
            for file in try folder.list() {
                files.append(SourceFile(path: "\(path)/\(file)", bytes: try folder.read(file).bytes))
            }
        } catch {
            throw error.moved(into: path)
        }
        try self.init(files: files, prefix: path + "/")
    }

    /// Names templates by their paths below the folder; messages name them by their whole path.
    private init(files: [SourceFile], prefix: String) throws(BuildFailure) {
        let words: FolderWords
        do throws(Problems) {
            words = try FolderWords(among: files, in: String(prefix.dropLast()))
        } catch {
            throw .content(error)
        }
        folder = prefix
        self.words = words.words
        templates = files.filter { $0.path.hasSuffix(".html") }
        let others = files.filter {
            !$0.path.hasSuffix(".html") && $0.path != prefix + FolderWords.name
        }.map {
            SourceFile(path: String($0.path.dropFirst(prefix.utf8.count)), bytes: $0.bytes)
        }
        assets = others.filter { PublishedFileType.isAsset($0.path) }
        var problems = Problems(
            others.filter { !PublishedFileType.isAsset($0.path) }.map { file in
                .error(
                    "this file is neither a template nor a file that a site is made of",
                    at: Place(path: prefix + file.path), help: TemplateFolder.help)
            })
        let names = Set(assets.map(\.path))
        problems.append(words.problems)
        for template in templates { problems.append(LinkedAssets.missing(in: template, among: names, folder: prefix)) }
        for file in files where file.path.hasSuffix(".html") || file.path.hasSuffix(".css") {
            problems.append(ForeignResources.faults(in: file))
        }
        self.problems = problems
    }

    private static let help = """
        move it elsewhere; templates end in html, what is copied as it is ends in \
        \(PublishedFileType.assets.joined(separator: ", ")), or is one of \
        \(PublishedFileType.hostFiles.joined(separator: ", "))
        """
}

/// The files beside the templates that a template links to, as `{{root}}style.css`.
enum LinkedAssets {
    /// An error for each that is not there.
    static func missing(in template: SourceFile, among assets: Set<String>, folder: String) -> Problems {
        var problems = Problems()
        let mark = Array("{{root}}".utf8)
        var start = template.bytes.startIndex
        while let found = template.bytes[start...].firstIndex(of: mark[0]) {
            start = found + 1
            guard template.bytes[found...].starts(with: mark) else { continue }
            let path = template.bytes[(found + mark.count)...].prefix { !isEnd($0) }
            let name = String(decoding: path, as: UTF8.self)
            guard PublishedFileType.isAsset(name), !assets.contains(name) else { continue }
            let near = Spelling.nearest(to: name, in: assets)
            problems.append(
                .error(
                    "there is no “\(name)” in \(folder.dropLast())", at: template.place(ofBytes: path.indices),
                    help: near.map { "did you mean \($0)?" } ?? "add the file, or take the link to it out"))
        }
        return problems
    }

    /// Whether a literal path ends here: at the quotation mark, or where a tag puts in the rest.
    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "#"),
            UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\n"):
            true
        default: false
        }
    }
}
