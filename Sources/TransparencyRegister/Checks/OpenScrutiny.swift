extension Check {
    /// Met when the decision was taken, or advised on, in a meeting open to the public.
    static let openScrutiny = Check(
        "open-scrutiny", "Was it decided, or advised on, in a meeting open to the public?"
    ) { file in
        let meetings = file.decisions.compactMap { decision in
            decision.meeting.map {
                (isPublic: $0.isPublic ?? false, evidence: Evidence(decision.record, "meeting", $0.date))
            }
        }
        let panels = file.oversight.filter { !$0.state(\.openToPublic).isNotPublished }.map { advice in
            (isPublic: advice.openToPublic ?? false, evidence: Evidence(advice.record, "open_to_public", advice.date))
        }
        let all = meetings + panels
        if let open = all.first(where: \.isPublic) {
            return CheckResult(.met, "A meeting about it was open to the public.", [open.evidence])
        }
        let others = file.decisions.map { Evidence($0.record) } + file.oversight.map { Evidence($0.record) }
        guard !all.isEmpty else {
            return CheckResult(.notPublished, "No meeting about it has been published.", others)
        }
        return CheckResult(.notMet, "Every meeting about it was closed to the public.", all.map(\.evidence))
    }
}
