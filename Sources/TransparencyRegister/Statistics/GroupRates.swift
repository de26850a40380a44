package import Wording

/// The rates of one dimension of an evaluation, each group beside a reference group.
package struct GroupRates: Sendable {
    /// What the groups differ in: `Ethnicity`.
    package let dimension: String
    package let rows: [GroupRow]
    /// The row that the others are compared with; `nil` where the figures of all are hidden.
    package let reference: Int?
    /// Whether the evaluation names the reference group; else it is the largest group that is shown.
    package let isReferenceNamed: Bool

    /// The rates that any group has.
    package var rates: [Rate] {
        Rate.allCases.filter { rate in rows.contains { !$0[rate].isAbsent } }
    }

    /// All dimensions of an evaluation, in their order.
    package static func all(of evaluation: Facts<EvaluationFields>) -> [GroupRates] {
        let groups = evaluation.groups ?? []
        var dimensions: [String] = []
        for group in groups {
            if let dimension = group.dimension, !dimensions.contains(dimension) { dimensions.append(dimension) }
        }
        return dimensions.map { dimension in
            GroupRates(dimension, groups.filter { $0.dimension == dimension }, named: evaluation.referenceGroup)
        }
    }

    private init(_ dimension: String, _ groups: [Group<EvaluationGroupFields>], named name: String?) {
        let shown = groups.indices.filter { !groups[$0].isSuppressed }
        let named = shown.first { groups[$0].group == name }
        let largest = shown.min { (-(groups[$0].size ?? 0), $0) < (-(groups[$1].size ?? 0), $1) }
        let reference = named ?? largest
        self.dimension = dimension
        self.reference = reference
        isReferenceNamed = named != nil
        rows = groups.indices.map { index in
            GroupRow(groups[index], comparedWith: index == reference ? nil : reference.map { groups[$0] })
        }
    }
}

/// The rates of one group of people.
package struct GroupRow: Sendable {
    /// `African-American`.
    package let group: String
    /// How many cases, as published.
    package let size: FieldState
    /// Whether its figures are hidden.
    package let isSuppressed: Bool
    /// In the order of `Rate`.
    private let cells: [RateCell]

    package subscript(rate: Rate) -> RateCell {
        zip(Rate.allCases, cells).first { $0.0 == rate }?.1 ?? .absent
    }

    fileprivate init(_ row: Group<EvaluationGroupFields>, comparedWith reference: Group<EvaluationGroupFields>?) {
        group = row.group ?? ""
        isSuppressed = row.isSuppressed
        let given = row.row.states[EvaluationGroupFields.schema.fields.n.index]
        size = given.isNotPublished ? row.size.map { .published(.count($0)) } ?? given : given
        cells = Rate.allCases.map { rate in
            RateCell(rate, of: row, comparedWith: reference)
        }
    }
}

extension Group<EvaluationGroupFields> {
    /// All four counts, where they are published.
    package var confusion: ConfusionCounts? {
        guard let tp = self.tp, let fp = self.fp, let tn = self.tn, let fn = self.fn else { return nil }
        return ConfusionCounts(tp: tp, fp: fp, tn: tn, fn: fn)
    }

    fileprivate var size: Int? { self.n ?? confusion?.total }

    /// A rate from those counts that it needs, where they are published; `nil` also over zero.
    ///
    /// A false negative rate needs the right and the missed of those who should be flagged, whatever is known of others.
    fileprivate func share(_ rate: Rate) -> Share? {
        switch rate {
        case .falsePositive: share(self.fp, besides: self.tn)
        case .falseNegative: share(self.fn, besides: self.tp)
        case .precision: share(self.tp, besides: self.fp)
        case .recall: share(self.tp, besides: self.fn)
        case .accuracy: share(sum(self.tp, self.tn), of: size)
        case .selection: share(sum(self.tp, self.fp), of: size)
        }
    }

    /// Whether the counts that a rate needs are published.
    fileprivate func hasCounts(for rate: Rate) -> Bool {
        switch rate {
        case .falsePositive: self.fp != nil && self.tn != nil
        case .falseNegative, .recall: self.tp != nil && self.fn != nil
        case .precision: self.tp != nil && self.fp != nil
        case .accuracy: self.tp != nil && self.tn != nil && size != nil
        case .selection: self.tp != nil && self.fp != nil && size != nil
        }
    }

