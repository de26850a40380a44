internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The chain from the need for a system to redress as links, and the way back from each record to its systems.
struct RecordChain {
    private let writer: PageWriter
    private let system: Int

    /// The steps of a system's chain in the slots of `Shapes.step`; none for other kinds.
    static func steps(of index: Int, _ writer: PageWriter) -> [TemplateValue] {
        guard writer.site.register.records[index].kind == .system else { return [] }
        return RecordChain(writer: writer, system: index).steps
    }

    /// The systems to whose files a record belongs, in the slots of `Shapes.notedLink`.
    static func systems(of index: Int, _ writer: PageWriter) -> [TemplateValue] {
        writer.site.derived.files.systems(of: index).map { membership in
            let system = writer.site.register.records[membership.index]
            return .object([
                .text(system.title), .url(writer.address(of: system) + "#chain"),
                .optional(through(membership.via, writer)),
            ])
        }
    }

    private static func through(_ via: Int?, _ writer: PageWriter) -> String? {
        via.map { writer.text("through \(writer.site.register.records[$0].title)") }
    }
}

extension RecordChain {
    private var register: Register { writer.site.register }

    private var steps: [TemplateValue] {
        let systems = Facts<SystemFields>(register.records[system])
        let unused = DaysOfUse(systems, on: register.day).absence?.sentence
        var steps = [
            step("Need", fact("Purpose", "purpose", systems.state(\.purpose))),
            step("Assessment", records(.assessment)),
            step("Decision", records(.decision)),
            step("Contract", records(.contract), none: "No contract in this register"),
            step("Data sharing", records(.agreement), none: "No agreement in this register"),
            step("Evaluation", records(.evaluation), none: unused),
        ]
        let advice = records(.oversight)
        if !advice.isEmpty { steps.append(step("Oversight", advice)) }
        let incidents = records(.incident)
        if !incidents.isEmpty { steps.append(step("Incidents", incidents)) }
        let routes =
            fact("How to complain", "complaints_route", systems.state(\.complaintsRoute))
            + fact("How to appeal", "appeal_route", systems.state(\.appealRoute))
        return steps + [
            step("Redress", routes + records(.redress), none: unused),
            step("Renewal", renewal, none: "No end, renewal or replacement in this register"),
        ]
    }

    /// - Parameters:
    ///   - none: what is said where a system can do without; else it reads "Not published".
    private func step(_ name: Phrase, _ links: [TemplateValue], none: Phrase? = nil) -> TemplateValue {
        .object([
            .text(writer.text(name)), .flag(!links.isEmpty), .list(links), .flag(links.isEmpty && none == nil),
            links.isEmpty ? .optional(none.map { writer.text($0) }) : .none,
        ])
    }

    private func fact(_ label: Phrase, _ name: String, _ state: FieldState) -> [TemplateValue] {
        if state.isNotPublished { return [] }
        let note = state.withholding == nil ? nil : writer.text("withheld")
        return [.object([.text(writer.text(label)), .url("#fact-" + name), .optional(note)])]
    }

    /// The records of a kind in the system's file, with their state and the record through which they belong to it.
    private func records(_ kind: Kind) -> [TemplateValue] {
        writer.site.derived.files.records(of: system, in: register.range(of: kind)).map { member in
            let record = register.records[member.index]
            let notes = [
                writer.site.state(of: member.index)?.word, RecordChain.through(member.via, writer),
            ].compactMap(\.self)
            return link(record, notes.isEmpty ? nil : writer.site.words.language.list(notes))
        }
    }

    private func link(_ record: Record, _ note: String?) -> TemplateValue {
        .object([.text(record.title), .url(writer.address(of: record)), .optional(note)])
    }

    /// When contracts and approvals end and are decided on again, and what replaces the system.
    private var renewal: [TemplateValue] {
        let files = writer.site.derived.files
        var links: [TemplateValue] = []
        for kind in [Kind.decision, .contract] {
            for member in files.records(of: system, in: register.range(of: kind)) {
                for due in writer.site.derived.dates.owed(of: member.index)
                where due.form == .end || due.what == DueDate.renewal {
                    guard let date = due.date else { continue }
                    links.append(link(register.records[member.index], writer.text("\(due.what), \(date)")))
                }
            }
        }
        let field = SystemFields.schema.fields.supersedes.index
        let systems = register.range(of: .system)
        for link in register.links.to(system) where systems.contains(link.source) && link.field == field {
            links.append(self.link(register.records[link.source], writer.text("Replaces it")))
        }
        if let replaced = Facts<SystemFields>(register.records[system]).supersedes.flatMap(register.record) {
            links.append(link(replaced, writer.text("Replaced by it")))
        }
        return links
    }
}

extension PageWriter {
    /// `1 March 2026`.
    func spelled(_ date: CivilDate) -> String {
        site.language.date(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    }
}
