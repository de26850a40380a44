import SourceText
import Testing

struct ControlCharacterTests {
    @Test func isFoundWhereverItStands() {
        for byte in Array(UInt8.min..<0x20) + [0x7F] {
            for place in 0..<40 {
                let text = String(repeating: "a", count: place) + String(Unicode.Scalar(byte)) + "ü b"
                #expect(text.holdsControlCharacters)
            }
        }
    }

    @Test func isNothingThatReadersSee() {
        for text in ["", " ", "~", "a b", "„Größe“ – 10 €\u{80}", String(repeating: "a", count: 100)] {
            #expect(!text.holdsControlCharacters)
        }
    }
}
