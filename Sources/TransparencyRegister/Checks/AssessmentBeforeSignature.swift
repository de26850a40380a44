extension Check {
    /// Met when a DPIA, algorithmic or fundamental-rights assessment was published on or before the day the contract was
    /// signed.
    static let assessmentBeforeSignature = Check(
        "assessment-before-signature", "Was its impact assessed, in public, before the contract was signed?"
    ) { file in
        let assessments = file.assessments.filter {
            ["dpia", "algorithmic", "fundamental_rights"].contains($0.type?.name ?? "")
        }
        let dated = assessments.compactMap { assessment in
            assessment.published.map { (record: assessment.record, date: $0) }
        }.filter { $0.date <= file.day }
        let first = dated.min { $0.date < $1.date }
        let signed = file.signedContracts
        guard !signed.isEmpty else { return CheckResult(.notApplicable, "No contract has been signed.") }
        guard let first else {
            let isHeldBack = assessments.contains { $0.state(\.published).withholding != nil }
            return CheckResult(
                isHeldBack ? .withheld : .notPublished,
                "No data protection, algorithmic or fundamental rights assessment of it has been published.",
                assessments.map { Evidence($0.record, "published") })
        }
        let parts = signed.map { contract, date in
            CheckPart(first.date <= date ? .met : .notMet, Evidence(contract.record, "signed", date))
        }
        let late = signed.map { $0.signed.days(to: first.date) }.max() ?? 0
        let result = CheckResult(parts, none: "") { met, all in
            met == all
                ? "An assessment was public when each contract was signed."
                : "The first such assessment in this register was published \(late) days after signature."
        }
        return CheckResult(
            result.outcome, result.sentence, [Evidence(first.record, "published", first.date)] + result.evidence)
    }
}
