internal import TemplateEngine
internal import TransparencyRegister

extension PageWriter {
    /// The timeline of a record in the slots of `Shapes.event`; what lies in other records leads to them.
    func values(of events: [Timeline.Event], on index: Int) -> [TemplateValue] {
        events.map { event in
            let record = site.register.records[event.record]
            return .object([
                .text(event.what), .date(event.date),
                event.record == index ? .none : .link(record.title, address(of: record)),
                .optional(event.late?.description), .flag(event.isToCome),
            ])
        }
    }
}
