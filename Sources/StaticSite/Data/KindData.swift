internal import TransparencyRegister

/// What files for programs say of the records of a kind: their JSON, and their rows of CSV.
///
/// Both are made in one pass over the records, in the order in which they lie: looking for a record in memory takes
/// longer than writing it.
struct KindData: Sendable {
    /// The records as elements of an array, in pieces that follow each other.
    let lines: [[UInt8]]
    let tables: MadeTables

    private struct Stretch: Sendable {
        let lines: [UInt8]
        let rows: KindRows
    }

    init(_ kind: Kind, _ site: SiteContext, jobs: Int) {
        let records = site.register.records(of: kind)
        let tables = KindTables(site: site, kind: kind)
        let json = RecordJSON(of: kind, in: site)
        let stretches = ParallelWork.stretches(records.count, jobs: jobs) { numbers in
            let places = numbers.lowerBound + records.startIndex..<numbers.upperBound + records.startIndex
            // A list of records is a member of the file's object: its elements lie two levels deep.
            var lines = JSONText(
                elementsAtDepth: 2, follow: places.lowerBound > records.startIndex,
                size: KindData.size(of: records[places]))
            var rows = tables.noRows
            for place in places {
                let record = records[place]
                lines.element()
                lines.compact { json.add(record, to: &$0) }
                tables.add(record, to: &rows)
            }
            return Stretch(lines: lines.take(), rows: rows)
        }
        lines = stretches.map(\.lines)
        self.tables = tables.files(of: stretches.map(\.rows))
    }

    /// About as many bytes as records take: a little more than in their files, where rows of tables have no names.
    private static func size(of records: ArraySlice<Record>) -> Int {
        records.reduce(0) { $0 + $1.file.bytes.count * 5 / 4 + 256 }
    }
}
