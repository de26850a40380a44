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

    /// Whether it is made of records that are gone through once for all such files.
    private var isShared: Bool {
        switch self {
        case .csv, .json, .table, .register: true
        case .schema, .record, .ocds, .feed, .calendar, .sitemap: false
        }
    }

    /// Writes all files of a site: first those of records, kind after kind, so that no more than a kind's tables are
    /// kept at a time.
    ///
    /// - Parameter files: which a site has, as `all(of:)` tells.
    static func write(
        _ files: [DataFile], of site: SiteContext, pages: [SitePage], jobs: Int, to receiver: SiteReceiver
    ) {
        receiver.add(DataFile.register.path) { register in
            RegisterJSON(site: site).write(to: register, jobs: jobs) { kind, records in
                var tables = MadeTables()
                receiver.add(DataFile.json(kind).path) { tables = records($0) }
                for file in files {
                    switch file {
                    case .csv(kind): receiver.add(file.path, tables.records)
                    case .table(kind, let index, _): receiver.add(file.path, tables.rows[index] ?? [])
                    default: break
                    }
                }
            }
        }
        let others = files.filter { !$0.isShared }
        _ = ParallelWork.map(others.count, jobs: jobs) {
            others[$0].write(of: site, pages: pages, jobs: jobs, to: receiver)
        }
    }

    private func write(of site: SiteContext, pages: [SitePage], jobs: Int, to receiver: SiteReceiver) {
        switch self {
        case .csv, .json, .table, .register: break
        case .ocds:
            receiver.add(path) { file in
                var json = JSONText(to: file)
                OCDSReleases(site: site).write(to: &json, jobs: jobs)
            }
        case .schema(let kind):
            receiver.add(path, RecordSchema(schema: site.settings.schema(of: kind), words: site.words).bytes())
        case .record(let index, _):
            var json = JSONText()
            let record = site.register.records[index]
            RecordJSON(of: record.kind, in: site).add(record, to: &json)
            json.finish()
            receiver.add(path, json.take())
        case .feed: receiver.add(path, AtomFeed(site: site).bytes())
        case .calendar: receiver.add(path, ICalendar(dueIn: site).text.bytes)
        case .sitemap: receiver.add(path, Sitemap(site: site).bytes(of: pages))
        }
    }
}