    private func sum(_ one: Int?, _ other: Int?) -> Int? { one.flatMap { one in other.map { one + $0 } } }

    private func share(_ part: Int?, besides rest: Int?) -> Share? { share(part, of: sum(part, rest)) }

    private func share(_ part: Int?, of whole: Int?) -> Share? {
        part.flatMap { part in whole.flatMap { Share(part, of: $0) } }
    }

    /// Whether a rate is written as a percentage.
    package var hasStatedRate: Bool { Rate.allCases.contains { state(of: $0).isPublished } }

    /// Whether it gives a rate, from counts or as a percentage.
    package func has(_ rate: Rate) -> Bool { hasCounts(for: rate) || state(of: rate).isPublished }

    fileprivate var suppressed: Suppressed? {
        for case .suppressed(let reason) in row.states { return reason }
        return nil
    }

    fileprivate var isSuppressed: Bool { suppressed != nil }

    /// A rate as it is stated where counts are not.
    fileprivate func state(of rate: Rate) -> FieldState {
        let fields = EvaluationGroupFields.schema.fields
        let field =
            switch rate {
            case .falsePositive: fields.falsePositiveRate
            case .falseNegative: fields.falseNegativeRate
            case .precision: fields.precision
            case .recall: fields.recall
            case .accuracy: fields.accuracy
            case .selection: fields.selectionRate
            }
        return row.states[field.index]
    }

    /// A rate in exact form: from the counts, or else as stated.
    fileprivate func fraction(_ rate: Rate) -> ExactFraction? {
        if hasCounts(for: rate) { return share(rate).map(ExactFraction.init) }
        guard case .published(.percent(let percent)) = state(of: rate) else { return nil }
        return ExactFraction(percent: percent)
    }
}

/// A rate of a group, or why there is none.
package enum RateCell: Sendable {
    case rate(GroupRate)
    /// Over zero, with the reason in words.
    case empty(Phrase)
    /// Suppressed, withheld or not published, as the record has it.
    case state(FieldState)

    package static let absent = RateCell.state(.notPublished)

    package var isAbsent: Bool {
        if case .state(let state) = self { state.isNotPublished } else { false }
    }

    fileprivate init(
        _ rate: Rate, of row: Group<EvaluationGroupFields>, comparedWith reference: Group<EvaluationGroupFields>?
    ) {
        let stated = row.state(of: rate)
        if let reason = row.suppressed {
            self = .state(.suppressed(reason))
        } else if row.hasCounts(for: rate) {
            self = row.share(rate).map { .rate(GroupRate($0, rate, of: row, reference)) } ?? .empty(rate.emptiness)
        } else if case .published(.percent(let percent)) = stated {
            self = .rate(GroupRate(percent, rate, of: row, reference))
        } else {
            self = .state(stated)
        }
    }
}

/// A rate of a group beside the same rate of the reference group.
package struct GroupRate: Sendable {
    /// In percent: from counts with one digit after the point, or as it was stated.
    package let percent: ExactDecimal
    /// The counts that it is made of, where they are published.
    package let share: Share?
    /// How far it lies above the rate of the reference group, in percentage points; `nil` for the reference group.
    package let difference: ExactDecimal?
    /// How many times the rate of the reference group it is; `nil` where that is zero, and for the reference group.
    package let ratio: ExactDecimal?

    /// The 95 % interval; only counts have one.
    package var interval: WilsonInterval? { share.map(WilsonInterval.init) }

    fileprivate init(
        _ share: Share, _ rate: Rate, of row: Group<EvaluationGroupFields>, _ reference: Group<EvaluationGroupFields>?
    ) {
        self.share = share
        percent = share.percent
        (difference, ratio) = GroupRate.comparison(row.fraction(rate), reference?.fraction(rate))
    }

    fileprivate init(
        _ percent: ExactDecimal, _ rate: Rate, of row: Group<EvaluationGroupFields>,
        _ reference: Group<EvaluationGroupFields>?
    ) {
        share = nil
        self.percent = percent
        (difference, ratio) = GroupRate.comparison(row.fraction(rate), reference?.fraction(rate))
    }

    private static func comparison(_ one: ExactFraction?, _ other: ExactFraction?) -> (ExactDecimal?, ExactDecimal?) {
        guard let one, let other else { return (nil, nil) }
        return (one.minus(other)?.rounded(times: 100, scale: 1), one.over(other)?.rounded(scale: 2))
    }
}
