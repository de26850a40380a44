import Foundation
import SourceText
import Wording

/// The words of the folder Templates.
enum EnglishWords {
    private static let read: Result<Words, Problems> = Result { () throws(Problems) in
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let bytes = FileManager.default.contents(atPath: root.appending(path: "Templates/words.yaml").path) ?? Data()
        return try Words(SourceFile(path: "Templates/words.yaml", bytes: Array(bytes)))
    }

    static func words() throws(Problems) -> Words { try read.get() }
}
