/// Who refers to whom, both ways; made from the references that records state once.
package struct RecordLinks: Sendable {
    /// A reference to a record, seen from that record.
    package struct Backlink: Sendable {
        /// Where the record that refers lies in the register.
        package let source: Int
        /// The field of the record in which it refers.
        package let field: Int
    }

    private let starts: [Int32]
    private let links: [Backlink]

    /// `pairs` in the order of their sources: which record a link leads to.
    init(_ pairs: [(target: Int, link: Backlink)], count: Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for pair in pairs { starts[pair.target + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var links = [Backlink](repeating: Backlink(source: 0, field: 0), count: pairs.count)
        for pair in pairs {
            links[Int(next[pair.target])] = pair.link
            next[pair.target] += 1
        }
        self.starts = starts
        self.links = links
    }

    /// The references to a record, by kind and id of the records that refer; several from one record stand together.
    package func to(_ index: Int) -> ArraySlice<Backlink> {
        links[Int(starts[index])..<Int(starts[index + 1])]
    }

    /// The records of a range that refer to a record, each once.
    package func sources(to index: Int, in range: Range<Int>) -> [Int] {
        var sources: [Int] = []
        for link in to(index) where range.contains(link.source) && sources.last != link.source {
            sources.append(link.source)
        }
        return sources
    }
}
