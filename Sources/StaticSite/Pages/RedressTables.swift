internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister

/// Redress figures of each subject and channel over time, the newest period first.
enum RedressTables {
    private static let columns = [
        TableModel.Column("Period"), .init("Open at the start", isNumeric: true), .init("Received", isNumeric: true),
        .init("Closed", isNumeric: true), .init("In favour", isNumeric: true),
        .init("Partly in favour", isNumeric: true),
        .init("Not in favour", isNumeric: true), .init("Withdrawn", isNumeric: true),
        .init("Out of scope", isNumeric: true),
        .init("Open at the end", isNumeric: true), .init("Rate in favour", isNumeric: true), .init("Median time"),
    ]

    static func tables(_ writer: inout PageWriter) -> [TableModel] {
        var order: [String] = []
        var groups: [String: [Facts<RedressFields>]] = [:]
        for record in writer.site.register.records(of: .redress) {
            let facts = Facts<RedressFields>(record)
            let name = caption(facts, writer.site.register)
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(facts)
        }
        order.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return order.enumerated().map { number, name in
            table(number + 1, name, groups[name] ?? [], &writer)
        }
    }

    private static func table(
        _ number: Int, _ caption: String, _ records: [Facts<RedressFields>], _ writer: inout PageWriter
    ) -> TableModel {
        var table = TableModel(id: "series-\(number)", caption: caption, columns: columns, hasTwin: true)
        let dated = records.compactMap { facts in facts.period.map { (period: $0, facts: facts) } }
        for (period, facts) in dated.sorted(by: { $1.period < $0.period }) {
            table.add(cells(period, facts, &writer))
        }
        return table
    }

    private static func cells(_ period: Period, _ facts: Facts<RedressFields>, _ writer: inout PageWriter)
        -> [CellContent]
    {
        let outcomes = facts.outcomes
        return [
            writer.cell(linking: writer.spelled(period), to: writer.address(of: facts.record)),
            writer.content(facts.state(\.carriedIn), .count, of: facts.record),
            writer.content(facts.state(\.received), .count, of: facts.record),
            writer.content(facts.state(\.closed), .count, of: facts.record),
            writer.cell(outcomes?.inFavour), writer.cell(outcomes?.partlyInFavour), writer.cell(outcomes?.notInFavour),
            writer.cell(outcomes?.withdrawn), writer.cell(outcomes?.outOfScope),
            writer.content(facts.state(\.openAtEnd), .count, of: facts.record), rate(facts, writer),
            writer.content(facts.state(\.medianTime), .duration, of: facts.record),
        ]
    }

    /// A rate over nothing does not exist.
    private static func rate(_ facts: Facts<RedressFields>, _ writer: PageWriter) -> CellContent {
        if let rate = facts.outcomes?.rateInFavour { return writer.cell(percent: rate.percent) }
        return .notApplicable(facts.received == 0 ? "none received" : "none decided")
    }

    /// `Number plate reading: complaints to the body`.
    private static func caption(_ facts: Facts<RedressFields>, _ register: Register) -> String {
        let systems = (facts.systems ?? []).compactMap { register.record($0)?.title }
        let subject =
            systems.isEmpty
            ? facts.organisation.flatMap { register.record($0)?.title } ?? "Register" : systems.joined(separator: ", ")
        let about = facts.about.map { ", \($0)" } ?? ""
        return "\(subject)\(about): \(facts.channel?.label.lowercased() ?? "complaints")"
    }
}
