internal import SourceText

extension Facts<EvaluationFields> {
    /// Rates of groups are parts of a whole.
    func shareFaults() -> [Diagnostic] {
        let rates: [KeyPath<EvaluationGroupFields, Field<ExactDecimal>>] = [
            \.falsePositiveRate, \.falseNegativeRate, \.precision, \.recall, \.accuracy, \.selectionRate,
        ]
        return (self.groups ?? []).flatMap { group in rates.compactMap { record.shareFault(in: group, $0) } }
    }
}

extension Facts<RedressFields> {
    /// Rates to compare with are parts of a whole.
    func shareFaults() -> [Diagnostic] {
        (self.comparators ?? []).compactMap { record.shareFault(in: $0, \.rateInFavour) }
    }
}

extension Record {
    /// An error for a percentage that no part of a whole can have.
    fileprivate func shareFault<Fields>(
        in group: Group<Fields>, _ path: KeyPath<Fields, Field<ExactDecimal>>
    ) -> Diagnostic? {
        guard let share = group[dynamicMember: path], share < ExactDecimal(0) || ExactDecimal(100) < share else {
            return nil
        }
        let name = Fields.schema.declarations[Fields.index(of: path)].name
        return .error(
            "\(name) is \(share) %, and a part of a whole is between 0 and 100 %",
            at: place(group.row.position(of: path), length: share.description.utf8.count), help: "correct the figure")
    }
}
