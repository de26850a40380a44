internal import SourceText
internal import Wording

/// Words with the documents that hold them, as they stand in the files that the search script loads.
struct SearchEntries: Sendable {
    /// What stands for each word, each with a comma and a new line after it.
    private var bytes = ByteText()
    /// Where the entry of each word ends, before the comma.
    private var ends: [Int] = []
    /// How many bytes each word has.
    private var lengths: [UInt8] = []

    /// How many words there are, in the order of their bytes.
    var count: Int { ends.count }

    /// The words themselves.
    var words: [ArraySlice<UInt8>] { ends.indices.map(word) }

    func word(_ number: Int) -> ArraySlice<UInt8> {
        let start = start(of: number) + 1
        return bytes[start..<start + Int(lengths[number])]
    }

    /// `"word":["list of documents",…]` for each word of a stretch that is not empty, a line each.
    func lines(_ words: Range<Int>) -> ArraySlice<UInt8> {
        bytes[start(of: words.lowerBound)..<ends[words.upperBound - 1]]
    }

    /// How many bytes each entry takes.
    var sizes: [Int] { ends.indices.map { ends[$0] - start(of: $0) } }

    private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] + 2 }

    /// Adds a word with a list of documents for each place; nothing where it stands in none of them.
    ///
    /// - Parameters:
    ///   - documents: the numbers of documents, those of each place ascending.
    ///   - bounds: where those of each place start, and where the last ones end.
    mutating func add(_ word: ArraySlice<UInt8>, in documents: [UInt32], _ bounds: ArraySlice<Int>) {
        let first = bounds.startIndex
        var end = bounds.endIndex - 1
        while end > first, bounds[end - 1] == bounds[end] { end -= 1 }
        if end == first { return }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: word)
        bytes.append("\":[\"")
        for place in first..<end {
            if place > first { bytes.append("\",\"") }
            let (start, end) = (bounds[place], bounds[place + 1])
            if start < end { NumberList.append(documents[start..<end], to: &bytes) }
        }
        bytes.append("\"],\n")
        ends.append(bytes.count - 2)
        lengths.append(UInt8(word.count))
    }

    mutating func add(_ other: SearchEntries) {
        let start = bytes.count
        bytes.append(other.bytes)
        ends += other.ends.map { $0 + start }
        lengths += other.lengths
    }
}
