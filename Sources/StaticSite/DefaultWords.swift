internal import SourceText
internal import Wording

extension DefaultTemplates {
    /// The files, as they would lie in a folder of templates.
    static var sources: [SourceFile] { files.map { SourceFile(path: "Templates/" + $0.path, text: $0.text) } }

    /// The file with the words of the pages.
    static var wordsFile: SourceFile? { sources.first { $0.path == "Templates/\(FolderWords.name)" } }

    /// The words of the pages as the command brings them along, in British English.
    static func words() throws(Problems) -> Words {
        guard let wordsFile else { throw Problems(.error("the command has no words", at: nil)) }
        return try Words(wordsFile)
    }
}
