extension Check {
    /// Met when purpose, scope, data, limitations and human review are all published.
    static let technicalSummaryPublished = Check(
        "technical-summary-published", "Is it public what the system does, with which data, and where it fails?"
    ) { file in
        CheckResult(
            file.system.record,
            [
                ("purpose", "purpose"), ("scope", "scope"), ("training_data", "training data"),
                ("operational_data", "data in operation"), ("limitations", "known limits"),
                ("human_review", "human review"),
            ])
    }
}
