internal import Wording

/// Words, each with a number in the order in which it was first met, and the documents that hold them.
///
/// Of a document and a word only the weightiest place is kept: places must be read in the order of their weight.
struct WordTable: Sendable {
    /// A word and where it stands in a document; or the document that the words after it stand in.
    ///
    /// There are hundreds for each record, so that each takes four bytes.
    struct Posting: Sendable {
        /// The number of the word, then two bits of `SearchPlace`; or that of the document under the highest bit.
        private let bits: UInt32
        private static let isDocument: UInt32 = 1 << 31

        init(word: UInt32, place: SearchPlace) { bits = word << 2 | UInt32(place.rawValue) }

        init(document: UInt32) { bits = document | Posting.isDocument }

        /// The number of the document, where this is one.
        var document: UInt32? { bits >= Posting.isDocument ? bits & ~Posting.isDocument : nil }
        /// The number of the word, where this is one.
        var word: Int { Int(bits >> 2) }
        /// The index of the place.
        var place: Int { Int(bits & 3) }
    }

    private struct Slot {
        /// The first eight bytes, which are the whole of most words.
        var head: UInt64 = 0
        var number: UInt32 = 0
        /// 0 where the slot is empty.
        var length: UInt8 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    private var bytes: [UInt8] = []
    private(set) var words: [(start: UInt32, length: UInt32)] = []
    /// Those that are complete, and the one that grows: one array would be copied again and again while it grows.
    private var fullPostings: [[Posting]] = []
    private var lastPostings: [Posting] = []
    private static let postingsTogether = 1 << 15
    /// By the number of a word, the document in which it was met last.
    private var lastDocuments: [UInt32] = []
    /// The document that the last postings are of.
    private var document = UInt32.max

    var count: Int { words.count }

    /// In the order in which they were met, in arrays that follow each other: each document, then its words.
    var postings: [[Posting]] { fullPostings + [lastPostings] }

    /// The table without postings, which take the most memory of it.
    var withoutPostings: WordTable {
        var table = self
        (table.fullPostings, table.lastPostings, table.lastDocuments) = ([], [], [])
        return table
    }

    func word(_ number: Int) -> ArraySlice<UInt8> {
        let word = words[number]
        return bytes[Int(word.start)..<Int(word.start + word.length)]
    }

    /// Notes that a document holds a word.
    mutating func add(_ word: SearchWord, in document: Int, at place: SearchPlace) {
        add(number(of: word), in: document, at: place)
    }

    /// The same of a word by its number.
    mutating func add(_ number: UInt32, in document: Int, at place: SearchPlace) {
        let document = UInt32(truncatingIfNeeded: document)
        if lastDocuments[Int(number)] != document { addFirst(number, in: document, at: place) }
    }

    /// Apart from what is done for each word of a text, since most stand there several times.
    @inline(never)
    private mutating func addFirst(_ number: UInt32, in document: UInt32, at place: SearchPlace) {
        lastDocuments[Int(number)] = document
        if self.document != document {
            self.document = document
            // Those of one document stay together.
            if lastPostings.count >= WordTable.postingsTogether {
                fullPostings.append(lastPostings)
                lastPostings = []
                lastPostings.reserveCapacity(WordTable.postingsTogether + WordTable.postingsTogether / 8)
            }
            lastPostings.append(Posting(document: document))
        }
        lastPostings.append(Posting(word: number, place: place))
    }

    /// The number of a word, which is given one where it is new.
    mutating func number(of word: SearchWord) -> UInt32 {
        let slot = place(of: word.head, word.count)
        let entry = slots[slot]
        if entry.head == word.head, Int(entry.length) == word.count, word.count <= 8 { return entry.number }
        return number(of: word, from: slot)
    }

    /// The same by trying one slot after the other.
    @inline(never)
    private mutating func number(of word: SearchWord, from first: Int) -> UInt32 {
        var slot = first
        while slots[slot].length != 0 {
            let entry = slots[slot]
            if entry.head == word.head, Int(entry.length) == word.count,
                word.count <= 8 || isSame(Int(words[Int(entry.number)].start), word.bytes)
            {
                return entry.number
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return add(word, at: slot)
    }

    /// Gives a new word a number and an empty slot.
    private mutating func add(_ word: SearchWord, at slot: Int) -> UInt32 {
        let number = UInt32(words.count)
        slots[slot] = Slot(head: word.head, number: number, length: UInt8(word.count))
        words.append((UInt32(bytes.count), UInt32(word.count)))
        lastDocuments.append(.max)
        bytes.append(contentsOf: word.bytes)
        if words.count * 2 > slots.count { grow() }
        return number
    }

    /// Where the search for a word starts.
    private func place(of head: UInt64, _ length: Int) -> Int {
        let mixed = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
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
            var slot = place(of: entry.head, Int(entry.length))
            while slots[slot].length != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}

extension WordTable {
    /// The numbers that the words have in another table, where each has one afterwards.
    func numbers(in other: inout WordTable) -> [UInt32] {
        bytes.withUnsafeBufferPointer { bytes in
            words.map { word in
                other.number(
                    of: SearchWord(
                        UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.start + word.length)])))
            }
        }
    }

    /// The numbers of all words in the order of their bytes.
    var sorted: [UInt32] {
        var heads = [(head: UInt64, number: UInt32)](repeating: (0, 0), count: count)
        for slot in slots where slot.length != 0 {
            heads[Int(slot.number)] = (slot.head.byteSwapped, slot.number)
        }
        heads.sort { one, other in
            if one.head != other.head { return one.head < other.head }
            return word(Int(one.number)).dropFirst(8).lexicographicallyPrecedes(word(Int(other.number)).dropFirst(8))
        }
        return heads.map(\.number)
    }
}

/// Where in a document a word stands, the weightiest first.
enum SearchPlace: UInt8, CaseIterable, Comparable, Sendable {
    /// The name or title.
    case name
    /// The id, the words for its kind, and the names of records that it refers to.
    case reference
    /// Facts and the cells of tables.
    case fact
    case account

    var index: Int { Int(rawValue) }

    static func < (one: SearchPlace, other: SearchPlace) -> Bool { one.rawValue < other.rawValue }
}
