internal import SourceText

extension Facts<DecisionFields> {
    func contradictions() -> [Diagnostic] {
        outOfOrder(\.signed, \.published) + outOfOrder(\.validFrom, \.expires)
            + (self.validFrom == nil && !isUnclear(\.validFrom) ? outOfOrder(\.signed, \.expires) : [])
    }
}
