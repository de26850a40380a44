internal import TemplateEngine
internal import TransparencyRegister

/// A dated step of a contract or system.
struct RecordEvent {
    let date: CivilDate
    let label: String
    var address: String?
    /// What came too late, in words.
    var late: String?

    /// In the slots of `Shapes.event`.
    func value(on day: CivilDate) -> TemplateValue {
        .object([
            .text(label), .date(date), address.map { .url($0) } ?? .none, .optional(late), .flag(day < date),
        ])
    }
}

/// What happened to a contract or system, in the order in which it really happened.
enum RecordEvents {
    static func events(of index: Int, _ writer: PageWriter) -> [RecordEvent] {
        let record = writer.site.register.records[index]
        let events: [RecordEvent] =
            switch record.kind {
            case .contract: contract(index, writer)
            case .system: system(index, writer)
            default: []
            }
        return events.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    private static func contract(_ index: Int, _ writer: PageWriter) -> [RecordEvent] {
        let contract = Facts<ContractFields>(writer.site.register.records[index])
        var events = assessments(about: index, signed: contract.signed, started: nil, writer)
        add("Contract signed", contract.signed, &events)
        add("Contract made public", contract.published, &events)
        add("Start", contract.start, &events)
        add(
            "Decision on renewal due", contract.renewalDecisionDue,
            overdue: isRunning(contract) ? writer.site.register.day : nil, &events)
        add("End", contract.end, overdue: isRunning(contract) ? writer.site.register.day : nil, &events)
        if let termination = contract.termination { add("Terminated", termination.date, &events) }
        return events
    }

    private static func system(_ index: Int, _ writer: PageWriter) -> [RecordEvent] {
        let register = writer.site.register
        let system = Facts<SystemFields>(register.records[index])
        let contracts = register.links.sources(to: index, in: register.range(of: .contract))
        let signed = contracts.compactMap { Facts<ContractFields>(register.records[$0]).signed }.min()
        var events = assessments(about: index, signed: signed, started: system.start, writer)
        for contract in contracts {
            let record = register.records[contract]
            guard let date = Facts<ContractFields>(record).signed else { continue }
            events.append(RecordEvent(date: date, label: "Contract signed", address: writer.address(of: record)))
        }
        let history = system.phaseHistory ?? []
        for step in history { add(step.phase?.label ?? "Phase", step.date, &events) }
        if !history.contains(where: { $0.date == system.start }) { add("First day of use", system.start, &events) }
        if !history.contains(where: { $0.date == system.end }) { add("Last day of use", system.end, &events) }
        return events
    }

    private static func add(
        _ label: String, _ date: CivilDate?, overdue day: CivilDate? = nil, _ events: inout [RecordEvent]
    ) {
        guard let date else { return }
        let late = day.flatMap { date < $0 ? "Overdue by \(days(date, $0))" : nil }
        events.append(RecordEvent(date: date, label: label, late: late))
    }

    /// Whether what is due and past is still owed.
    private static func isRunning(_ contract: Facts<ContractFields>) -> Bool {
        contract.status.map { ["active", "awarded", "under_challenge"].contains($0.name) } ?? false
    }

    /// Published assessments of a contract or system; late where they came after signature or first use.
    private static func assessments(about index: Int, signed: CivilDate?, started: CivilDate?, _ writer: PageWriter)
        -> [RecordEvent]
    {
        let register = writer.site.register
        return register.links.sources(to: index, in: register.range(of: .assessment)).compactMap { source in
            let record = register.records[source]
            let assessment = Facts<AssessmentFields>(record)
            guard let date = assessment.published else { return nil }
            var event = RecordEvent(date: date, label: (assessment.type?.label ?? "Assessment") + " published")
            event.address = writer.address(of: record)
            if let signed, signed < date {
                event.late = "Too late: \(days(signed, date)) after signature"
            } else if let started, started < date {
                event.late = "Too late: \(days(started, date)) after the start of use"
            }
            return event
        }
    }

    private static func days(_ from: CivilDate, _ to: CivilDate) -> String {
        let count = from.days(to: to)
        return count == 1 ? "1 day" : "\(count) days"
    }
}
