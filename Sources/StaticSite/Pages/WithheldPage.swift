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
            let address = writer.root + "\(kind.folder)/index.html"
            add(
                writer.cell(linking: writer.text(kind.plural), to: address), count, disclosure.completeness(of: kind),
                to: &table, writer)
        }
        add(writer.cell("All records"), records, disclosure.all, to: &table, writer)
        return table
    }

    private static func add(
        _ name: CellContent, _ count: Int, _ completeness: Completeness, to table: inout TableModel,
        _ writer: PageWriter
    ) {
        table.beginRow()
        table.add(name)
        table.add(writer.cell(count))
        CompletenessCells.add(completeness, to: &table, writer)
        table.endRow()
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
            let label = writer.text(KindPresentation.of(kind).label)
            for index in indexes { add(index, label, to: &table, writer) }
        }
        return TablePage.value(
            RegisterView.unpublished.title,
            introduction:
                "What each record publishes, withholds and leaves out of what the public should have of it.",
            breadcrumbs: [(RegisterView.withheld.title, RegisterView.withheld.path)], [table], &writer)
    }

    private static func add(_ index: Int, _ kind: String, to table: inout TableModel, _ writer: PageWriter) {
        let record = writer.site.register.records[index]
        let disclosure = writer.site.derived.disclosure.of(index)
        let missing = disclosure.absences.filter { $0.withholding == nil }
        table.beginRow()
        table.addCell(
            html: { $0.appendLink(to: writer.root, record.path, record.title) },
            plain: { $0.append(plain: record.title) })
        table.addCell(html: { $0.appendEscaped(kind) }, plain: { $0.append(plain: kind) })
        CompletenessCells.add(disclosure.completeness, to: &table, writer)
        table.addCell(
            html: { html in
                for (place, absence) in missing.enumerated() {
                    if place > 0 { html.append(", ") }
                    html.appendLink(to: writer.root, record.path + absence.fragment, absence.what)
                }
            },
            plain: { bytes in
                for (place, absence) in missing.enumerated() {
                    if place > 0 { bytes.append("; ") }
                    bytes.append(plain: absence.what)
                }
            })
        table.endRow()
    }
}

/// Published, withheld and not published, side by side.
enum CompletenessCells {
    static let columns: [TableModel.Column] = [
        .init("Complete"), .init("Asked for", isNumeric: true), .init("Published", isNumeric: true),
        .init("Withheld", isNumeric: true), .init("Not published", isNumeric: true),
    ]

    /// Adds them to the row that is open; the first reads `34 of 40`.
    static func add(_ completeness: Completeness, to table: inout TableModel, _ writer: PageWriter) {
        let (published, asked) = (completeness.published, completeness.asked)
        table.addCell(
            html: { $0.append(plain: writer.text("\(published) of \(asked)")) },
            plain: { $0.append(plain: writer.text("\(String(published)) of \(String(asked))")) })
        for count in [asked, published, completeness.withheld, completeness.notPublished] {
            table.addCell(
                html: { writer.site.language.append(number: DecimalNumber(Int64(count)), to: &$0) },
                plain: { $0.append(plain: count) })
        }
    }
}

extension Absence {
    /// Where it stands on the page of its record: `#fact-purpose`, `#field-award-criteria`.
    var fragment: String {
        if isInTable { return "#field-" + field.replacing("_", with: "-") }
        return isInSection ? "#fact-" + field : "#missing"
    }
}
