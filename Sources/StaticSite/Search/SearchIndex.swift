/// All words of a register, each with the documents that hold it.
struct SearchIndex: Sendable {
    let documents: [SearchDocument]
    /// Without postings.
    private let table: WordTable
    /// The numbers of the words in `table`, in the order of their bytes.
    private let order: [UInt32]
    /// The numbers of documents: for each word in its order those of each place, ascending.
    private let holders: [UInt32]
    /// Where the holders of each place of each word start, and where the last ones end.
    private let starts: [UInt32]

    init(_ site: SiteContext, pages: [SitePage], jobs: Int) {
        let documents = SearchDocument.all(of: site, pages: pages)
        let parts = max(1, min(jobs, documents.count))
        let tables = ParallelWork.map(parts, jobs: jobs) { part in
            var reader = SearchReader(site)
            for number in documents.count * part / parts..<documents.count * (part + 1) / parts {
                reader.read(documents[number], number: number)
            }
            return reader.table
        }
        self.init(documents, tables)
    }

    /// - Parameter tables: of one stretch of documents after the other.
    init(_ documents: [SearchDocument], _ tables: [WordTable]) {
        var table = tables.first ?? WordTable()
        let numbers = tables.indices.map { index in
            index == 0 ? Array(0..<UInt32(table.count)) : tables[index].numbers(in: &table)
        }
        let order = table.sorted
        var firsts = [UInt32](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { firsts[Int(number)] = UInt32(rank * SearchPlace.allCases.count) }
        let lists = numbers.map { numbers in numbers.map { firsts[Int($0)] } }
        self.documents = documents
        self.table = table.withoutPostings
        self.order = order
        (starts, holders) = SearchIndex.sorted(tables, lists, count: order.count * SearchPlace.allCases.count)
    }

    /// Puts all documents that tables have by the list that they are in.
    ///
    /// - Parameter lists: for each table the first list of each of its words, which has one for each place.
    private static func sorted(
        _ tables: [WordTable], _ lists: [[UInt32]], count: Int
    ) -> (starts: [UInt32], documents: [UInt32]) {
        // One list further than it is in the end, until each document was put where its list starts.
        var starts = [UInt32](repeating: 0, count: count + 2)
        for (table, lists) in zip(tables, lists) {
            for postings in table.postings {
                for posting in postings where posting.document == nil {
                    starts[Int(lists[posting.word]) + posting.place + 2] += 1
                }
            }
        }
        for list in 0...count { starts[list + 1] += starts[list] }
        let documents = [UInt32](unsafeUninitializedCapacity: Int(starts[count + 1])) { documents, initialized in
            for (table, lists) in zip(tables, lists) {
                for postings in table.postings {
                    var document: UInt32 = 0
                    for posting in postings {
                        if let next = posting.document {
                            document = next
                        } else {
                            let list = Int(lists[posting.word]) + posting.place + 1
                            documents[Int(starts[list])] = document
                            starts[list] += 1
                        }
                    }
                }
            }
            initialized = Int(starts[count + 1])
        }
        starts.removeLast()
        return (starts, documents)
    }

    /// How many words there are; their numbers are in the order of their bytes.
    var count: Int { order.count }

    func word(_ number: Int) -> ArraySlice<UInt8> { table.word(Int(order[number])) }

    /// Lends the documents that hold a word at each place from one on up to another.
    func withHolders<Result>(
        of word: Int, at places: ClosedRange<SearchPlace>, _ body: (SearchHolders) -> Result
    ) -> Result {
        let start = word * SearchPlace.allCases.count
        return holders.withUnsafeBufferPointer { documents in
            starts.withUnsafeBufferPointer { starts in
                let bounds = starts[start + places.lowerBound.index...start + places.upperBound.index + 1]
                return body(SearchHolders(documents: documents, bounds: UnsafeBufferPointer(rebasing: bounds)))
            }
        }
    }
}
