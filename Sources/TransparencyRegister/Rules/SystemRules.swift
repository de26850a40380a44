internal import SourceText

extension Facts<SystemFields> {
    func contradictions() -> [Diagnostic] {
        outOfOrder(\.start, \.end) + historyFaults()
    }

    /// The phases in which it takes part in decisions.
    static let phasesOfUse: Set<String> = ["pilot", "production"]

    /// In use or on trial today.
    package var isInUse: Bool { self.phase.map { Self.phasesOfUse.contains($0.name) } ?? false }

    /// Whether it is still to come into use.
    package var isPlanned: Bool { ["proposed", "pre_deployment"].contains(self.phase?.name) }

    /// Whether it was refused before anybody used it.
    package var cameToNothing: Bool {
        self.phase?.name == "refused"
            && !(self.phaseHistory ?? []).contains { $0.phase.map { Self.phasesOfUse.contains($0.name) } ?? false }
    }

    /// The history of phases goes forward and ends in the phase of today.
    private func historyFaults() -> [Diagnostic] {
        let history = self.phaseHistory ?? []
        var faults: [Diagnostic] = []
        for (earlier, later) in zip(history, history.dropFirst()) {
            guard let before = earlier.date, let after = later.date, after < before else { continue }
            faults.append(
                .error(
                    "the phase of \(after) stands below that of \(before)", at: place(ofRow: later.row),
                    help: "put the rows of phase_history in the order of their dates"))
        }
        if let last = history.last, let ended = last.phase, let phase = self.phase, ended != phase {
            faults.append(
                .error(
                    "phase is \(phase.name), but the last row of phase_history says \(ended.name)", at: place(\.phase),
                    help: "write phase: \(ended.name), or add a row to phase_history"))
        }
        return faults
    }
}
