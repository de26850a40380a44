internal import TransparencyRegister
internal import Wording

/// Days that matter, for calendars, after RFC 5545.
struct ICalendar {
    struct Event {
        /// What stays the same however the event changes: path of the record, field, number.
        let uid: String
        let date: CivilDate
        let summary: String
        let address: String?
    }

    private(set) var bytes: [UInt8] = []

    /// - Parameters:
    ///   - language: of the texts, as BCP 47 names it.
    ///   - stamp: the day for which the register was made, in place of the moment of making.
    init(_ events: [Event], title: String, language: String, stamp: CivilDate) {
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//transparency//register//\(language.prefix { $0 != "-" }.uppercased())")
        line("CALSCALE:GREGORIAN")
        line("X-WR-CALNAME:" + ICalendar.escaped(title))
        for event in events {
            line("BEGIN:VEVENT")
            line("UID:" + ICalendar.escaped(event.uid))
            line("DTSTAMP:\(ICalendar.day(stamp))T000000Z")
            line("DTSTART;VALUE=DATE:\(ICalendar.day(event.date))")
            line("SUMMARY:" + ICalendar.escaped(event.summary))
            if let address = event.address { line("URL:" + address) }
            line("TRANSP:TRANSPARENT")
            line("END:VEVENT")
        }
        line("END:VCALENDAR")
    }

    private static func day(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\" + String(character)
            case "\n", "\r\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// Lines are at most 75 bytes; longer ones go on after a line end and a space, between characters.
    private mutating func line(_ text: String) {
        var length = 0
        for character in text {
            let size = character.utf8.count
            if length + size > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += character.utf8
            length += size
        }
        bytes += [0x0D, 0x0A]
    }
}

extension ICalendar {
    /// What ends or is due on the day of the register or after it, by day.
    init(dueIn site: SiteContext) {
        var counts: [String: Int] = [:]
        let events = ICalendar.entries(in: site).map { entry in
            let record = site.register.records[entry.due.record]
            let name = record.path + "#" + entry.due.what.description.lowercased().filter { $0.isLetter || $0.isNumber }
            counts[name, default: 0] += 1
            return Event(
                uid: "\(name)-\(counts[name] ?? 1)", date: entry.due.date ?? site.register.day,
                summary: site.words("\(record.title): \(entry.due.what)"),
                address: site.baseURL.map { $0 + record.path })
        }
        self.init(
            events, title: site.settings.title, language: site.settings.language, stamp: site.register.day)
    }

    static func exists(in site: SiteContext) -> Bool { !entries(in: site).isEmpty }

    private static func entries(in site: SiteContext) -> [ApprovalsCalendar.Entry] {
        let calendar = site.derived.calendar
        return (calendar.entries(.expiring) + calendar.entries(.inForce)).filter { $0.due.date != nil }
    }
}
