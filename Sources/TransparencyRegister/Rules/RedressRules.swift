internal import SourceText

extension Facts<RedressFields> {
    func contradictions() -> [Diagnostic] {
        subjectFaults() + (state(\.reconciliation).isPublished ? [] : outcomeFaults() + balanceFaults())
            + groundFaults() + limitFaults()
    }

    private static let explain = "correct a figure, or explain the mismatch in reconciliation"

    private func subjectFaults() -> [Diagnostic] {
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

    private func outcomeFaults() -> [Diagnostic] {
        guard let total = self.outcomes?.total, let closed = self.closed, total != closed else { return [] }
        return [
            .error("the outcomes total \(total), but closed is \(closed)", at: place(\.outcomes), help: Self.explain)
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
        guard let rows = self.grounds, !rows.isEmpty, !state(\.reconciliation).isPublished else { return [] }
        let columns: [(KeyPath<GroundFields, Field<Int>>, String, Int?)] = [
            (\.received, "received", self.received), (\.inFavour, "in_favour", self.outcomes?.inFavour),
            (\.partlyInFavour, "partly_in_favour", self.outcomes?.partlyInFavour),
            (\.notInFavour, "not_in_favour", self.outcomes?.notInFavour),
        ]
        return columns.compactMap { key, name, total in
            let cells = rows.compactMap { $0[dynamicMember: key] }
            let sum = cells.reduce(0, +)
            guard let total, cells.count == rows.count, sum != total else { return nil }
            return .error(
                "the column \(name) of grounds totals \(sum), but \(name) is \(total)", at: place(\.grounds),
                help: Self.explain)
        }
    }
}

extension Group<OutcomeFields> {
    /// All outcomes that are given, together.
    package var total: Int {
        [self.inFavour, self.partlyInFavour, self.notInFavour, self.withdrawn, self.outOfScope].compactMap(\.self)
            .reduce(0, +)
    }

    /// Part of the decided cases that went the complainant's way; `nil` when none was decided.
    ///
    /// (in favour + partly in favour) / (the two + not in favour).
    package var rateInFavour: Share? {
        let favourable = (self.inFavour ?? 0) + (self.partlyInFavour ?? 0)
        return Share(favourable, of: favourable + (self.notInFavour ?? 0))
    }
}
