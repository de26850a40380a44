package import SourceText

/// All records, linked and checked, on a day; figures of small groups are taken out of them.
///
/// A class, since every check, page and cell hands it around.
package final class Register: Sendable {
    package let settings: SiteSettings
    /// The day that what is in force, expiring or overdue is told for.
    package let day: CivilDate
    /// By kind, then by id in the order of their bytes.
    package let records: [Record]
    private let ranges: [Range<Int>]
    /// By kind, as readers look for them.
    private let sorted: [[Record]]
    private let positions: [[String: Int]]
    package let links: RecordLinks
    /// What is doubtful, but stands in no way.
    package let warnings: Problems

    /// Links records with each other.
    ///
    /// Throws every reference that leads nowhere, and every contradiction between records.
    /// - Parameters:
    ///   - files: the paths below Content of files that are not Markdown, for documents.
    ///   - unread: the paths of Markdown files that have faults of their own, so that there is no record of them.
    ///   - folder: what messages put before the path of a file that is to be added: `Content`.
    ///   - drafts: the paths of records that are left out, to tell them from those that do not exist.
    package init(
        _ records: [Record], settings: SiteSettings, asOf day: CivilDate, files: Set<String>, drafts: Set<String> = [],
        unread: Set<String> = [], below folder: String? = nil
    ) throws(Problems) {
        self.settings = settings
        self.day = day
        let suppressed = records.map { SuppressedGroups($0, below: settings.suppressBelow) }
        let ordered = suppressed.map(\.record).sorted { one, other in
            one.kind == other.kind
                ? one.id < other.id : one.kind.rawValue < other.kind.rawValue
        }
        let ranges = Register.ranges(ordered)
        self.ranges = ranges
        let positions = Register.positions(ordered)
        self.positions = positions
        let place = { (reference: Reference) in positions[Int(reference.kind.rawValue)][reference.id] }
        self.records = NotYetDue.filled(in: InheritedSystems.filled(in: ordered, place), settings, on: day, place)
        sorted = ranges.map { [records = self.records] in Register.listed(records[$0]) }
        var resolver = ReferenceResolver(
            records: self.records, positions: positions, files: files, drafts: drafts, unread: unread, folder: folder)
        links = resolver.links(schemas: settings.schemas)
        resolver.check(settings)
        for fault in suppressed.flatMap(\.faults) { resolver.problems.append(fault) }
        for fault in RedressSeries.faults(
            in: self.records[ranges[Int(Kind.redress.rawValue)]].filter { $0.removal == nil })
        {
            resolver.problems.append(fault)
        }
        for record in self.records {
            for fault in DayRules.faults(of: record, on: day) { resolver.problems.append(fault) }
        }
        let circles = ReferenceCircles(records: self.records) { positions[Int($0.kind.rawValue)][$0.id] }
        for fault in circles.faults() { resolver.problems.append(fault) }
        try resolver.problems.throwIfErrors()
        warnings = resolver.problems
    }

    /// The records of a kind, by id.
    package func records(of kind: Kind) -> ArraySlice<Record> { records[range(of: kind)] }

    /// The records of a kind as readers look for them: by title, then by id; without those that were removed.
    ///
    /// Figures on redress stand by subject, the newest period first: the words of a period have no order.
    package func listed(_ kind: Kind) -> [Record] { sorted[Int(kind.rawValue)] }

    private static func listed(_ records: ArraySlice<Record>) -> [Record] {
        let listed = records.filter { $0.removal == nil }.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
        return records.first?.kind == .redress ? RedressSeries.listed(listed) : listed
    }

    /// Where the records of a kind lie in `records`.
    package func range(of kind: Kind) -> Range<Int> { ranges[Int(kind.rawValue)] }

    /// Where a record lies in `records`.
    package func index(of kind: Kind, _ id: String) -> Int? { positions[Int(kind.rawValue)][id] }

    package func index(of reference: Reference) -> Int? { index(of: reference.kind, reference.id) }

    package func record(_ reference: Reference) -> Record? { index(of: reference).map { records[$0] } }

    private static func ranges(_ records: [Record]) -> [Range<Int>] {
        var start = 0
        return Kind.allCases.map { kind in
            let end = records[start...].firstIndex { $0.kind != kind } ?? records.count
            defer { start = end }
            return start..<end
        }
    }

    private static func positions(_ records: [Record]) -> [[String: Int]] {
        var positions = [[String: Int]](repeating: [:], count: Kind.allCases.count)
        for (index, record) in records.enumerated() { positions[Int(record.kind.rawValue)][record.id] = index }
        return positions
    }
}
