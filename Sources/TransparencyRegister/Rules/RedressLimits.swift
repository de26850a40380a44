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
            guard let part = group.inFavour, let received = group.received, part > received else { continue }
            faults.append(.excess("in_favour", part, of: "received", received, at: place(ofRow: group.row)))
        }
        return faults
    }
}

extension Diagnostic {
    fileprivate static func excess(
        _ part: String, _ count: Int, of whole: String, _ total: Int, at place: Place
    ) -> Diagnostic {
        .error("\(part) is \(count), but \(whole) is only \(total)", at: place, help: "correct one of the two figures")
    }
}
