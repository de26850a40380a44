internal import SourceText

/// A figure that is withheld although those that are published give it away.
enum DerivableFigure {
    /// A figure of an equation, as a record has it.
    typealias Part = (name: String, state: FieldState, place: Place)

    /// Warns of the one figure among those of an equation that is withheld, where all others are published.
    ///
    /// - Parameters:
    ///   - figures: their names with their states and places; what is not published makes the equation unknown.
    ///   - isNone: whether what is not published counts as none.
    static func warning(_ figures: [Part], isNone: Bool = false) -> Diagnostic? {
        let hidden = figures.filter { $0.state.withholding != nil }
        guard hidden.count == 1, let figure = hidden.first else { return nil }
        let others = figures.filter { $0.state.withholding == nil }
        let areKnown = others.allSatisfy { other in
            switch other.state {
            case .published: true
            case .notApplicable: isNone
            case .notPublished: isNone
            case .withheld, .suppressed: false
            }
        }
        guard areKnown, others.contains(where: \.state.isPublished) else { return nil }
        let names = others.filter(\.state.isPublished).map(\.name).reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        return .warning(
            "\(figure.name) is withheld, but can be worked out from \(names.joined(separator: ", "))",
            at: figure.place, help: "withhold another of them too, or publish it")
    }
}

extension Facts<RedressFields> {
    /// Outcomes, balances and grounds of which all but one are published.
    func derivableFigures() -> [Diagnostic] {
        if !record.withholds { return [] }
        let whole = [figure(\.carriedIn), figure(\.received), figure(\.closed), figure(\.openAtEnd)]
        return [DerivableFigure.warning(whole), derivableOutcome()].compactMap(\.self) + derivableGrounds()
    }

    private func figure(_ key: KeyPath<RedressFields, Field<Int>>) -> DerivableFigure.Part {
        (name(key), state(key), place(key))
    }

    private func derivableOutcome() -> Diagnostic? {
        guard let outcomes = self.outcomes else { return nil }
        let parts = outcomes.row.states.enumerated().map { index, state in
            (
                OutcomeFields.schema.declarations[index].name, state,
                record.place(outcomes.row.position(ofCell: index))
            )
        }
        // An outcome that is left out is none; closed is not.
        if state(\.closed).isNotPublished { return nil }
        return DerivableFigure.warning([figure(\.closed)] + parts, isNone: true)
    }

    /// A column of grounds and its counterpart.
    private func derivableGrounds() -> [Diagnostic] {
        let rows = groundRows
        if rows.isEmpty { return [] }
        let columns = GroundFields.schema.fields
        let pairs: [(column: Int, total: DerivableFigure.Part?)] = [
            (columns.received.index, figure(\.received)), (columns.inFavour.index, outcome(\.inFavour)),
            (columns.partlyInFavour.index, outcome(\.partlyInFavour)),
            (columns.notInFavour.index, outcome(\.notInFavour)),
        ]
        let warnings = pairs.compactMap { column, total -> Diagnostic? in
            guard let total else { return nil }
            let cells = rows.map { row in
                let name = "\(GroundFields.schema.declarations[column].name) of a ground"
                return (name, row.cell(column), record.place(row.position(ofCell: column)))
            }
            return DerivableFigure.warning([total] + cells)
        }
        // A row that is withheld as a whole lies at one place, whichever column gives it away.
        var seen: Set<String> = []
        return warnings.filter { seen.insert($0.place?.description ?? "").inserted }
    }

    private func outcome(_ key: KeyPath<OutcomeFields, Field<Int>>) -> DerivableFigure.Part? {
        guard let row = self.outcomes?.row else { return nil }
        let index = OutcomeFields.index(of: key)
        return (
            OutcomeFields.schema.declarations[index].name, row.states[index], record.place(row.position(ofCell: index))
        )
    }
}

extension Facts<ContractFields> {
    /// Weights of criteria, and what amendments started from and led to.
    func derivableFigures() -> [Diagnostic] {
        if !record.withholds { return [] }
        return [derivableWeight()].compactMap(\.self)
            + derivableSteps("value", state(\.value), place(\.value), \.valueBefore, \.valueAfter)
            + derivableSteps("end", state(\.end), place(\.end), \.endBefore, \.endAfter)
    }

    /// Weights total 100, so that one follows from all others.
    private func derivableWeight() -> Diagnostic? {
        guard case .published(.rows(let rows)) = state(\.criteria), rows.count > 1 else { return nil }
        let index = CriterionFields.schema.fields.weight.index
        return DerivableFigure.warning(
            rows.map { ("the weight of a criterion", $0.cell(index), record.place($0.position(ofCell: index))) })
    }

    /// Each amendment starts from what the one before it led to, and the last leads to what holds today.
    private func derivableSteps<T>(
        _ name: String, _ today: FieldState, _ place: Place, _ before: KeyPath<AmendmentFields, Field<T>>,
        _ after: KeyPath<AmendmentFields, Field<T>>
    ) -> [Diagnostic] {
        guard case .published(.rows(let rows)) = state(\.amendments) else { return [] }
        let schema = AmendmentFields.schema
        let (first, last) = (AmendmentFields.index(of: before), AmendmentFields.index(of: after))
        func part(_ row: Row, _ index: Int) -> DerivableFigure.Part {
            (schema.declarations[index].name, row.cell(index), record.place(row.position(ofCell: index)))
        }
        var pairs = zip(rows, rows.dropFirst()).map { [part($0, last), part($1, first)] }
        if let row = rows.last(where: { !$0.cell(last).isNotPublished }) {
            pairs.append([part(row, last), (name, today, place)])
        }
        return pairs.compactMap { DerivableFigure.warning($0) }
    }
}

extension Row {
    /// A cell, which is withheld where its row is.
    fileprivate func cell(_ index: Int) -> FieldState { withholding.map { .withheld($0) } ?? states[index] }
}
