internal import SourceText

/// The words that stand at some of the places, as they lie in the files that the search script loads.
///
/// Files are made of the index one after the other: all of them together would take much memory.
struct SearchEntries: Sendable {
    private let index: SearchIndex
    private let places: ClosedRange<SearchPlace>
    /// The numbers that the words have in the index, ascending.
    private let numbers: [Int]
    /// What each takes in a file, in bytes.
    let sizes: [Int]

    init(_ index: SearchIndex, at places: ClosedRange<SearchPlace>) {
        (self.index, self.places) = (index, places)
        var (numbers, sizes): ([Int], [Int]) = ([], [])
        for number in 0..<index.count {
            index.withHolders(of: number, at: places) { holders in
                if holders.isEmpty { return }
                numbers.append(number)
                sizes.append(holders.size(ofWordOf: index.word(number).count))
            }
        }
        (self.numbers, self.sizes) = (numbers, sizes)
    }

    /// The words themselves, in the order of their bytes.
    var words: [ArraySlice<UInt8>] { numbers.map(index.word) }

    /// Adds a line for each word of a stretch, with a comma after all but the last.
    func append(_ words: Range<Int>, to bytes: inout ByteText) {
        for number in numbers[words] {
            if number > numbers[words.lowerBound] { bytes.append(",\n") }
            index.withHolders(of: number, at: places) { $0.append(index.word(number), to: &bytes) }
        }
    }
}
