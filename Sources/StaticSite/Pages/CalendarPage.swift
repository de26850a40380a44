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
        for entry in entries { table.add(cells(of: entry, writer)) }
        return table
    }

    private static func cells(of entry: ApprovalsCalendar.Entry, _ writer: PageWriter) -> [CellContent] {
        let register = writer.site.register
        let record = register.records[entry.due.record]
        let state = state(of: entry, in: writer.site.words)
        return [
            writer.cell(record), writer.cell(entry.due.what), .value(state.html, plain: state.word),
            writer.cell(entry.due.date), entry.daysLeft.map { writer.cell(words($0, entry.due.form)) } ?? .empty,
            systems(of: entry.due.record, writer),
        ]
    }

    private static func systems(of index: Int, _ writer: PageWriter) -> CellContent {
        let register = writer.site.register
        if register.records[index].kind == .system { return writer.cell([register.records[index]]) }
        let systems = writer.site.derived.files.systems(of: index)
        return systems.isEmpty ? .empty : writer.cell(systems.map { register.records[$0.index] })
    }

    private static func state(of entry: ApprovalsCalendar.Entry, in words: Words) -> RecordState {
        switch entry.state {
        case .expired: RecordState(.expired, words("Expired"))
        case .overdue: RecordState(.expired, words("Overdue"))
        case .expiring: RecordState(.expiring, words(entry.due.form == .end ? "Expiring" : "Due soon"))
        case .withoutEnd: RecordState(.inForce, words("In force without end"))
        case .inForce: RecordState(.inForce, words(entry.due.form == .end ? "In force" : "To be done"))
        }
    }

    /// `today`, `1 day left`, `12 days late`; what has an end is not late, it `ended 12 days ago`.
    static func words(_ daysLeft: Int, _ form: DueDate.Form = .task) -> Phrase {
        if daysLeft == 0 { return "today" }
        if daysLeft > 0 { return "\(daysLeft) days left" }
        return form == .end ? "ended \(-daysLeft) days ago" : "\(-daysLeft) days late"
    }
}
