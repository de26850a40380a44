internal import TransparencyRegister
internal import Wording

/// What was signed or published last, as an Atom feed after RFC 4287.
///
/// Days stand for moments: midnight UTC of the day. A record appears under the newest of its public dates; of
/// contracts and systems every notice, award, signature, change and phase has an entry of its own.
struct AtomFeed {
    let site: SiteContext
    private static let count = 50

    func bytes() -> [UInt8] {
        let base = site.baseURL ?? ""
        var xml = XMLText()
        xml.line(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(XMLText.attribute(site.settings.language))\">")
        xml.element("id", base + "feed.xml")
        xml.element("title", site.settings.title)
        let entries = entries()
        xml.element("updated", AtomFeed.moment(entries.first?.date ?? site.register.day))
        xml.line("<author><name>\(XMLText.attribute(publisher))</name></author>")
        xml.line("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(XMLText.attribute(base))feed.xml\"/>")
        xml.line("<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLText.attribute(base))index.html\"/>")
        for entry in entries { add(entry, to: &xml) }
        xml.line("</feed>")
        return xml.take()
    }

    private struct Entry {
        let date: CivilDate
        /// What happened: `Published`, `Contract signed`.
        let what: Phrase
        let record: Record
        /// What tells it from others of the record, whatever else is added to the record: `2026-03-01-notice`.
        let fragment: String
        let isEvent: Bool
    }

    /// The newest first, those of a day by title, those of a record by what they are.
    private func entries() -> [Entry] {
        let fields = Kind.allCases.map { publicDates(of: $0) }
        var days = FeedDays(first: nil, last: site.register.day)
        var newest: [Entry] = []
        for record in site.register.records where record.removal == nil && record.kind != .page {
            if FeedEvent.tells(of: record.kind) {
                newest += events(of: record, on: days)
            } else if let entry = self.newest(record, fields[Int(record.kind.rawValue)], on: days) {
                newest.append(entry)
            }
            if newest.count > AtomFeed.count * 4 {
                newest = AtomFeed.first(of: newest)
                days.first = newest.last?.date
            }
        }
        return AtomFeed.first(of: newest)
    }

    /// As many as the feed has, in its order.
    private static func first(of entries: [Entry]) -> [Entry] {
        let sorted = entries.indices.sorted { one, other in
            let (one, other) = (entries[one], entries[other])
            if one.date != other.date { return other.date < one.date }
            return (one.record.title, one.record.path, one.fragment)
                < (other.record.title, other.record.path, other.fragment)
        }
        return sorted.prefix(count).map { entries[$0] }
    }

    /// The fields of a kind that say when its records were made public, or else came about, the weightiest first.
    private func publicDates(of kind: Kind) -> [(index: Int, label: String)] {
        let schema = site.settings.schema(of: kind)
        return ["published", "signed", "date", "completed", "start", "since"].compactMap { name in
            kind.declarations.firstIndex { $0.name == name }.map { ($0, schema.declarations[$0].label) }
        }
    }

    /// The newest public date of a record that is not to come, where the feed tells of it.
    private func newest(_ record: Record, _ fields: [(index: Int, label: String)], on days: FeedDays) -> Entry? {
        var newest: (date: CivilDate, label: String)?
        for field in fields {
            guard case .published(.date(let date)) = record.states[field.index], date <= days.last else {
                continue
            }
            if newest.map({ $0.date < date }) ?? true { newest = (date, field.label) }
        }
        guard let newest, days.contains(newest.date) else { return nil }
        return Entry(
            date: newest.date, what: Phrase(asItIs: newest.label), record: record,
            fragment: newest.date.description, isEvent: false)
    }

    /// What happened on days that the feed tells of, each with an id that stays when more happens.
    private func events(of record: Record, on days: FeedDays) -> [Entry] {
        var counts: [String: Int] = [:]
        return FeedEvent.all(of: record, on: days).map { event in
            let name = "\(event.date)-\(event.name)"
            counts[name, default: 0] += 1
            let number = counts[name] ?? 1
            return Entry(
                date: event.date, what: event.what, record: record, fragment: number == 1 ? name : "\(name)-\(number)",
                isEvent: true)
        }
    }

    private func add(_ entry: Entry, to xml: inout XMLText) {
        let address = (site.baseURL ?? "") + entry.record.path
        xml.line("<entry>")
        xml.element("id", "\(address)#\(entry.fragment)")
        xml.element(
            "title", entry.isEvent ? site.words("\(entry.record.title): \(entry.what)") : entry.record.title)
        xml.element("updated", AtomFeed.moment(entry.date))
        xml.line("<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLText.attribute(address))\"/>")
        xml.line(
            "<category term=\"\(XMLText.attribute(entry.record.kind.name))\" label=\"\(XMLText.attribute(site.words(entry.record.kind.plural)))\"/>"
        )
        let kind = KindPresentation.of(entry.record.kind).label
        xml.element("summary", site.words("\(kind). \(entry.what): \(entry.date)."))
        xml.line("</entry>")
    }

    private var publisher: String {
        site.settings.publisher.flatMap { site.register.record($0)?.title } ?? site.settings.title
    }

    static func moment(_ date: CivilDate) -> String { "\(date)T00:00:00Z" }
}
