internal import TransparencyRegister

/// The records of a register as JSON, a line each, made once for all files that hold them.
///
/// What files have in common stands in pieces that each of them hands on, so that no second copy is made.
struct RecordLines: Sendable {
    /// By kind; each piece holds a stretch of records with the commas and line ends between them.
    private let pieces: [[[UInt8]]]

    /// Nothing, for files that hold no records.
    init() { pieces = Kind.allCases.map { _ in [] } }

    init(_ site: SiteContext, jobs: Int) {
        pieces = Kind.allCases.map { kind in
            if kind == .page { return [] }
            let records = site.register.records(of: kind)
            let writer = RecordJSON(of: kind, in: site)
            return ParallelWork.stretches(records.count, jobs: jobs) { stretch in
                let stretch = stretch.lowerBound + records.startIndex..<stretch.upperBound + records.startIndex
                // A list of records is a member of the file's object: its elements lie two levels deep.
                var json = JSONText(
                    elementsAtDepth: 2, follow: stretch.lowerBound > records.startIndex,
                    size: RecordLines.size(of: records[stretch]))
                for index in stretch {
                    json.element()
                    json.compact { writer.add(records[index], to: &$0) }
                }
                return json.bytes
            }
        }
    }

    /// About as many bytes as records take: a little more than in their files, where rows of tables have no names.
    private static func size(of records: ArraySlice<Record>) -> Int {
        records.reduce(0) { $0 + $1.file.bytes.count * 5 / 4 + 256 }
    }

    func of(_ kind: Kind) -> [[UInt8]] { pieces[Int(kind.rawValue)] }
}
