internal import TransparencyRegister
internal import Wording

/// What a series of redress figures is about: whose cases, which of them, and to whom they went.
struct RedressSubject {
    /// Of the systems; where none is named, of the body.
    let name: String
    /// `replies to parking letters`; `nil` where it is about all of the subject.
    let part: String?
    let channel: String
    private let systems: [Record]

    init(_ trend: RedressTrend, _ writer: PageWriter) {
        let register = writer.site.register
        let facts = trend.rows.first?.facts
        systems = (facts?.systems ?? []).compactMap { register.record($0) }
        name =
            systems.isEmpty
            ? facts?.organisation.flatMap { register.record($0)?.title } ?? writer.text("Register")
            : writer.site.words.language.list(systems.map(\.title))
        part = facts?.about
        channel = facts?.channel?.label ?? writer.text("Complaints")
    }

    /// `Number plate reading: complaints to the body`.
    func caption(_ writer: PageWriter) -> String {
        let subject = part.map { writer.text("\(name), \($0)") } ?? name
        return writer.text("\(subject): \(small: channel)")
    }

    /// `Complaints to the body`, where the page is that of the only system.
    func caption(on system: Record, _ writer: PageWriter) -> String {
        guard systems.count == 1, systems[0].id == system.id else { return caption(writer) }
        return part.map { writer.text("\($0): \(small: channel)") } ?? channel
    }
}
