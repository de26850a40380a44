internal import SourceText
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

    private(set) var text = ByteText()
    /// The line that is being made, before it is cut.
    private var line = ByteText()

    /// - Parameters:
    ///   - language: of the texts, as BCP 47 names it.
    ///   - stamp: the day for which the register was made, in place of the moment of making.
    init(_ events: [Event], title: String, language: String, stamp: CivilDate) {
        add("BEGIN:VCALENDAR")
        add("VERSION:2.0")
        add("PRODID:-//transparency//register//", language.prefix { $0 != "-" }.uppercased())
        add("CALSCALE:GREGORIAN")
        add("X-WR-CALNAME:", escaping: title)
        for event in events {
            add("BEGIN:VEVENT")
            add("UID:", escaping: event.uid)
            add("DTSTAMP:", stamp, "T000000Z")
            add("DTSTART;VALUE=DATE:", event.date)
            add("SUMMARY:", escaping: event.summary)
            if let address = event.address { add("URL:", address) }
            add("TRANSP:TRANSPARENT")
            add("END:VEVENT")
        }
        add("END:VCALENDAR")
    }

    private mutating func add(_ name: StaticString, _ value: String = "") {
        line.append(name)
        line.append(utf8: value)
        endLine()
    }

    private mutating func add(_ name: StaticString, _ date: CivilDate, _ time: StaticString = "") {
        line.append(name)
        line.append(compact: date)
        line.append(time)
        endLine()
    }

    /// Backslashes, semicolons, commas and line ends have an escape.
    private mutating func add(_ name: StaticString, escaping text: String) {
        line.append(name)
        text.withBytes { bytes in
            var start = 0
            for index in bytes.indices {
                let byte = bytes[index]
                let isLineEnd = byte == UInt8(ascii: "\n")
                if !isLineEnd && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: ";") && byte != UInt8(ascii: ",") {
                    continue
                }
                line.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                if isLineEnd, index > start, bytes[index - 1] == UInt8(ascii: "\r") { line.removeLast() }
                line.append(UInt8(ascii: "\\"))
                line.append(isLineEnd ? UInt8(ascii: "n") : byte)
                start = index + 1
            }
            line.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        endLine()
    }

    /// Lines are at most 75 bytes; longer ones go on after a line end and a space, between characters.
    private mutating func endLine() {
        if line.count <= ICalendar.limit {
            text.append(line)
        } else if line.slice.allSatisfy({ $0 < 0x80 }) {
            var start = 0
            while line.count - start > ICalendar.limit - (start == 0 ? 0 : 1) {
                let end = start + ICalendar.limit - (start == 0 ? 0 : 1)
                text += line[start..<end]
                text.append("\r\n ")
                start = end
            }
            text += line[start..<line.count]
        } else {
            appendCharacters(of: String(line))
        }
        text.append("\r\n")
        line.removeAll()
    }

    private static let limit = 75

    private mutating func appendCharacters(of text: String) {
        var length = 0
        for character in text {
            let size = character.utf8.count
            if length + size > ICalendar.limit {
                self.text.append("\r\n ")
                length = 1
            }
            self.text.append(utf8: String(character))
            length += size
        }
    }
}

extension ICalendar {
    /// What ends or is due on the day of the register or after it, by day.
    init(dueIn site: SiteContext) {
        var counts: [String: Int] = [:]
        var names: [Phrase: String] = [:]
        let events = ICalendar.entries(in: site).map { entry in
            let record = site.register.records[entry.due.record]
            let what = names[entry.due.what] ?? ICalendar.name(of: entry.due.what)
            names[entry.due.what] = what
            let name = "\(record.path)#\(what)"
            counts[name, default: 0] += 1
            return Event(
                uid: "\(name)-\(counts[name] ?? 1)", date: entry.due.date ?? site.register.day,
                summary: site.words("\(record.title): \(entry.due.what)"),
                address: site.baseURL.map { $0 + record.path })
        }
        self.init(
            events, title: site.settings.title, language: site.settings.language, stamp: site.register.day)
    }

    /// What is due as a part of an id that stays: `reviewoftheassessment`.
    private static func name(of what: Phrase) -> String {
        what.description.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    static func exists(in site: SiteContext) -> Bool { !entries(in: site).isEmpty }

    private static func entries(in site: SiteContext) -> [ApprovalsCalendar.Entry] {
        let calendar = site.derived.calendar
        return (calendar.entries(.expiring) + calendar.entries(.inForce)).filter { $0.due.date != nil }
    }
}
