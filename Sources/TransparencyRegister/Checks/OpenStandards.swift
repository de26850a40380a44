extension Check {
    /// Met when open technical standards and an exit plan are stated.
    static let openStandards = Check("open-standards", "Can it be left, and does it keep to open standards?") { file in
        CheckResult(file.system.record, [("open_standards", "open standards"), ("exit_plan", "exit plan")])
    }
}
