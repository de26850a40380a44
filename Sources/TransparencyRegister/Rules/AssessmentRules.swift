internal import SourceText

extension Facts<AssessmentFields> {
    func contradictions() -> [Diagnostic] {
        outOfOrder(\.started, \.completed, \.published) + scoreFaults()
    }

    private func scoreFaults() -> [Diagnostic] {
        guard let score = self.score else { return [] }
        var faults: [Diagnostic] = []
        if let raw = score.raw, let maximum = score.maximum, raw > maximum {
            faults.append(.error("the raw score \(raw) is above its maximum \(maximum)", at: place(\.score)))
        }
        if let mitigation = score.mitigation, let maximum = score.maximumMitigation, mitigation > maximum {
            faults.append(
                .error("the mitigation score \(mitigation) is above its maximum \(maximum)", at: place(\.score)))
        }
        return faults
    }
}
