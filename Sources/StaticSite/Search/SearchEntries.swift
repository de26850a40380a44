/// Words with the documents that hold them, as they stand in the files that the search script loads.
struct SearchEntries: Sendable {
    /// In the order of their bytes.
    private(set) var words: [[UInt8]] = []
    /// What stands for each word, one after another.
    private var bytes: [UInt8] = []
    /// Where the entry of each word ends.
    private var ends: [Int] = []

    /// `"word":["list of documents",…]`.
    func entry(_ number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<ends[number]] }

    /// How many bytes each entry takes.
    var sizes: [Int] { ends.indices.map { ends[$0] - start(of: $0) } }

    private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    /// Adds a word with a list of documents for each place; nothing where it stands in none of them.
    mutating func add(_ word: [UInt8], _ places: ArraySlice<[UInt32]>) {
        guard let last = places.lastIndex(where: { !$0.isEmpty }) else { return }
        words.append(word)
        bytes.append(UInt8(ascii: "\""))
        bytes += word
        bytes.append("\":[")
        for place in places.startIndex...last {
            if place > places.startIndex { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            if !places[place].isEmpty { NumberList.append(places[place], to: &bytes) }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: "]"))
        ends.append(bytes.count)
    }

    mutating func add(_ other: SearchEntries) {
        let start = bytes.count
        words += other.words
        bytes += other.bytes
        ends += other.ends.map { $0 + start }
    }
}
