internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What has expired, is overdue, ends soon or is in force on the day of the register.
enum CalendarPage {
    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let within = writer.site.settings.expiringWithin
        let parts: [(DueDate.State, String, Phrase)] = [
            (.expired, "expired", "Expired, and still relied on"), (.overdue, "overdue", "Overdue"),
            (.expiring, "expiring", "Within \(within) days"), (.withoutEnd, "without-end", "Without a published end"),
            (.inForce, "in-force", "In force"),
        ]
        let tables = parts.compactMap { state, id, caption -> TableModel? in
            let entries = writer.site.derived.calendar.entries(state)
            return entries.isEmpty ? nil : table(id, caption, entries[...], writer)
        }
        return TablePage.value(
            RegisterView.calendar.title,
            introduction:
                "Approvals, contracts, agreements, trials, conditions and what is withheld, by the day on which they end or something has to be done. On its last day something is still in force.",
            tables, &writer)
    }

    static func table(
        _ id: String, _ caption: Phrase, _ entries: ArraySlice<ApprovalsCalendar.Entry>, hasTwin: Bool = true,
        note: Phrase? = nil, _ writer: PageWriter
    ) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: id, caption: caption, note: note,
            columns: [
                .init("Record"), .init("What"), .init("State"), .init("Date"), .init("Left or late"), .init("Systems"),
            ], hasTwin: hasTwin, limit: RegisterView.rowLimit)
        let cells = CalendarCells(writer)
        for index in entries.indices { cells.add(entries[index], to: &table) }
        return table
    }

    /// `today`, `1 day left`, `12 days late`; what has an end is not late, it `ended 12 days ago`.
    static func words(_ daysLeft: Int, _ form: DueDate.Form = .task) -> Phrase {
        if daysLeft == 0 { return "today" }
        if daysLeft > 0 { return "\(daysLeft) days left" }
        return form == .end ? "ended \(-daysLeft) days ago" : "\(-daysLeft) days late"
    }
}

/// The row of an entry of the calendar.
private struct CalendarCells {
    private let writer: PageWriter
    /// Where ends and tasks stand, by state.
    private let states: [(end: RecordState, task: RecordState)]

    init(_ writer: PageWriter) {
        self.writer = writer
        states = DueDate.State.allCases.map { state in
            (
                CalendarCells.state(state, .end, in: writer.site.words),
                CalendarCells.state(state, .task, in: writer.site.words)
            )
        }
    }

    private static func state(_ state: DueDate.State, _ form: DueDate.Form, in words: Words) -> RecordState {
        switch state {
        case .expired: RecordState(.expired, words("Expired"))
        case .overdue: RecordState(.expired, words("Overdue"))
        case .expiring: RecordState(.expiring, words(form == .end ? "Expiring" : "Due soon"))
        case .withoutEnd: RecordState(.inForce, words("In force without end"))
        case .inForce: RecordState(.inForce, words(form == .end ? "In force" : "To be done"))
        }
    }

    func add(_ entry: ApprovalsCalendar.Entry, to table: inout TableModel) {
        let due = entry.due
        let states = states[entry.state.rawValue]
        let state = due.form == .end ? states.end : states.task
        table.beginRow()
        addLinks([due.record], to: &table)
        add(writer.text(due.what), to: &table)
        table.addCell(html: { state.append(to: &$0) }, plain: { $0.append(utf8: state.word) })
        if let date = due.date {
            table.addCell(html: { writer.append(date, to: &$0) }, plain: { $0.append(plain: date) })
        } else {
            addAbsence(of: due, to: &table)
        }
        if let left = entry.daysLeft {
            add(writer.text(CalendarPage.words(left, due.form)), to: &table)
        } else {
            table.add(.empty)
        }
        let systems = systems(of: due.record)
        if systems.isEmpty { table.add(.empty) } else { addLinks(systems, to: &table) }
        table.endRow()
    }

    /// Why something has no day.
    private func addAbsence(of due: DueDate, to table: inout TableModel) {
        switch writer.site.register.records[due.record].state(named: due.field) {
        case .notApplicable(let reason): table.add(.notApplicable(reason))
        case .withheld(let withholding): table.add(writer.content(withholding))
        case .published, .suppressed, .notPublished: table.add(.notPublished)
        }
    }

    private func add(_ text: String, to table: inout TableModel) {
        table.addCell(html: { $0.appendEscaped(text) }, plain: { $0.append(utf8: text) })
    }

    private func addLinks(_ records: [Int], to table: inout TableModel) {
        table.addCell(
            html: { writer.append(linksTo: records, to: &$0) }, plain: { writer.append(titlesOf: records, to: &$0) })
    }

    private func systems(of index: Int) -> [Int] {
        if writer.site.register.records[index].kind == .system { return [index] }
        return writer.site.derived.files.systems(of: index).map(\.index)
    }
}
