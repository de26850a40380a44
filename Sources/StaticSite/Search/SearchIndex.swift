/// All words of a register, each with the documents that hold it.
struct SearchIndex: Sendable {
    let documents: [SearchDocument]
    private let table: WordTable
    /// The numbers of the words in `table`, in the order of their bytes.
    private let order: [UInt32]
    /// The numbers of documents: for each word in its order those of each place, ascending.
    let holders: [UInt32]
    /// Where the holders of each place of each word start, and where the last ones end.
    private let starts: [Int]

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
    private init(_ documents: [SearchDocument], _ tables: [WordTable]) {
        var table = tables.first ?? WordTable()
        let numbers = tables.indices.map { index in
            index == 0 ? Array(0..<UInt32(table.count)) : tables[index].numbers(in: &table)
        }
        let order = table.sorted
        var firsts = [Int](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { firsts[Int(number)] = rank * SearchPlace.allCases.count }
        let lists = numbers.map { numbers in numbers.map { firsts[Int($0)] } }
        self.documents = documents
        self.table = table
        self.order = order
        (starts, holders) = SearchIndex.sorted(tables, lists, count: order.count * SearchPlace.allCases.count)
    }

    /// Puts all documents that tables have by the list that they are in.
    ///
    /// - Parameter lists: for each table the first list of each of its words, which has one for each place.
    private static func sorted(
        _ tables: [WordTable], _ lists: [[Int]], count: Int
    ) -> (starts: [Int], documents: [UInt32]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for (table, lists) in zip(tables, lists) {
            for postings in table.postings {
                for posting in postings { starts[lists[Int(posting.word)] + posting.place + 1] += 1 }
            }
        }
        for list in 0..<count { starts[list + 1] += starts[list] }
        var next = starts
        var documents = [UInt32](repeating: 0, count: starts[count])
        documents.withUnsafeMutableBufferPointer { documents in
            for (table, lists) in zip(tables, lists) {
                for postings in table.postings {
                    for posting in postings {
                        let list = lists[Int(posting.word)] + posting.place
                        documents[next[list]] = posting.document
                        next[list] += 1
                    }
                }
            }
        }
        return (starts, documents)
    }

    /// How many words there are; their numbers are in the order of their bytes.
    var count: Int { order.count }

    func word(_ number: Int) -> ArraySlice<UInt8> { table.word(Int(order[number])) }

    /// Where in `holders` the documents start that hold a word at each place from one on up to another, and where the
    /// last ones end.
    func bounds(of word: Int, from first: SearchPlace, through last: SearchPlace) -> ArraySlice<Int> {
        let start = word * SearchPlace.allCases.count
        return starts[start + first.index...start + last.index + 1]
    }
}
