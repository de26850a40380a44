import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Differences are told in words")
struct AgreementTests {
    /// `-` for what is not published, `.` for an empty cell, else a word.
    private func sayings(_ text: String) -> [Saying] {
        text.split(separator: " ").map { word in
            switch word {
            case "-": .state(.notPublished)
            case ".": .nothing
            default: .word(String(word))
            }
        }
    }

    @Test(arguments: [
        ("a a a", "Same"), ("a a b", "Different"), ("a . .", "Different"), ("a a -", "Not published by all"),
        ("a b -", "Different, not published by all"), ("- -", "Published by none"), (". .", "Nothing said of any"),
        ("- .", "Not published by all"),
    ])
    func side(text: String, expected: String) {
        #expect(Agreement(sayings(text)).words.description == expected)
    }

    @Test(arguments: [
        ("a a b", [2]), ("b a a", [0]), ("a b a b", []), ("a b c d e", []), ("a b a c a", [1, 3]), ("- - a", [2]),
        ("b a a b a", [0, 3]),
    ])
    func most(text: String, expected: [Int]) {
        let majority = Majority(sayings(text))
        #expect((0..<5).filter(majority.isLeft) == expected)
        #expect(majority.exists == !expected.isEmpty)
    }

    @Test func all() {
        #expect(Majority(sayings("a a a")).exists)
    }
}
