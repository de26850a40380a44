internal import SourceText

/// The rows of a record about groups of people, with the figures of small groups taken out.
///
/// A register holds records only in this form, so that every page, table and download has it, and whatever is worked
/// out from them is worked out from what is public.
struct SuppressedGroups {
    /// The record as it may be published; the same record where nothing is hidden.
    let record: Record
    /// Errors for groups that cannot be hidden.
    let faults: [Diagnostic]

    init(_ record: Record, below limit: Int) {
        switch record.kind {
        case .evaluation: self = SuppressedGroups.of(Facts<EvaluationFields>(record), limit)
        case .redress: self = SuppressedGroups.of(Facts<RedressFields>(record), limit)
        default: self = SuppressedGroups(record: record, faults: [])
        }
    }

    private init(record: Record, faults: [Diagnostic]) {
        self.record = record
        self.faults = faults
    }

    private static func of(_ evaluation: Facts<EvaluationFields>, _ limit: Int) -> SuppressedGroups {
        if !evaluation.state(\.groups).isPublished, !evaluation.state(\.metrics).isPublished {
            return SuppressedGroups(record: evaluation.record, faults: [])
        }
        let fields = EvaluationGroupFields.schema.fields
        let counts = [fields.tp, fields.fp, fields.tn, fields.fn]
        let rates = [
            fields.falsePositiveRate, fields.falseNegativeRate, fields.precision, fields.recall, fields.accuracy,
            fields.selectionRate,
        ]
        let columns = GroupColumns(
            dimension: fields.dimension.index, group: fields.group.index, size: fields.n.index,
            counts: counts.map(\.index), others: rates.map(\.index), limit: limit)
        let table = SuppressedTable(evaluation.state(\.groups), columns, evaluation.record)
        let metrics = MetricSuppression(limit: limit, hidden: table.hiddenNames)
        let record = evaluation.record.replacing([
            (EvaluationFields.schema.fields.groups.index, table.state),
            (EvaluationFields.schema.fields.metrics.index, metrics.state(evaluation.state(\.metrics))),
        ])
        return SuppressedGroups(record: record, faults: table.faults)
    }

    private static func of(_ redress: Facts<RedressFields>, _ limit: Int) -> SuppressedGroups {
        if !redress.state(\.groups).isPublished { return SuppressedGroups(record: redress.record, faults: []) }
        let fields = RedressGroupFields.schema.fields
        let columns = GroupColumns(
            dimension: fields.dimension.index, group: fields.group.index, size: fields.received.index,
            counts: [fields.inFavour.index], others: [], limit: limit)
        let table = SuppressedTable(redress.state(\.groups), columns, redress.record)
        let record = redress.record.replacing([(RedressFields.schema.fields.groups.index, table.state)])
        return SuppressedGroups(record: record, faults: table.faults)
    }
}
