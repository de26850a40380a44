internal import Wording

/// Words, each with a number in the order in which it was first met, and the documents that hold them.
///
/// Of a document and a word only the weightiest place is kept: places must be read in the order of their weight.
struct WordTable: Sendable {
    /// A word in a document, and where it stands there.
    struct Posting: Sendable {
        let word: UInt32
        /// The number of the document, then two bits of `SearchPlace`.
        let place: UInt32
    }

    private struct Slot {
        /// The first eight bytes, which are the whole of most words.
        var head: UInt64 = 0
        var start: UInt32 = 0
        var length: UInt32 = 0
        var number: UInt32 = 0
        var lastDocument: UInt32 = .max
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    private var bytes: [UInt8] = []
    private(set) var words: [(start: UInt32, length: UInt32)] = []
    private(set) var postings: [Posting] = []

    var count: Int { words.count }

    func word(_ number: Int) -> ArraySlice<UInt8> {
        let word = words[number]
        return bytes[Int(word.start)..<Int(word.start + word.length)]
    }

    /// Notes that a document holds a word.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, in document: Int, at place: SearchPlace) {
        let slot = slot(of: word)
        if slots[slot].lastDocument == UInt32(document) { return }
        slots[slot].lastDocument = UInt32(document)
        postings.append(
            Posting(word: slots[slot].number, place: UInt32(document) << 2 | UInt32(place.rawValue)))
    }

    /// The number of a word, which is given one where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let slot = slot(of: word)
        return slots[slot].number
    }

    /// Where a word lies among the slots, which it is given one of where it is new.
    private mutating func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let head = WordTable.head(of: word)
        let (slot, isKnown) = find(word, head)
        if isKnown { return slot }
        slots[slot] = Slot(
            head: head, start: UInt32(bytes.count), length: UInt32(word.count), number: UInt32(words.count))
        words.append((UInt32(bytes.count), UInt32(word.count)))
        bytes.append(contentsOf: word)
        if words.count * 2 <= slots.count { return slot }
        grow()
        return find(word, head).slot
    }

    private func find(_ word: UnsafeBufferPointer<UInt8>, _ head: UInt64) -> (slot: Int, isKnown: Bool) {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var slot = WordTable.place(of: head, word.count) & mask
            while slots[slot].length != 0 {
                if slots[slot].head == head, slots[slot].length == UInt32(word.count),
                    word.count <= 8 || isSame(Int(slots[slot].start), word)
                {
                    return (slot, true)
                }
                slot = (slot + 1) & mask
            }
            return (slot, false)
        }
    }

    private static func head(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var head: UInt64 = 0
        for index in 0..<min(8, word.count) { head = head << 8 | UInt64(word[index]) }
        return head
    }

    /// Where the search for a word starts.
    private static func place(of head: UInt64, _ length: Int) -> Int {
        let mixed = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32)
    }

    /// Whether a word stands in `bytes`, of which the first eight bytes are known to.
    private func isSame(_ start: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 8..<word.count where bytes[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for entry in old where entry.length != 0 {
            var slot = WordTable.place(of: entry.head, Int(entry.length)) & (slots.count - 1)
            while slots[slot].length != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}

/// Where in a document a word stands, the weightiest first.
enum SearchPlace: UInt8, CaseIterable, Sendable {
    /// The name or title.
    case name
    /// The id, the words for its kind, and the names of records that it refers to.
    case reference
    /// Facts and the cells of tables.
    case fact
    case account
}
