internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

extension PageWriter {
    /// The timeline of a record in the slots of `Shapes.event`; what lies in other records leads to them.
    func values(of events: [Timeline.Event], on index: Int) -> [TemplateValue] {
        events.map { event in
            let record = site.register.records[event.record]
            return .object([
                .text(text(event.what)), .date(event.date),
                event.record == index ? .none : .link(record.title, address(of: record)),
                .optional(event.late.map { text($0.phrase) }), .flag(event.isToCome),
                .optional(event.status?.label),
            ])
        }
    }
}
