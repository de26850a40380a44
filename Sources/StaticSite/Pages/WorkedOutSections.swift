internal import TemplateEngine
internal import TransparencyRegister

/// What is worked out from a record and those that refer to it, as sections after those of its fields.
enum WorkedOutSections {
    static func sections(of index: Int, _ writer: inout PageWriter) -> [TemplateValue] {
        let record = writer.site.register.records[index]
        switch record.kind {
        case .evaluation:
            return section("by-group", "Rates by group", GroupRatesTables.tables(of: Facts(record), writer))
        case .assessment: return score(Facts(record))
        case .redress: return redress(record, writer)
        case .system: return system(index, &writer)
        default: return []
        }
    }

    private static func section(
        _ name: String, _ heading: String, _ tables: [TableModel], facts: [TemplateValue] = []
    ) -> [TemplateValue] {
        if tables.isEmpty, facts.isEmpty { return [] }
        return [
            .object([
                .text("section-" + name), .text(heading), .flag(!facts.isEmpty), .list(facts),
                .list(tables.map(\.value)),
            ])
        ]
    }

    private static func score(_ assessment: Facts<AssessmentFields>) -> [TemplateValue] {
        guard let score = assessment.score.flatMap(ImpactScore.init) else { return [] }
        let fact = PageWriter.fact("impact-level", "Level of impact, 1 to 4", Array(score.description.utf8))
        return section("impact-score", "What the score means", [], facts: [fact])
    }

    private static func redress(_ record: Record, _ writer: PageWriter) -> [TemplateValue] {
        guard let row = writer.site.figures.redress.period(of: record) else { return [] }
        var facts: [TemplateValue] = []
        if let rate = row.facts.outcomes?.rateInFavour {
            let percent = writer.site.language.percent(DecimalNumber(rate.percent))
            let text =
                "\(percent): \(rate.part) of \(rate.whole) decided (95% interval \(writer.words(WilsonInterval(rate))))"
            facts.append(PageWriter.fact("rate-in-favour", "Rate in favour", Array(text.utf8)))
        } else {
            let reason = row.facts.received == 0 ? "None received" : "None decided"
            facts.append(PageWriter.fact("rate-in-favour", "Rate in favour", Array(reason.utf8)))
        }
        if let share = row.facts.shareInTarget {
            let percent = writer.site.language.percent(DecimalNumber(share.percent))
            let text = "\(percent): \(share.part) of \(share.whole) closed"
            facts.append(PageWriter.fact("share-in-target", "Closed in the target time", Array(text.utf8)))
        }
        let table = RedressYears.table(row, writer)
        if table == nil, let period = row.period.samePeriodLastYear {
            let text = "No figures of \(writer.spelled(period)) in this register"
            facts.append(PageWriter.fact("last-year", "The same period of the year before", Array(text.utf8)))
        }
        let tables = [OutcomesChart.table(of: row.facts, writer), table].compactMap(\.self)
        return section("rates", "Rates and the year before", tables, facts: facts)
    }

    private static func system(_ index: Int, _ writer: inout PageWriter) -> [TemplateValue] {
        let register = writer.site.register
        if register.links.to(index).isEmpty { return [] }
        let redress = register.links.sources(to: index, in: register.range(of: .redress)).map { register.records[$0] }
        let trends = RedressTables.trends(of: redress, about: register.records[index], &writer)
        return evaluations(index, writer) + section("redress", "Complaints and redress over time", trends)
    }

    /// Where the system's rates by group stand.
    private static func evaluations(_ index: Int, _ writer: PageWriter) -> [TemplateValue] {
        let register = writer.site.register
        let sources = register.links.sources(to: index, in: register.range(of: .evaluation)).map {
            register.records[$0]
        }
        var table = TableModel(
            id: "related-rates", caption: "Rates by group",
            columns: [
                .init("Evaluation"), .init("By"), .init("Groups", isNumeric: true),
                .init("Of these, suppressed", isNumeric: true),
            ])
        for record in sources where EvaluationGroupsPage.isAbout(record) {
            for (number, rates) in GroupRates.all(of: Facts(record)).enumerated() where !rates.rates.isEmpty {
                let address =
                    writer.root + EvaluationGroupsPage.path + "#" + EvaluationGroupsPage.id(record, number + 1)
                table.add([
                    writer.cell(record), writer.cell(linking: rates.dimension, to: address),
                    writer.cell(rates.rows.count), writer.cell(rates.rows.count(where: \.isSuppressed)),
                ])
            }
        }
        return table.isEmpty ? [] : section("evaluated", "Evaluated by group", [table])
    }
}

extension PageWriter {
    /// A fact that was worked out, in the slots of `Shapes.fact`.
    static func fact(_ name: String, _ label: String, _ html: [UInt8]) -> TemplateValue {
        .object([
            .text(name), .text(label), .flag(false), .html(HTMLFragment(bytes: html)), .none, .none, .flag(false),
        ])
    }
}
