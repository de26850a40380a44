internal import SourceText
internal import Wording

/// The words of a folder of templates, or those of the command where they cannot be used, so that the rest is checked too.
struct FolderWords: Sendable {
    /// The name of the file that holds them.
    static let name = "words.yaml"

    let words: Words
    let problems: Problems

    /// The words have to say what the command's own say.
    ///
    /// - Parameter folder: what messages call it, without a slash at its end.
    init(among files: [SourceFile], in folder: String) throws(Problems) {
        let standard = try DefaultTemplates.words()
        guard let file = files.first(where: { $0.path == "\(folder)/\(FolderWords.name)" }) else {
            words = standard
            problems = Problems(
                .error(
                    "\(FolderWords.name) is not in this folder", at: Place(path: folder),
                    help: "add the words of the pages, as the command brings them along"))
            return
        }
        if file.bytes == DefaultTemplates.wordsFile?.bytes {
            words = standard
            problems = Problems()
            return
        }
        do throws(Problems) {
            words = try Words(file, like: standard)
            problems = Problems()
        } catch {
            words = standard.speaking(Words.language(of: file) ?? standard.language.code)
            problems = error
        }
    }
}
