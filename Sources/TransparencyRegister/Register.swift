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
    private let places: RecordPlaces
    /// By kind, as readers look for them.
    private let sorted: [[Record]]
    package let links: RecordLinks
    /// The figures on redress over time, in an order of their own; without records that were removed.
    let redressSeries: [RedressSeries]
    /// By where a redress record lies among those of its kind, the place of its series.
    private let seriesNumbers: [Int?]
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
        let places = RecordPlaces(ordered)
        self.places = places
        let place = { (reference: Reference) in places[reference] }
        self.records = NotYetDue.filled(in: InheritedSystems.filled(in: ordered, place), settings, on: day, place)
        let redress = self.records[places.range(of: .redress)]
        let series = RedressSeries.all(in: redress.lazy.filter { $0.removal == nil })
        redressSeries = series
        seriesNumbers = Register.numbers(of: series, among: redress)
        sorted = Kind.allCases.map { [records = self.records] in
            Register.listed(records[places.range(of: $0)], series)
        }
        var resolver = ReferenceResolver(
            records: self.records, places: places, files: files, drafts: drafts, unread: unread, folder: folder)
        links = resolver.links(schemas: settings.schemas)
        resolver.check(settings)
        for fault in suppressed.flatMap(\.faults) { resolver.problems.append(fault) }
        for fault in series.flatMap(\.faults) { resolver.problems.append(fault) }
        for record in self.records {
            for fault in DayRules.faults(of: record, on: day) { resolver.problems.append(fault) }
        }
        let circles = ReferenceCircles(records: self.records, index: place)
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

    private static func listed(_ records: ArraySlice<Record>, _ series: [RedressSeries]) -> [Record] {
        let listed = records.filter { $0.removal == nil }.sorted { one, other in
            one.title == other.title ? one.id < other.id : one.title < other.title
        }
        return records.first?.kind == .redress ? RedressSeries.listed(listed, by: series) : listed
    }

    /// The series that some redress records belong to, each once, in the order of all.
    func redressSeries(of records: some Sequence<Int>) -> [RedressSeries] {
        let first = range(of: .redress).lowerBound
        return Set(records.compactMap { seriesNumbers[$0 - first] }).sorted().map { redressSeries[$0] }
    }

    private static func numbers(of series: [RedressSeries], among records: ArraySlice<Record>) -> [Int?] {
        var numbers: [ObjectIdentifier: Int] = [:]
        for (number, one) in series.enumerated() {
            for period in one.periods { numbers[ObjectIdentifier(period.facts.record)] = number }
        }
        return records.map { numbers[ObjectIdentifier($0)] }
    }

    /// Where the records of a kind lie in `records`.
    package func range(of kind: Kind) -> Range<Int> { places.range(of: kind) }

    /// Where a record lies in `records`.
    package func index(of kind: Kind, _ id: String) -> Int? { places[kind, id] }

    /// - Parameter id: in UTF-8.
    package func index(of kind: Kind, _ id: UnsafeBufferPointer<UInt8>) -> Int? { places[kind, id] }

    package func index(of reference: Reference) -> Int? { places[reference] }

    package func record(_ reference: Reference) -> Record? { index(of: reference).map { records[$0] } }
}
