internal import SourceText

extension Facts<RedressFields> {
    /// A part is never more than its whole.
    func limitFaults() -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if let part = self.inTarget, let closed = self.closed, part > closed {
            faults.append(.excess("in_target", part, of: "closed", closed, at: place(\.inTarget)))
        }
        if let reviews = self.reviews, let part = reviews.succeeded, let asked = reviews.asked, part > asked {
            faults.append(.excess("succeeded", part, of: "asked", asked, at: place(\.reviews)))
        }
        if let followed = self.recommendationsComplied, let part = followed.complied, let made = followed.made,
            part > made
        {
            faults.append(.excess("complied", part, of: "made", made, at: place(\.recommendationsComplied)))
        }
        for group in self.groups ?? [] {
            if let part = group.inFavour, let received = group.received, part > received {
                faults.append(.excess("in_favour", part, of: "received", received, at: place(ofRow: group.row)))
            }
            if let part = group.received, let received = self.received, part > received {
                let place = record.place(
                    group.row.position(of: \RedressGroupFields.received), length: String(part).utf8.count)
                faults.append(.excess("the group’s received", part, of: "received of all", received, at: place))
            }
        }
        return faults + record.repetitions(of: (self.groups ?? []).map { ($0.dimension, $0.group, $0.row) })
    }
}

extension Record {
    /// Errors for groups of people that stand twice among those of one dimension.
    func repetitions(of groups: [(dimension: String?, group: String?, row: Row)]) -> [Diagnostic] {
        var known: Set<[String?]> = []
        return groups.compactMap { dimension, group, row in
            guard let group, !known.insert([dimension, group]).inserted else { return nil }
            return .error(
                "“\(group)” stands twice among the groups of “\(dimension ?? "")”", at: place(row.position),
                help: "join the two rows, or tell the groups apart")
        }
    }
}

extension Diagnostic {
    fileprivate static func excess(
        _ part: String, _ count: Int, of whole: String, _ total: Int, at place: Place
    ) -> Diagnostic {
        .error("\(part) is \(count), but \(whole) is only \(total)", at: place, help: "correct one of the two figures")
    }
}
