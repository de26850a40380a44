internal import SourceText

extension Facts<DecisionFields> {
    func contradictions() -> [Diagnostic] {
        outOfOrder(\.signed, \.published) + outOfOrder(\.validFrom, \.expires)
            + (self.validFrom == nil ? outOfOrder(\.signed, \.expires) : [])
    }
}
