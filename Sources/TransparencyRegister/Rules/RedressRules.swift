internal import SourceText

extension Facts<RedressFields> {
    func contradictions() -> [Diagnostic] {
        subjectFaults()
            + (mayMismatch ? [] : outcomeFaults() + balanceFaults() + derivableFigures())
            + groundFaults() + limitFaults() + shareFaults()
    }

    /// Whether a mismatch of figures is explained, or may be.
    private var mayMismatch: Bool { state(\.reconciliation).isPublished || isUnclear(\.reconciliation) }

    private static let explain = "correct a figure, or explain the mismatch in reconciliation"

    private func subjectFaults() -> [Diagnostic] {
        if isUnclear(\.systems) || isUnclear(\.organisation) { return [] }
        let hasSystems = !state(\.systems).isNotPublished
        let hasOrganisation = !state(\.organisation).isNotPublished
        if hasSystems != hasOrganisation { return [] }
        if hasSystems {
            return [
                .error(
                    "figures are about systems or about an organisation, not both", at: place(\.organisation),
                    help: "take out one of the two")
            ]
        }
        return [
            .error(
                "redress needs “systems” or “organisation”", at: record.file.place(.start),
                help: "say whom the complaints are about")
        ]
    }

    /// What is withheld may be any number: the outcomes that are given are then no more than were closed.
    private func outcomeFaults() -> [Diagnostic] {
        guard let outcomes = self.outcomes, let closed = self.closed else { return [] }
        if outcomes.hasWithheld {
            if outcomes.sum <= closed { return [] }
            return [
                .error(
                    "the outcomes that are given total \(outcomes.sum), but closed is \(closed)", at: place(\.outcomes),
                    help: Self.explain)
            ]
        }
        if outcomes.sum == closed { return [] }
        return [
            .error(
                "the outcomes total \(outcomes.sum), but closed is \(closed)", at: place(\.outcomes),
                help: Self.explain)
        ]
    }

    private func balanceFaults() -> [Diagnostic] {
        guard let carried = self.carriedIn, let open = self.openAtEnd, let received = self.received,
            let closed = self.closed,
            carried + received != closed + open
        else { return [] }
        return [
            .error(
                "\(carried) open at the start and \(received) received are not \(closed) closed and \(open) open at the end",
                at: place(\.openAtEnd), help: Self.explain)
        ]
    }

    /// A column of grounds that is given in every row totals its counterpart.
    private func groundFaults() -> [Diagnostic] {
        guard let rows = self.grounds, !rows.isEmpty, !mayMismatch,
            !groundRows.contains(where: { $0.withholding != nil })
        else { return [] }
        let (fields, outcomes) = (GroundFields.schema.fields, self.outcomes)
        let columns: [(index: Int, name: String, total: Int?)] = [
            (fields.received.index, "received", self.received),
            (fields.inFavour.index, "in_favour", outcomes?.inFavour),
            (fields.partlyInFavour.index, "partly_in_favour", outcomes?.partlyInFavour),
            (fields.notInFavour.index, "not_in_favour", outcomes?.notInFavour),
        ]
        return columns.compactMap { index, name, total in
            let cells = rows.compactMap { Int(published: $0.row.states[index]) }
            let sum = cells.reduce(0, +)
            guard let total, cells.count == rows.count, sum != total else { return nil }
            return .error(
                "the column \(name) of grounds totals \(sum), but \(name) is \(total)", at: place(\.grounds),
                help: Self.explain)
        }
    }
}

extension Facts<RedressFields> {
    /// All rows of the grounds, those withheld as a whole included.
    var groundRows: [Row] {
        if case .published(.rows(let rows)) = state(\.grounds) { rows } else { [] }
    }
}

extension Facts<RedressFields> {
    /// Whether an outcome is withheld that the rate in favour rests on, or all of them.
    package var withholdsRate: Bool { self.outcomes?.withholdsRate ?? (state(\.outcomes).withholding != nil) }
}

extension Group<OutcomeFields> {
    /// All outcomes that are given, together.
    fileprivate var sum: Int {
        [self.inFavour, self.partlyInFavour, self.notInFavour, self.withdrawn, self.outOfScope].compactMap(\.self)
            .reduce(0, +)
    }

    /// Whether any outcome is withheld, so that nobody knows the whole.
    package var hasWithheld: Bool { row.states.contains { $0.withholding != nil } }

    /// Whether an outcome is withheld that the rate in favour rests on.
    package var withholdsRate: Bool {
        let fields = OutcomeFields.schema.fields
        return [fields.inFavour, fields.partlyInFavour, fields.notInFavour].contains {
            row.states[$0.index].withholding != nil
        }
    }

    /// Cases that ended wholly or partly in favour; `nil` where either is withheld, which is never counted as none.
    package var favourable: Int? {
        let fields = OutcomeFields.schema.fields
        let isWithheld = [fields.inFavour, fields.partlyInFavour].contains { row.states[$0.index].withholding != nil }
        return isWithheld ? nil : (self.inFavour ?? 0) + (self.partlyInFavour ?? 0)
    }

    /// Part of the decided cases that went the complainant's way; `nil` when none was decided, and where one of the three
    /// is withheld.
    ///
    /// (in favour + partly in favour) / (the two + not in favour).
    package var rateInFavour: Share? {
        guard !withholdsRate, let favourable else { return nil }
        return Share(favourable, of: favourable + (self.notInFavour ?? 0))
    }
}
