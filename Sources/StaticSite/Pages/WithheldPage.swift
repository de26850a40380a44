internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Everything that is withheld, with its ground; and how much is published of what the public should have.
enum WithheldPage {
    static func value(_ writer: inout PageWriter) -> TemplateValue {
        var tables = [totals(writer)]
        let withheld = writer.site.derived.disclosure.withheld
        if !withheld.isEmpty { tables.append(table(withheld, writer)) }
        return TablePage.value(
            RegisterView.withheld.title,
            introduction:
                "What the public should have of every record, down to the rows and cells of its tables: how much of it is published, what is withheld and on which ground, and how much is simply not there.",
            tables, seeAlso: [(RegisterView.unpublished.title, RegisterView.unpublished.path)], &writer)
    }

    private static func totals(_ writer: PageWriter) -> TableModel {
        let register = writer.site.register
        let disclosure = writer.site.derived.disclosure
        var table = TableModel(
            writer.site.ink, id: "completeness", caption: "How much is published",
            columns: [.init("Kind"), .init("Records", isNumeric: true)] + CompletenessCells.columns, hasTwin: true)
        var records = 0
        for kind in Kind.register where disclosure.completeness(of: kind).asked > 0 {
            let count = register.records(of: kind).count { $0.removal == nil }
            records += count
            table.add(
                [
                    writer.cell(linking: writer.text(kind.plural), to: writer.root + "\(kind.folder)/index.html"),
                    writer.cell(count),
                ]
                    + CompletenessCells.cells(disclosure.completeness(of: kind), writer))
        }
        table.add(
            [writer.cell("All records"), writer.cell(records)] + CompletenessCells.cells(disclosure.all, writer))
        return table
    }

    private static func table(_ withheld: [Absence], _ writer: PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "withheld", caption: "What is withheld",
            columns: [
                .init("Record"), .init("What"), .init("Ground"), .init("Explanation"), .init("Decided by"),
                .init("Decided"), .init("Review"), .init("Review overdue"),
            ], hasTwin: true, limit: RegisterView.rowLimit)
        for absence in withheld {
            guard let ground = absence.withholding else { continue }
            let record = writer.site.register.records[absence.record]
            table.add([
                writer.cell(record),
                writer.cell(linking: absence.what, to: writer.address(of: record) + absence.fragment),
                writer.cell(asItIs: ground.ground), ground.explanation.map { writer.cell(asItIs: $0) } ?? .notPublished,
                writer.cell(ground.decidedBy.flatMap(writer.site.register.record).map { [$0] } ?? []),
                writer.cell(ground.decided), writer.cell(ground.review), overdue(ground, writer),
            ])
        }
        return table
    }

    private static func overdue(_ ground: WithholdingGround, _ writer: PageWriter) -> CellContent {
        let day = writer.site.register.day
        guard let review = ground.review, ground.isOverdue(on: day) else { return .empty }
        return writer.cell(CalendarPage.words(day.days(to: review)))
    }
}

/// How much each record publishes of what the public should have of it, and what it leaves out.
enum UnpublishedPage {
    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let register = writer.site.register
        var table = TableModel(
            writer.site.ink, id: "records", caption: RegisterView.unpublished.title,
            columns: [.init("Record"), .init("Kind")] + CompletenessCells.columns + [.init("What is not published")],
            hasTwin: true, limit: RegisterView.rowLimit)
        for kind in Kind.register {
            let indexes = register.range(of: kind).filter { register.records[$0].removal == nil }.sorted { one, other in
                (register.records[one].title, one) < (register.records[other].title, other)
            }
            for index in indexes { add(index, to: &table, writer) }
        }
        return TablePage.value(
            RegisterView.unpublished.title,
            introduction:
                "What each record publishes, withholds and leaves out of what the public should have of it.",
            breadcrumbs: [(RegisterView.withheld.title, RegisterView.withheld.path)], [table], &writer)
    }

    private static func add(_ index: Int, to table: inout TableModel, _ writer: PageWriter) {
        let record = writer.site.register.records[index]
        let disclosure = Disclosure(of: index, in: writer.site.register)
        let missing = disclosure.absences.filter { $0.withholding == nil }
        var html: [UInt8] = []
        for (place, absence) in missing.enumerated() {
            if place > 0 { html.append(", ") }
            html.appendLink(to: writer.address(of: record) + absence.fragment, absence.what)
        }
        table.add(
            [writer.cell(record), writer.cell(KindPresentation.of(record.kind).label)]
                + CompletenessCells.cells(disclosure.completeness, writer)
                + [.value(html, plain: missing.map(\.what).joined(separator: "; "))])
    }
}

/// Published, withheld and not published, side by side.
enum CompletenessCells {
    static let columns: [TableModel.Column] = [
        .init("Complete"), .init("Asked for", isNumeric: true), .init("Published", isNumeric: true),
        .init("Withheld", isNumeric: true), .init("Not published", isNumeric: true),
    ]

    /// The first reads `34 of 40`.
    static func cells(_ completeness: Completeness, _ writer: PageWriter) -> [CellContent] {
        let plain = writer.text("\(String(completeness.published)) of \(String(completeness.asked))")
        let text = writer.text("\(completeness.published) of \(completeness.asked)")
        return [
            .value(Array(text.utf8), plain: plain), writer.cell(completeness.asked),
            writer.cell(completeness.published), writer.cell(completeness.withheld),
            writer.cell(completeness.notPublished),
        ]
    }
}

extension Absence {
    /// Where it stands on the page of its record: `#fact-purpose`, `#field-award-criteria`.
    var fragment: String {
        if isInTable { return "#field-" + field.replacing("_", with: "-") }
        return isInSection ? "#fact-" + field : "#missing"
    }
}
