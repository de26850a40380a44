internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister

/// The first page: a few sentences with figures, what is in use, and what ends or is overdue.
enum HomePage {
    static let shape = ObjectShape(
        "the home page",
        PageHead.slots + [
            ("introduction", .optional(.html)), ("in_use", .number), ("pilots", .number),
            ("contracts_running", .number),
            ("expiring_count", .number), ("expiring_within", .number), ("overdue_count", .number),
            ("not_published", .number), ("withheld", .number), ("has_overdue", .flag), ("has_withheld", .flag),
            ("has_expiring", .flag),
            ("absences", .optional(.url)), ("systems", .optional(.object(Shapes.table))),
            ("expiring", .optional(.object(Shapes.table))),
            ("overdue", .optional(.object(Shapes.table))),
            ("comparisons", .list(.object(Shapes.link))), ("pages", .list(.object(Shapes.link))),
        ])

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let register = writer.site.register
        let figures = writer.site.figures
        let page = register.index(of: .page, "index").map { register.records[$0] }
        let introduction = page.flatMap { writer.account(of: $0)?.withoutLastLineEnd }
        let title = page?.title ?? writer.site.settings.title
        return .object(
            PageHead.values(
                title, description: page.flatMap { Facts<PageFields>($0).summary }, structured: { $0.dataset() }, writer
            ) + [
                introduction.map { .html(HTMLFragment(bytes: $0)) } ?? .none, .count(figures.inUse),
                .count(figures.pilots),
                .count(figures.contractsRunning), .count(figures.expiring.count),
                .count(register.settings.expiringWithin),
                .count(figures.overdue.count), .count(figures.notPublished), .count(figures.withheld),
                .flag(!figures.overdue.isEmpty), .flag(figures.withheld > 0), .flag(!figures.expiring.isEmpty),
                register.range(of: .system).isEmpty ? .none : .url(writer.root + "compare/systems-by-field.html"),
                systems(&writer),
                contracts("expiring", "What ends or needs a decision next", figures.expiring, &writer),
                overdue(figures.overdue, &writer), .list(comparisons(writer)), .list(pages(writer)),
            ])
    }

    private static func systems(_ writer: inout PageWriter) -> TemplateValue {
        let register = writer.site.register
        let columns = RecordColumns.summary(.system, register.settings)
        var table = TableModel(id: "in-use", caption: "Systems in use and in trial", columns: columns.columns)
        for record in register.listed(.system) {
            guard let phase = Facts<SystemFields>(record).phase, ["production", "pilot"].contains(phase.name) else {
                continue
            }
            columns.add(record, to: &table, &writer)
            if table.count == 50 { break }
        }
        return table.isEmpty ? .none : table.value
    }

    private static func contracts(_ id: String, _ caption: String, _ indexes: [Int], _ writer: inout PageWriter)
        -> TemplateValue
    {
        guard !indexes.isEmpty else { return .none }
        let register = writer.site.register
        let schema = register.settings.schema(of: .contract)
        let columns = RecordColumns(.contract, ["state", "supplier", "value", "renewal_decision_due", "end"], schema)
        var table = TableModel(id: id, caption: caption, columns: columns.columns)
        for index in indexes.prefix(50) { columns.add(register.records[index], to: &table, &writer) }
        return table.value
    }

    /// What is overdue: the record, what was due, and when.
    private static func overdue(_ indexes: [Int], _ writer: inout PageWriter) -> TemplateValue {
        guard !indexes.isEmpty else { return .none }
        let register = writer.site.register
        var table = TableModel(
            id: "overdue", caption: "What is overdue", columns: [.init("Record"), .init("What was due"), .init("When")])
        for index in indexes.prefix(50) {
            let record = register.records[index]
            for (what, date) in dueDates(of: record) where date < register.day {
                table.add([writer.cell(record), writer.cell(what), writer.cell(date)])
            }
        }
        return table.value
    }

    private static func dueDates(of record: Record) -> [(String, CivilDate)] {
        let dates: [(String, CivilDate?)]
        if record.kind == .contract {
            let contract = Facts<ContractFields>(record)
            dates = [("Decision on renewal", contract.renewalDecisionDue), ("End of the contract", contract.end)]
        } else {
            dates = [("Review of the assessment", Facts<AssessmentFields>(record).nextReview)]
        }
        return dates.compactMap { what, date in date.map { (what, $0) } }
    }

    private static func comparisons(_ writer: PageWriter) -> [TemplateValue] {
        let register = writer.site.register
        let kinds = Kind.register.filter { !register.range(of: $0).isEmpty }
        var links = kinds.compactMap { kind in
            ComparisonPage.path(of: kind).map { TemplateValue.link(ComparisonPage.title(of: kind), writer.root + $0) }
        }
        if writer.site.figures.hasGroupRates {
            links.append(.link(EvaluationGroupsPage.title, writer.root + EvaluationGroupsPage.path))
        }
        if writer.site.figures.hasSuppliers {
            links.append(.link("Suppliers by value", writer.root + "suppliers.html"))
        }
        return links
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
