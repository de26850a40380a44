import SourceText
import Testing

@testable import StaticSite

@Suite("Text in HTML")
struct EscapingTests {
    private func escaped(_ text: String) -> String {
        var html = ByteText()
        html.appendEscaped(text)
        return String(html)
    }

    /// The same, character by character.
    private func expected(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: String(scalar)
            }
        }.joined()
    }

    @Test("Is escaped wherever markup stands", arguments: Array("&<>\"'%=#!\u{1}Ħ§\u{3C}\u{BC}\u{A6}"))
    func places(mark: Character) {
        for length in 0..<20 {
            for place in 0...length {
                let text = String(repeating: "x", count: place) + [mark] + String(repeating: "é", count: length - place)
                #expect(escaped(text) == expected(text))
            }
        }
    }

    @Test("Is escaped where all of it is markup, and left where none is")
    func whole() {
        let marks = String(repeating: "<a href='&\">", count: 9)
        #expect(escaped(marks) == expected(marks))
        #expect(escaped("") == "")
        #expect(escaped("Llanfîr – 12 days, 3 % of all") == "Llanfîr – 12 days, 3 % of all")
    }
}
