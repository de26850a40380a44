internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The first page: a few sentences with figures, what is in use, and what ends or is overdue.
enum HomePage {
    static let shape = ObjectShape(
        "the home page",
        PageHead.slots + [
            ("introduction", .optional(.html)), ("in_use", .number), ("pilots", .number),
            ("contracts_running", .number),
            ("expiring_count", .number), ("expiring_within", .number), ("overdue_count", .number),
            ("not_published", .number), ("withheld", .number), ("has_overdue", .flag), ("has_withheld", .flag),
            ("has_expiring", .flag), ("has_pilots", .flag), ("has_running", .flag),
            ("absences", .optional(.url)), ("withholdings", .optional(.url)), ("calendar", .optional(.url)),
            ("systems", .optional(.object(Shapes.table))),
            ("expiring", .optional(.object(Shapes.table))),
            ("overdue", .optional(.object(Shapes.table))),
            ("comparisons", .list(.object(Shapes.link))), ("pages", .list(.object(Shapes.link))),
        ])

    /// How many of each sort of deadline a reader is told before following the link to all.
    private static let deadlineLimit = 10

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let register = writer.site.register
        let figures = writer.site.figures
        let calendar = writer.site.derived.calendar
        let counts = writer.site.derived.disclosure.all
        let (expiring, passed) = (calendar.entries(.expiring), calendar.passed)
        let page = register.index(of: .page, "index").map { register.records[$0] }
        let introduction = page.flatMap { writer.account(of: $0)?.withoutLastLineEnd() }
        let title = Phrase(asItIs: page?.title ?? writer.site.settings.title)
        return .object(
            PageHead.values(
                title, description: page.flatMap { Facts<PageFields>($0).summary }, structured: { $0.dataset() },
                isDraft: page?.isDraft ?? false, writer
            ) + [
                introduction.map { .html(HTMLFragment(bytes: $0)) } ?? .none, .count(figures.inUse),
                .count(figures.pilots),
                .count(figures.contractsRunning), .count(expiring.count), .count(register.settings.expiringWithin),
                .count(passed.count), .count(counts.notPublished), .count(counts.withheld), .flag(!passed.isEmpty),
                .flag(counts.withheld > 0), .flag(!expiring.isEmpty), .flag(figures.pilots > 0),
                .flag(figures.contractsRunning > 0), address(of: .unpublished, writer),
                address(of: .withheld, writer), address(of: .calendar, writer), systems(&writer),
                deadlines("expiring", "What ends or falls due next", expiring, writer),
                deadlines("overdue", "What has passed", passed, writer), .list(comparisons(writer)),
                .list(pages(writer)),
            ])
    }

    private static func systems(_ writer: inout PageWriter) -> TemplateValue {
        let columns = writer.site.columns(of: .system)
        var table = TableModel(
            writer.site.ink, id: "in-use", caption: "Systems in use and in trial", columns: columns.columns)
        for index in writer.site.listed(.system) {
            let system = Facts<SystemFields>(writer.site.register.records[index])
            guard let phase = system.phase, ["production", "pilot"].contains(phase.name) else { continue }
            columns.add(index, to: &table, &writer)
            if table.count == 50 { break }
        }
        return table.isEmpty ? .none : table.value
    }

    /// The first of the calendar's entries; the calendar has them all.
    private static func deadlines(
        _ id: String, _ caption: Phrase, _ entries: [ApprovalsCalendar.Entry], _ writer: PageWriter
    ) -> TemplateValue {
        guard !entries.isEmpty else { return .none }
        let limit = deadlineLimit
        let note: Phrase? =
            entries.count > limit
            ? "The first \(limit) of \(entries.count); the approvals calendar has them all." : nil
        var table = CalendarPage.table(id, caption, entries.prefix(limit), hasTwin: false, note: note, writer)
        table.explanation = writer.root + RegisterView.calendar.path
        return table.value
    }

    private static func address(of view: RegisterView, _ writer: PageWriter) -> TemplateValue {
        view.exists(in: writer.site) ? .url(writer.root + view.path) : .none
    }

    private static func comparisons(_ writer: PageWriter) -> [TemplateValue] {
        guard ComparisonsPage.exists(in: writer.site) else { return [] }
        let links = UnaskedComparison.all(of: writer.site).map {
            TemplateValue.link(writer.text($0.title), writer.root + $0.path)
        }
        return links + [.link(writer.text("All comparisons"), writer.root + ComparisonsPage.path)]
    }

    /// Pages by their order, then by title.
    private static func pages(_ writer: PageWriter) -> [TemplateValue] {
        let pages = writer.site.register.records(of: .page).filter { $0.id != "index" }
        let sorted = pages.sorted { one, other in
            let orders = (Facts<PageFields>(one).order ?? Int.max, Facts<PageFields>(other).order ?? Int.max)
            if orders.0 != orders.1 { return orders.0 < orders.1 }
            return one.title.utf8.lexicographicallyPrecedes(other.title.utf8)
        }
        return sorted.map { .link($0.title, writer.address(of: $0)) }
    }
}
