internal import TransparencyRegister

/// What files for programs say of the records of a kind: their JSON, and their rows of CSV.
///
/// Both are made in one pass over the records, in the order in which they lie.
enum KindData {
    private struct Stretch: Sendable {
        let lines: [UInt8]
        let rows: KindRows
    }

    /// Hands over the records as elements of an array, in pieces that follow each other, and returns the tables.
    static func tables(of kind: Kind, _ site: SiteContext, jobs: Int, lines: ([UInt8]) -> Void) -> MadeTables {
        let records = site.register.records(of: kind)
        let tables = KindTables(site: site, kind: kind)
        let json = RecordJSON(of: kind, in: site)
        var rows: [KindRows] = []
        ParallelWork.stretches(
            records.count, jobs: jobs,
            { (stretch: Stretch) in
                lines(stretch.lines)
                rows.append(stretch.rows)
            },
            { numbers in
                let places = numbers.lowerBound + records.startIndex..<numbers.upperBound + records.startIndex
                return stretch(records[places], isFirst: places.lowerBound == records.startIndex, json, tables)
            })
        return tables.files(of: rows)
    }

    private static func stretch(
        _ records: ArraySlice<Record>, isFirst: Bool, _ json: RecordJSON, _ tables: KindTables
    ) -> Stretch {
        // A list of records is a member of the file's object: its elements lie two levels deep.
        var lines = JSONText(elementsAtDepth: 2, follow: !isFirst, size: size(of: records))
        var rows = tables.noRows
        for record in records {
            lines.element()
            lines.compact { json.add(record, to: &$0) }
            tables.add(record, to: &rows)
        }
        return Stretch(lines: lines.take(), rows: rows)
    }

    /// About as many bytes as records take: a little more than in their files, where rows of tables have no names.
    private static func size(of records: ArraySlice<Record>) -> Int {
        records.reduce(0) { $0 + $1.file.bytes.count * 5 / 4 + 256 }
    }
}
