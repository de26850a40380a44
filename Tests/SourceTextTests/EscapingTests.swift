import SourceText
import Testing

@Suite("Bytes that would be markup")
struct EscapingTests {
    private static let references: [Character: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]

    /// What each way escapes.
    private static let meant: [(Escaping, String)] = [
        (.none, ""), (.text, "&<>"), (.doubleQuoted, "&<>\""), (.singleQuoted, "&<>'"), (.anywhere, "&<>\"'"),
    ]

    private func escaped(_ bytes: [UInt8], _ escaping: Escaping) -> [UInt8] {
        var text = ByteText("<")
        bytes.withUnsafeBufferPointer { text.append($0, escaping: escaping) }
        return Array(text.bytes.dropFirst())
    }

    /// The same, byte by byte.
    private func expected(_ bytes: [UInt8], _ meant: String) -> [UInt8] {
        bytes.flatMap { byte in
            let character = Character(Unicode.Scalar(byte))
            return byte < 0x80 && meant.contains(character) ? Array((Self.references[character] ?? "").utf8) : [byte]
        }
    }

    @Test("Are found wherever they stand, among all other bytes", arguments: UInt8.min...UInt8.max)
    func places(filler: UInt8) {
        for (escaping, meant) in Self.meant {
            for count in 0...17 {
                for place in 0...count {
                    for mark in "&<>\"'".utf8 {
                        var bytes = [UInt8](repeating: filler, count: count)
                        if place < count { bytes[place] = mark }
                        #expect(escaped(bytes, escaping) == expected(bytes, meant))
                    }
                }
            }
        }
    }

    @Test("Are told from the bytes next to them")
    func neighbours() {
        for byte in UInt8.min...UInt8.max {
            // One less and one more than a byte that is meant, next to it, are where a borrow would mislead.
            for around in "\"#&%<=>?'(".utf8 {
                let bytes = [byte, byte, byte, around, byte, byte, byte, byte, byte, around]
                for (escaping, meant) in Self.meant {
                    #expect(escaped(bytes, escaping) == expected(bytes, meant))
                }
            }
        }
    }

    @Test("Are escaped at the end of a text, and nothing in front of it is")
    func tail() {
        for (escaping, meant) in Self.meant {
            for digits in ["", "12", "1,234", "<12>", "1'2&3", "£ 12 <> 3 and more"] {
                var text = ByteText("a<b>")
                let start = text.count
                text.append(utf8: digits)
                text.escapeTail(from: start, escaping: escaping)
                #expect(text.bytes == Array("a<b>".utf8) + expected(Array(digits.utf8), meant))
            }
        }
    }
}
