internal import TransparencyRegister
internal import Wording

/// A file of the site that is no page: downloads, feeds and the like.
enum DataFile: Equatable, Sendable {
    case csv(Kind)
    case json(Kind)
    case schema(Kind)
    /// A table inside the records of a kind: where the field lies, and its name.
    case table(Kind, Int, String)
    /// One record, where the site asks for a file of each.
    case record(Int, String)
    case register
    case ocds
    case feed
    case calendar
    case sitemap

    /// From the top of the site.
    var path: String {
        switch self {
        case .csv(let kind): "data/\(kind.folder).csv"
        case .json(let kind): "data/\(kind.folder).json"
        case .schema(let kind): "data/\(kind.folder).schema.json"
        case .table(let kind, _, let name): "data/\(kind.folder)-\(name.replacing("_", with: "-")).csv"
        case .record(_, let path): path
        case .register: "data/register.json"
        case .ocds: "data/ocds-releases.json"
        case .feed: "feed.xml"
        case .calendar: "data/calendar.ics"
        case .sitemap: "sitemap.xml"
        }
    }

    /// What readers find in it.
    var meaning: Phrase {
        switch self {
        case .register: "All records and all findings as JSON"
        case .ocds: "The contracts as an Open Contracting Data Standard 1.1 release package"
        case .feed: "What was signed or published last, as an Atom feed"
        case .calendar: "Expiries, reviews and decisions that are due, for calendars"
        case .sitemap: "The addresses of all pages"
        case .csv, .json, .schema, .table, .record: Phrase(asItIs: "")
        }
    }

    /// The kinds of which a site has records.
    static func kinds(of site: SiteContext) -> [Kind] {
        Kind.register.filter { !site.register.range(of: $0).isEmpty }
    }

    /// Those that are about the register as a whole; what needs the site's address is left out without one.
    static func whole(of site: SiteContext) -> [DataFile] {
        var files: [DataFile] = [.register]
        if site.baseURL != nil, !site.register.range(of: .contract).isEmpty { files.append(.ocds) }
        if ICalendar.exists(in: site) { files.append(.calendar) }
        if site.baseURL != nil { files += [.feed, .sitemap] }
        return files
    }

    /// All files of a site.
    static func all(of site: SiteContext) -> [DataFile] {
        var files = whole(of: site)
        for kind in kinds(of: site) {
            files += [.csv(kind), .json(kind), .schema(kind)]
            files += KindTables(site: site, kind: kind).tables.map { .table(kind, $0.index, $0.declaration.name) }
        }
        if site.settings.hasFilesPerRecord {
            for (index, record) in site.register.records.enumerated()
            where record.kind != .page && record.removal == nil {
                files.append(.record(index, String(record.path.dropLast(5)) + ".json"))
            }
        }
        return files
    }

    /// Whether it is put together from `SharedPieces`.
    var isShared: Bool {
        switch self {
        case .csv, .json, .table, .register: true
        case .schema, .record, .ocds, .feed, .calendar, .sitemap: false
        }
    }

    /// Whether it holds records of a kind and no other, put together from `SharedPieces`.
    func holdsOnly(_ kind: Kind) -> Bool {
        switch self {
        case .csv(let own), .json(let own), .table(let own, _, _): own == kind
        case .register, .schema, .record, .ocds, .feed, .calendar, .sitemap: false
        }
    }

    /// What the file holds, in pieces that follow each other.
    ///
    /// - Parameter shared: for a file that holds only records of a kind, that kind was added last.
    func pieces(in site: SiteContext, _ shared: SharedPieces, pages: [SitePage], jobs: Int) -> [[UInt8]] {
        switch self {
        case .csv: return [shared.tables.records]
        case .json(let kind): return RegisterJSON(site: site, lines: shared.lines).kind(kind)
        case .schema(let kind): return [RecordSchema(schema: site.settings.schema(of: kind), words: site.words).bytes()]
        case .table(_, let index, _): return shared.tables.rows[index].map { [$0] } ?? []
        case .record(let index, _):
            var json = JSONText()
            let record = site.register.records[index]
            RecordJSON(of: record.kind, in: site).add(record, to: &json)
            json.finish()
            return json.takePieces()
        case .register: return RegisterJSON(site: site, lines: shared.lines).everything()
        case .ocds: return OCDSReleases(site: site).package(jobs: jobs)
        case .feed: return [AtomFeed(site: site).bytes()]
        case .calendar: return [ICalendar(dueIn: site).text.bytes]
        case .sitemap: return [Sitemap(site: site).bytes(of: pages)]
        }
    }

    /// What is made once, by all threads together, for the files that are largest: kind after kind, so that only what
    /// the file of everything needs is kept.
    struct SharedPieces: Sendable {
        /// Of the kinds that were added.
        private(set) var lines = RecordLines()
        /// Of the kind that was added last.
        private(set) var tables = MadeTables()

        /// Adds the kind that comes next.
        mutating func add(_ kind: Kind, of site: SiteContext, jobs: Int) {
            tables = MadeTables()
            let data = KindData(kind, site, jobs: jobs)
            lines.add(data.lines)
            tables = data.tables
        }
    }
}
