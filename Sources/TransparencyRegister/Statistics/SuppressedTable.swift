internal import SourceText

/// Which cells of a table about groups are counts, and of what.
struct GroupColumns {
    let dimension: Int
    let group: Int
    /// How many cases the group has; where it is not given, the counts together.
    let size: Int
    let counts: [Int]
    /// What else tells of the group in numbers.
    let others: [Int]
    let limit: Int

    var figures: [Int] { [size] + counts + others }

    func text(_ row: Row, _ index: Int) -> String { row.states[index].value.flatMap(String.init) ?? "" }

    func counts(of row: Row) -> GroupCounts {
        let counts = counts.map { row.states[$0].value.flatMap(Int.init) }
        let given = counts.compactMap(\.self)
        let size = row.states[size].value.flatMap(Int.init) ?? (given.isEmpty ? nil : given.reduce(0, +))
        let isWithheld =
            row.withholding != nil || ([self.size] + self.counts).contains { row.states[$0].withholding != nil }
        return GroupCounts(size: size, counts: counts, isWithheld: isWithheld)
    }
}

/// A table about groups of people, dimension by dimension.
struct SuppressedTable {
    /// The field as it may be published.
    private(set) var state: FieldState
    private(set) var faults: [Diagnostic] = []
    /// The groups that are hidden.
    private(set) var hiddenNames: [String] = []

    init(_ state: FieldState, _ columns: GroupColumns, _ record: Record) {
        self.state = state
        guard case .published(.rows(var rows)) = state else { return }
        var dimensions: [String] = []
        for row in rows where !dimensions.contains(columns.text(row, columns.dimension)) {
            dimensions.append(columns.text(row, columns.dimension))
        }
        for dimension in dimensions {
            let members = rows.indices.filter { columns.text(rows[$0], columns.dimension) == dimension }
            let reasons = Suppression(members.map { columns.counts(of: rows[$0]) }, below: columns.limit).reasons
            for (index, reason) in zip(members, reasons) {
                guard let reason else { continue }
                hiddenNames.append(columns.text(rows[index], columns.group))
                if members.count == 1, !columns.counts(of: rows[index]).isWithheld {
                    faults.append(SuppressedTable.soleGroup(rows[index], dimension, columns, record))
                }
                rows[index] = rows[index].suppressing(columns.figures, reason)
            }
        }
        if !hiddenNames.isEmpty { self.state = .published(.rows(rows)) }
    }

    private static func soleGroup(_ row: Row, _ dimension: String, _ columns: GroupColumns, _ record: Record)
        -> Diagnostic
    {
        .error(
            "“\(columns.text(row, columns.group))” has fewer than \(columns.limit) cases and is the only group of “\(dimension)”, so that any total gives it away",
            at: record.place(row.position), help: "give the other groups too, or take this one out")
    }
}

/// Metrics that would tell of a group what its row does not.
struct MetricSuppression {
    let limit: Int
    /// The groups whose rows are hidden.
    let hidden: [String]

    /// The metrics with the figures taken out of those that rest on few cases or name a hidden group.
    func state(_ state: FieldState) -> FieldState {
        guard case .published(.rows(let rows)) = state else { return state }
        let fields = MetricFields.schema.fields
        let figures = [fields.value.index, fields.lower.index, fields.upper.index, fields.n.index]
        return .published(
            .rows(
                rows.map { row in
                    let metric = Group<MetricFields>(row)
                    if let n = metric.n, n < limit { return row.suppressing(figures, .small(below: limit)) }
                    let words = MetricSuppression.words(metric.name ?? "")
                    let namesHidden = hidden.contains { words.contains(MetricSuppression.words($0)) }
                    return namesHidden ? row.suppressing(figures, .joint(below: limit)) : row
                }))
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}

extension Row {
    /// The same row with published figures replaced by the reason why they are not shown.
    fileprivate func suppressing(_ figures: [Int], _ reason: Suppressed) -> Row {
        var states = states
        for index in figures where states[index].isPublished { states[index] = .suppressed(reason) }
        return Row(states: states, position: position, withholding: withholding)
    }
}
