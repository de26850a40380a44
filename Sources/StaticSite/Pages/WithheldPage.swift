internal import SourceText
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
        var cells = CompletenessCells()
        var records = 0
        for kind in Kind.register where disclosure.completeness(of: kind).asked > 0 {
            let count = register.records(of: kind).count { $0.removal == nil }
            records += count
            let address = writer.root + kind.indexPath
            add(
                writer.cell(linking: writer.text(kind.plural), to: address), count, disclosure.completeness(of: kind),
                to: &table, &cells, writer)
        }
        add(writer.cell("All records"), records, disclosure.all, to: &table, &cells, writer)
        return table
    }

    private static func add(
        _ name: CellContent, _ count: Int, _ completeness: Completeness, to table: inout TableModel,
        _ cells: inout CompletenessCells, _ writer: PageWriter
    ) {
        table.beginRow()
        table.add(name)
        table.add(writer.cell(count))
        cells.add(completeness, to: &table, writer)
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
        var table = TableModel(
            writer.site.ink, id: "records", caption: RegisterView.unpublished.title,
            columns: [.init("Record"), .init("Kind")] + CompletenessCells.columns + [.init("What is not published")],
            hasTwin: true, limit: RegisterView.rowLimit)
        var cells = CompletenessCells()
        for kind in Kind.register {
            let label = writer.text(KindPresentation.of(kind).label)
            for index in byTitle(kind, in: writer.site) { add(index, label, to: &table, &cells, writer) }
        }
        return TablePage.value(
            RegisterView.unpublished.title,
            introduction:
                "What each record publishes, withholds and leaves out of what the public should have of it.",
            breadcrumbs: [(RegisterView.withheld.title, RegisterView.withheld.path)], [table], &writer)
    }

    /// Where the records of a kind lie in the register, by title, then by id: all lists but that of redress have this order.
    private static func byTitle(_ kind: Kind, in site: SiteContext) -> [Int] {
        let records = site.register.records
        let listed = site.listed(kind)
        return kind == .redress
            ? listed.sorted { (records[$0].title, $0) < (records[$1].title, $1) } : listed
    }

    private static func add(
        _ index: Int, _ kind: String, to table: inout TableModel, _ cells: inout CompletenessCells,
        _ writer: PageWriter
    ) {
        let record = writer.site.register.records[index]
        let disclosure = writer.site.derived.disclosure.of(index)
        let missing = disclosure.absences.filter { $0.withholding == nil }
        table.beginRow()
        table.addCell(
            html: { writer.append(linkTo: index, to: &$0) }, plain: { $0.append(utf8: record.title) })
        table.addCell(html: { $0.appendEscaped(kind) }, plain: { $0.append(utf8: kind) })
        cells.add(disclosure.completeness, to: &table, writer)
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
                    bytes.append(utf8: absence.what)
                }
            })
        table.endRow()
    }
}

/// Published, withheld and not published, side by side.
struct CompletenessCells {
    /// `34 of 40`, which many records have in common.
    private struct Ratio: Hashable {
        let published: Int
        let asked: Int
    }

    private var texts: [Ratio: (html: String, plain: String)] = [:]

    static let columns: [TableModel.Column] = [
        .init("Complete"), .init("Asked for", isNumeric: true), .init("Published", isNumeric: true),
        .init("Withheld", isNumeric: true), .init("Not published", isNumeric: true),
    ]

    /// Adds them to the row that is open; the first reads `34 of 40`.
    mutating func add(_ completeness: Completeness, to table: inout TableModel, _ writer: PageWriter) {
        let (published, asked) = (completeness.published, completeness.asked)
        let text = text(of: Ratio(published: published, asked: asked), writer)
        table.addCell(html: { $0.append(utf8: text.html) }, plain: { $0.append(utf8: text.plain) })
        CompletenessCells.add(asked, to: &table, writer)
        CompletenessCells.add(published, to: &table, writer)
        CompletenessCells.add(completeness.withheld, to: &table, writer)
        CompletenessCells.add(completeness.notPublished, to: &table, writer)
    }

    private mutating func text(of ratio: Ratio, _ writer: PageWriter) -> (html: String, plain: String) {
        if let text = texts[ratio] { return text }
        let text = (
            writer.text("\(ratio.published) of \(ratio.asked)"),
            writer.text("\(String(ratio.published)) of \(String(ratio.asked))")
        )
        texts[ratio] = text
        return text
    }

    private static func add(_ count: Int, to table: inout TableModel, _ writer: PageWriter) {
        table.addCell(
            html: { writer.site.language.append(number: DecimalNumber(Int64(count)), to: &$0) },
            plain: { $0.append(plain: count) })
    }
}

extension Absence {
    /// Where it stands on the page of its record: `#fact-purpose`, `#field-award-criteria`.
    var fragment: String {
        if isInTable { return "#field-" + field.replacing("_", with: "-") }
        return isInSection ? "#fact-" + field : "#missing"
    }
}
