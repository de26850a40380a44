internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What is worked out from a record and those that refer to it, as sections after those of its fields.
enum WorkedOutSections {
    static func sections(of index: Int, _ writer: inout PageWriter) -> [TemplateValue] {
        let record = writer.site.register.records[index]
        switch record.kind {
        case .evaluation:
            return section("by-group", "Rates by group", GroupRatesTables.tables(of: Facts(record), writer), writer)
        case .assessment: return score(Facts(record), writer)
        case .redress: return redress(record, writer)
        case .system: return system(index, &writer)
        default: return []
        }
    }

    private static func section(
        _ name: String, _ heading: Phrase, _ tables: [TableModel], facts: [TemplateValue] = [], _ writer: PageWriter
    ) -> [TemplateValue] {
        if tables.isEmpty, facts.isEmpty { return [] }
        return [
            .object([
                .text("section-" + name), .text(writer.text(heading)), .flag(!facts.isEmpty), .list(facts),
                .list(tables.map(\.value)),
            ])
        ]
    }

    private static func score(_ assessment: Facts<AssessmentFields>, _ writer: PageWriter) -> [TemplateValue] {
        guard let score = assessment.score.flatMap(ImpactScore.init) else { return [] }
        let fact = writer.fact("impact-level", "Level of impact, 1 to 4", score.phrase)
        return section("impact-score", "What the score means", [], facts: [fact], writer)
    }

    private static func redress(_ record: Record, _ writer: PageWriter) -> [TemplateValue] {
        guard let row = writer.site.figures.redress.period(of: record) else { return [] }
        var facts: [TemplateValue] = []
        if let rate = row.facts.outcomes?.rateInFavour {
            let interval = writer.words(WilsonInterval(rate))
            facts.append(
                writer.fact(
                    "rate-in-favour", "Rate in favour",
                    "\(percent: rate.percent.decimal): \(rate.part) of \(rate.whole) decided (95% interval \(interval))"
                ))
        } else {
            let reason: Phrase =
                row.facts.withholdsRate ? "Withheld" : row.facts.received == 0 ? "None received" : "None decided"
            facts.append(writer.fact("rate-in-favour", "Rate in favour", reason))
        }
        if let share = row.facts.shareInTarget {
            facts.append(
                writer.fact(
                    "share-in-target", "Closed in the target time",
                    "\(percent: share.percent.decimal): \(share.part) of \(share.whole) closed"))
        }
        let table = RedressYears.table(row, writer)
        if table == nil, let period = row.period.samePeriodLastYear {
            facts.append(
                writer.fact(
                    "last-year", "The same period of the year before",
                    "No figures of \(writer.spelled(period)) in this register"))
        }
        let tables = [OutcomesChart.table(of: row.facts, writer), table].compactMap(\.self)
        return section("rates", "Rates and the year before", tables, facts: facts, writer)
    }

    private static func system(_ index: Int, _ writer: inout PageWriter) -> [TemplateValue] {
        let register = writer.site.register
        if register.links.to(index).isEmpty { return [] }
        let redress = register.links.sources(to: index, in: register.range(of: .redress)).map { register.records[$0] }
        let trends = RedressTables.trends(of: redress, about: register.records[index], &writer)
        return evaluations(index, writer) + section("redress", "Complaints and redress over time", trends, writer)
    }

    /// Where the system's rates by group stand.
    private static func evaluations(_ index: Int, _ writer: PageWriter) -> [TemplateValue] {
        let register = writer.site.register
        let sources = register.links.sources(to: index, in: register.range(of: .evaluation)).map {
            register.records[$0]
        }
        var table = TableModel(
            writer.site.ink, id: "related-rates", caption: "Rates by group",
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
        return table.isEmpty ? [] : section("evaluated", "Evaluated by group", [table], writer)
    }
}

extension PageWriter {
    /// A fact that was worked out, in the slots of `Shapes.fact`.
    fileprivate func fact(_ name: String, _ label: Phrase, _ value: Phrase) -> TemplateValue {
        var html = ByteText()
        html.appendEscaped(text(value))
        return .object([
            .text(name), .text(text(label)), .flag(false), .html(HTMLFragment(bytes: html.take())), .none, .none,
            .flag(false),
        ])
    }
}
