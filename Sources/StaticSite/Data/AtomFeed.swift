internal import TransparencyRegister
internal import Wording

/// What was signed or published last, as an Atom feed after RFC 4287.
///
/// Days stand for moments: midnight UTC of the day. A record appears under the newest of its public dates.
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

    private typealias Entry = (date: CivilDate, what: String, record: Record)

    /// The newest first, those of a day by title.
    private func entries() -> [Entry] {
        let all = site.register.records.compactMap(newest)
        return Array(
            all.sorted { one, other in
                if one.date != other.date { return other.date < one.date }
                return (one.record.title, one.record.path) < (other.record.title, other.record.path)
            }.prefix(AtomFeed.count))
    }

    /// The newest public date of a record that is not to come.
    private func newest(_ record: Record) -> Entry? {
        guard record.removal == nil, record.kind != .page else { return nil }
        let names = ["published", "signed", "date", "completed", "start", "since"]
        let dates = names.compactMap { name -> Entry? in
            guard let index = record.kind.declarations.firstIndex(where: { $0.name == name }),
                case .published(.date(let date)) = record.states[index], date <= site.register.day
            else { return nil }
            return (date, site.settings.schema(of: record.kind).declarations[index].label, record)
        }
        return dates.max { $0.date < $1.date }
    }

    private func add(_ entry: Entry, to xml: inout XMLText) {
        let address = (site.baseURL ?? "") + entry.record.path
        xml.line("<entry>")
        xml.element("id", "\(address)#\(entry.date)")
        xml.element("title", entry.record.title)
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
