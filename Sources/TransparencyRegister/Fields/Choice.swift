internal import Synchronization

/// One of the words that a choice field takes.
///
/// Choices stand in most rows of tables, and threads read the same ones. So each is kept once, for as long as the program
/// runs, and handing one around counts no reference.
///
/// `@unchecked`, since the compiler does not know that what a pointer leads to is never changed.
@usableFromInline
package struct Choice: @unchecked Sendable {
    @usableFromInline
    struct Word: Hashable, Sendable {
        @usableFromInline let name: String
        @usableFromInline let label: String

        /// By bytes, so that a label that is written in other bytes stays as its author wrote it.
        @usableFromInline
        static func == (one: Word, other: Word) -> Bool {
            one.name.utf8.elementsEqual(other.name.utf8) && one.label.utf8.elementsEqual(other.label.utf8)
        }
    }

    /// Written once and never freed.
    @usableFromInline let word: UnsafePointer<Word>

    private static let kept = Mutex<[Word: Choice]>([:])

    /// As it is written: `decision_with_review`.
    @inlinable package var name: String { word.pointee.name }
    /// As readers see it: `Decision with human review`.
    @inlinable package var label: String { word.pointee.label }

    /// Without a label, the name with its first letter capital and spaces for `_`.
    package init(_ name: String, _ label: String? = nil) {
        let words = name.split(separator: "_").joined(separator: " ")
        let word = Word(name: name, label: label ?? words.prefix(1).uppercased() + words.dropFirst())
        self = Choice.kept.withLock { kept in
            if let choice = kept[word] { return choice }
            let choice = Choice(keeping: word)
            kept[word] = choice
            return choice
        }
    }

    private init(keeping word: Word) {
        let place = UnsafeMutablePointer<Word>.allocate(capacity: 1)
        place.initialize(to: word)
        self.word = UnsafePointer(place)
    }
}

extension Choice: Hashable {
    @usableFromInline
    package static func == (one: Choice, other: Choice) -> Bool { one.word == other.word }

    @usableFromInline
    package func hash(into hasher: inout Hasher) { hasher.combine(word) }
}
