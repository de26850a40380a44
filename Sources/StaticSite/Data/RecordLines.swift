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
            let range = site.register.range(of: kind)
            return ParallelWork.stretches(range.count, jobs: jobs) { stretch in
                let writer = RecordJSON(site: site)
                // A list of records is a member of the file's object: its elements lie two levels deep.
                var json = JSONText(elementsAtDepth: 2, follow: stretch.lowerBound > 0)
                for number in stretch {
                    json.element()
                    json.compact { writer.add(site.register.records[range.lowerBound + number], to: &$0) }
                }
                return json.bytes
            }
        }
    }

    func of(_ kind: Kind) -> [[UInt8]] { pieces[Int(kind.rawValue)] }
}
