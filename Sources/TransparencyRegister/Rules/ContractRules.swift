internal import SourceText

extension Facts<ContractFields> {
    func contradictions() -> [Diagnostic] {
        supplierFaults() + outOfOrder(\.start, \.end, \.maximumEnd) + valueFaults() + weightFaults() + amendmentFaults()
            + costFaults() + derivableFigures()
    }

    /// Statuses in which nobody has been chosen yet.
    static let withoutSupplier: Set<String> = ["proposed", "tender", "refused", "cancelled"]

    /// Whether it is still to be given to somebody.
    package var isPlanned: Bool { ["proposed", "tender"].contains(self.status?.name) }

    /// Whether it was given up before anybody signed it.
    package var cameToNothing: Bool { ["refused", "cancelled"].contains(self.status?.name) && self.signed == nil }

    private func supplierFaults() -> [Diagnostic] {
        guard let status = self.status, !Self.withoutSupplier.contains(status.name), state(\.supplier).isNotPublished
        else { return [] }
        return [
            .error(
                "a contract that is \(status.name) needs “supplier”", at: place(\.status),
                help: "add a line supplier: … with the id of an organisation, or say why it is withheld")
        ]
    }

    private func valueFaults() -> [Diagnostic] {
        guard let value = self.value, let maximum = self.maximumValue else { return [] }
        if value.currency != maximum.currency {
            return [
                .error("maximum_value is in \(maximum.currency), value in \(value.currency)", at: place(\.maximumValue))
            ]
        }
        guard maximum.amount < value.amount else { return [] }
        return [.error("maximum_value (\(maximum)) is less than value (\(value))", at: place(\.maximumValue))]
    }

    /// Weights of the award criteria total 100 when every row has one.
    private func weightFaults() -> [Diagnostic] {
        guard let rows = self.criteria, !rows.isEmpty else { return [] }
        let weights = rows.compactMap { $0.weight }
        guard weights.count == rows.count else { return [] }
        let total = weights.reduce(ExactDecimal(0) as ExactDecimal?) { $0?.adding($1) }
        guard let total, !total.equals(ExactDecimal(100)) else { return [] }
        return [
            .error(
                "the weights of the criteria total \(total), not 100", at: place(\.criteria),
                help: "correct the weights, or leave one out")
        ]
    }

    /// Each amendment starts from what the one before it led to, and the last leads to what holds today.
    private func amendmentFaults() -> [Diagnostic] {
        let amendments = self.amendments ?? []
        var faults: [Diagnostic] = []
        for (earlier, later) in zip(amendments, amendments.dropFirst()) {
            var place: Place { self.place(ofRow: later.row) }
            if let before = earlier.date, let after = later.date, after < before {
                faults.append(
                    .error(
                        "the amendment of \(after) stands below that of \(before)", at: place,
                        help: "put the rows in the order of their dates"))
            }
            if let reached = earlier.valueAfter, let start = later.valueBefore, !reached.equals(start) {
                faults.append(
                    .error("value_before is \(start), but the amendment before it led to \(reached)", at: place))
            }
            if let reached = earlier.endAfter, let start = later.endBefore, reached != start {
                faults.append(
                    .error("end_before is \(start), but the amendment before it led to \(reached)", at: place))
            }
        }
        for amendment in amendments {
            var place: Place { self.place(ofRow: amendment.row) }
            if let before = amendment.valueBefore, let after = amendment.valueAfter, before.currency != after.currency {
                faults.append(
                    .error(
                        "value_before is in \(before.currency), value_after in \(after.currency)", at: place,
                        help: "write both in the currency of the contract"))
            }
            if let date = amendment.date, let signed = self.signed, date < signed {
                faults.append(
                    .error(
                        "the amendment of \(date) lies before signed (\(signed))", at: place,
                        help: "correct one of the two dates: what was changed before is in the contract as signed"))
            }
        }
        return faults + lastAmendmentFaults(amendments)
    }

    private func lastAmendmentFaults(_ amendments: Rows<AmendmentFields>) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if let last = amendments.last(where: { $0.valueAfter != nil }), let reached = last.valueAfter,
            let value = self.value,
            !reached.equals(value)
        {
            faults.append(
                .error(
                    "the last amendment leads to \(reached), but value is \(value)", at: place(ofRow: last.row),
                    help: "value is what holds today: write value: \(reached), or correct the amendment"))
        }
        if let last = amendments.last(where: { $0.endAfter != nil }), let reached = last.endAfter, let end = self.end,
            reached != end
        {
            faults.append(
                .error(
                    "the last amendment leads to \(reached), but end is \(end)", at: place(ofRow: last.row),
                    help: "end is what holds today: write end: \(reached), or correct the amendment"))
        }
        return faults
    }
}
