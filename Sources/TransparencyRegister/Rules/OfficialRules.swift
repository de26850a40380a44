internal import SourceText

extension Facts<OfficialFields> {
    func contradictions() -> [Diagnostic] { outOfOrder(\.since, \.until) }

    /// Whether the official held the role on a day, as far as is published.
    package func isInRole(on day: CivilDate) -> Bool {
        (self.since.map { $0 <= day } ?? true) && (self.until.map { day <= $0 } ?? true)
    }
}
