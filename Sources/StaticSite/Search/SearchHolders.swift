internal import SourceText

/// The documents that hold a word, by the place where it stands there, while they are lent.
struct SearchHolders {
    /// The numbers of documents, those of this word among others.
    private let documents: UnsafeBufferPointer<UInt32>
    /// Where those of each place start, and where the last ones end.
    private let bounds: UnsafeBufferPointer<UInt32>
    /// How many places there are up to the last one with documents.
    private let placeCount: Int

    /// - Parameters:
    ///   - documents: the numbers of documents, those of each place ascending.
    ///   - bounds: where those of each place start, and where the last ones end.
    init(documents: UnsafeBufferPointer<UInt32>, bounds: UnsafeBufferPointer<UInt32>) {
        var count = bounds.count - 1
        while count > 0, bounds[count - 1] == bounds[count] { count -= 1 }
        (self.documents, self.bounds, placeCount) = (documents, bounds, count)
    }

    var isEmpty: Bool { placeCount == 0 }

    /// How many bytes `append` writes for a word of so many.
    func size(ofWordOf count: Int) -> Int {
        // Two quotation marks, a colon and two brackets; for each list two quotation marks, and a comma before all but one.
        var size = count + 4
        for place in 0..<placeCount { size += 3 + NumberList.length(of: list(of: place)) }
        return size
    }

    /// Adds `"word":["list of documents",…]`, with a list for each place.
    func append(_ word: ArraySlice<UInt8>, to bytes: inout ByteText) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: word)
        bytes.append("\":[\"")
        for place in 0..<placeCount {
            if place > 0 { bytes.append("\",\"") }
            NumberList.append(list(of: place), to: &bytes)
        }
        bytes.append("\"]")
    }

    private func list(of place: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: documents[Int(bounds[place])..<Int(bounds[place + 1])])
    }
}
