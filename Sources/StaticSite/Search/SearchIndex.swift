/// All words of a register, each with the documents that hold it.
struct SearchIndex: Sendable {
    let documents: [SearchDocument]
    /// In the order of their bytes.
    let words: [[UInt8]]
    /// Where the places of each word start in `places`, and where the last one's end.
    private let starts: [Int]
    /// Numbers of documents with two bits of `SearchPlace`, ascending for each word.
    private let places: [UInt32]

    init(_ site: SiteContext, pages: [SitePage], jobs: Int) {
        let documents = SearchDocument.all(of: site, pages: pages)
        self.documents = documents
        let parts = max(1, min(jobs, documents.count))
        let tables = ParallelWork.map(parts, jobs: jobs) { part in
            var reader = SearchReader(site)
            for number in documents.count * part / parts..<documents.count * (part + 1) / parts {
                reader.read(documents[number], number: number)
            }
            return reader.table
        }
        (words, starts, places) = SearchIndex.merged(tables)
    }

    /// Lists the documents in which a word stands, ascending, each where it stands first: `documents` has a list a place.
    func list(_ word: Int, in documents: inout [[UInt32]]) {
        for place in documents.indices { documents[place].removeAll(keepingCapacity: true) }
        for index in starts[word]..<starts[word + 1] {
            documents[Int(places[index] & 3)].append(places[index] >> 2)
        }
    }

    /// Tables of one stretch of documents after the other as one, by word.
    private static func merged(_ tables: [WordTable]) -> (words: [[UInt8]], starts: [Int], places: [UInt32]) {
        var all = WordTable()
        let numbers = tables.map { table in
            (0..<table.count).map { number in table.word(number).withUnsafeBufferPointer { all.number(of: $0) } }
        }
        let texts = (0..<all.count).map { Array(all.word($0)) }
        let order = texts.indices.sorted { texts[$0].lexicographicallyPrecedes(texts[$1]) }
        var ranks = [Int](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        var starts = [Int](repeating: 0, count: order.count + 1)
        for (table, numbers) in zip(tables, numbers) {
            for posting in table.postings { starts[ranks[Int(numbers[Int(posting.word)])] + 1] += 1 }
        }
        for index in order.indices { starts[index + 1] += starts[index] }
        var next = starts
        var places = [UInt32](repeating: 0, count: starts[order.count])
        for (table, numbers) in zip(tables, numbers) {
            for posting in table.postings {
                let rank = ranks[Int(numbers[Int(posting.word)])]
                places[next[rank]] = posting.place
                next[rank] += 1
            }
        }
        return (order.map { texts[$0] }, starts, places)
    }
}
