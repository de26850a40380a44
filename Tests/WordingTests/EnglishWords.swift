import Foundation
import SourceText
import Wording

/// The words of the folder Templates.
enum EnglishWords {
    private static let bytes: [UInt8] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(FileManager.default.contents(atPath: root.appending(path: "Templates/words.yaml").path) ?? Data())
    }()

    private static let read: Result<Words, Problems> = Result { () throws(Problems) in
        try Words(SourceFile(path: "Templates/words.yaml", bytes: bytes))
    }

    static func words() throws(Problems) -> Words { try read.get() }

    /// The words of the file with another text.
    static func words(changing change: (String) -> String) throws(Problems) -> Words {
        try Words(SourceFile(path: "words.yaml", text: change(String(decoding: bytes, as: UTF8.self))))
    }
}
