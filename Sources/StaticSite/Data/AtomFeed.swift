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
        return xml.bytes
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
        var newest: [Entry] = []
        for record in site.register.records where record.removal == nil && record.kind != .page {
            newest += FeedEvent.tells(of: record.kind) ? events(of: record) : self.newest(record).map { [$0] } ?? []
            if newest.count > 1000 { newest = AtomFeed.first(of: newest) }
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

    /// The newest public date of a record that is not to come.
    private func newest(_ record: Record) -> Entry? {
        let names = ["published", "signed", "date", "completed", "start", "since"]
        let dates = names.compactMap { name -> Entry? in
            guard let index = record.kind.declarations.firstIndex(where: { $0.name == name }),
                case .published(.date(let date)) = record.states[index], date <= site.register.day
            else { return nil }
            let label = site.settings.schema(of: record.kind).declarations[index].label
            return Entry(
                date: date, what: Phrase(asItIs: label), record: record, fragment: date.description, isEvent: false)
        }
        return dates.max { $0.date < $1.date }
    }

    /// What happened by the day of the register, each with an id that stays when more happens.
    private func events(of record: Record) -> [Entry] {
        var counts: [String: Int] = [:]
        return FeedEvent.all(of: record).compactMap { event in
            guard event.date <= site.register.day else { return nil }
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
