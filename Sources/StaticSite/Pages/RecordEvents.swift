internal import TemplateEngine
internal import TransparencyRegister

extension PageWriter {
    /// The timeline of a record in the slots of `Shapes.event`; what lies in other records leads to them.
    func events(of index: Int) -> [TemplateValue] {
        Timeline(of: index, site.register, site.derived).events.map { event in
            let record = site.register.records[event.record]
            return .object([
                .text(event.what), .date(event.date),
                event.record == index ? .none : .link(record.title, address(of: record)),
                .optional(event.late?.description), .flag(event.isToCome),
            ])
        }
    }
}
