import Dispatch
import Synchronization
import Testing

@testable import TransparencyRegister

@Suite("Choices")
struct ChoiceTests {
    @Test("A choice is the same wherever it is made")
    func same() {
        let choices = Mutex<Set<Choice>>([])
        DispatchQueue.concurrentPerform(iterations: 1000) { number in
            let choice = Choice("word_\(number % 10)", "Word \(number % 10)")
            choices.withLock { _ = $0.insert(choice) }
        }
        #expect(choices.withLock { $0.map(\.name).sorted() } == (0..<10).map { "word_\($0)" })
        #expect(choices.withLock { $0.map(\.label).sorted() } == (0..<10).map { "Word \($0)" })
    }

    @Test("A label is told from another, and from the same letters in other bytes")
    func labels() {
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        #expect(Choice("word", "One") != Choice("word", "Other"))
        #expect(Choice("word", composed) != Choice("word", decomposed))
        #expect(Array(Choice("word", composed).label.utf8) == Array(composed.utf8))
        #expect(Array(Choice("word", decomposed).label.utf8) == Array(decomposed.utf8))
    }

    @Test("A name without a label is its own label")
    func ownLabel() {
        #expect(Choice("decision_with_review").label == "Decision with review")
        #expect(Choice("a").label == "A")
    }
}
