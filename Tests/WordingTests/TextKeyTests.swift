import Testing

@testable import Wording

@Suite("Keys of texts")
struct TextKeyTests {
    private func key(_ pieces: String...) -> TextKey {
        var key = TextKey()
        for piece in pieces { key.append(piece.utf8) }
        return key
    }

    @Test("Are the same whether they are read whole or put together")
    func pieces() {
        #expect(TextKey("{1} of {2} contracts are public.") == key("{1}", " of ", "{2}", " contracts are public."))
        #expect(TextKey("{1}{2}") == key("", "{1}", "", "{2}", ""))
        #expect(TextKey("Contracts") == TextKey(piece: "Contracts"))
        #expect(TextKey("") == TextKey())
    }

    @Test("Of phrases are those of their wordings")
    func phrases() {
        let (met, all) = (1, 2)
        let phrases: [Phrase] = [
            "\(met) of \(all) contracts are public.", "\(met)\(all)", "Withheld: \("GDPR")", "Contracts", "\(met) {",
            "\(1)\(2)\(3)\(4)\(5)\(6)\(7)\(8)\(9)\(10)",
        ]
        for phrase in phrases { #expect(phrase.key == TextKey(phrase.source)) }
    }

    @Test("Tell texts apart that differ in a letter, in length or in their holes")
    func differences() {
        let texts = [
            "", "a", "\u{0}a", "b", "ab", "ba", "aaaaaaaa", "aaaaaaaab", "aaaaaaaaa", "baaaaaaa", "{1}", "{2}",
            "{1}{2}",
            "{2}{1}",
            "a {1}", "{1} a", "a{1}", "{1}a", "a {1} b", "a {2} b", "Twelve letters", "Twelve Letters", "1", "{", "}",
        ]
        let keys = Set(texts.map { TextKey($0) })
        #expect(keys.count == texts.count)
    }
}
