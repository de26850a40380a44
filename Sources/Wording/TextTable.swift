internal import SourceText

/// The texts of a words file by the numbers of their keys, laid out to be written.
///
/// Every page looks hundreds of them up, on several threads at once. So the numbers, which are mixed already, are not
/// hashed once more; and a text is told by where its parts stand in rows that all share, since references to the parts
/// themselves would be counted, for which threads wait for each other.
struct TextTable: Sendable {
    /// A stretch of the row of letters.
    struct Letters: Sendable {
        let start, count: Int32
    }

    enum Piece: Sendable {
        case text(Letters)
        /// The number of the hole, from 0.
        case hole(Int32)
    }

    enum Text: Sendable {
        /// Without holes: its letters, and where it stands among the constants.
        case constant(Letters, place: Int32)
        /// With pieces from one to before another.
        case pattern(start: Int32, end: Int32)
        /// By the number that comes next in the phrase; the first of its forms, which stand in the order of the categories.
        case forms(start: Int32)
    }

    private struct Slot {
        var number: UInt64 = 0
        /// `nil` where the slot is empty.
        var text: Text?
    }

    /// A power of two of them, at most half of which are used.
    private var slots: [Slot]
    private var letters: [UInt8] = []
    private var forms: [Text] = []
    private(set) var pieces: [Piece] = []
    private(set) var constants: [String] = []

    /// - Parameter texts: by their keys, of which no two have the same number.
    init(_ texts: [String: PhraseText]) {
        var count = 16
        while count < 2 * texts.count { count *= 2 }
        slots = Array(repeatElement(Slot(), count: count))
        for (source, text) in texts {
            let number = TextKey(source).number
            var slot = TextTable.start(of: number, among: count)
            while slots[slot].text != nil { slot = (slot + 1) & (count - 1) }
            slots[slot] = Slot(number: number, text: add(text))
        }
    }

    private mutating func add(_ text: PhraseText) -> Text {
        switch text {
        case .constant(let text):
            constants.append(text)
            return .constant(add(text), place: Int32(constants.count - 1))
        case .pattern(let parts):
            let start = Int32(pieces.count)
            for part in parts {
                switch part {
                case .text(let text): pieces.append(.text(add(text)))
                case .hole(let number): pieces.append(.hole(Int32(number)))
                }
            }
            return .pattern(start: start, end: Int32(pieces.count))
        case .forms(let texts, let other):
            // Forms may have forms themselves, which stand before them.
            let added = PluralCategory.allCases.map { add(texts[$0] ?? other) }
            forms += added
            return .forms(start: Int32(forms.count - added.count))
        }
    }

    private mutating func add(_ text: String) -> Letters {
        letters += text.utf8
        return Letters(start: Int32(letters.count - text.utf8.count), count: Int32(text.utf8.count))
    }

    subscript(key: TextKey) -> Text? {
        var slot = TextTable.start(of: key.number, among: slots.count)
        while slots[slot].number != key.number {
            if slots[slot].text == nil { return nil }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slots[slot].text
    }

    /// The one among the forms of a text that a number asks for.
    func form(_ category: PluralCategory, from start: Int32) -> Text { forms[Int(start) + category.index] }

    func append(_ stretch: Letters, to bytes: inout ByteText) {
        letters.withUnsafeBufferPointer { letters in
            let end = Int(stretch.start + stretch.count)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[Int(stretch.start)..<end]))
        }
    }

    private static func start(of number: UInt64, among count: Int) -> Int {
        Int(truncatingIfNeeded: number) & (count - 1)
    }
}
