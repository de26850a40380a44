extension Check {
    /// Met when `not_for` is stated, and every agreement states its purpose.
    static let purposeLimited = Check("purpose-limited", "Is it public what it must not be used for?") { file in
        var parts = [
            CheckPart(CheckOutcome(file.system.state(\.notFor)), Evidence(file.system.record, "not_for"))
        ]
        parts += file.agreements.map {
            CheckPart(CheckOutcome($0.state(\.purpose)), Evidence($0.record, "purpose"))
        }
        let isStated = file.system.state(\.notFor).isPublished
        return CheckResult(parts, none: "The register says why this does not apply.") { met, all in
            if met == all { return "What it must not be used for, and the purpose of every agreement, are published." }
            return isStated
                ? "What it must not be used for is published; an agreement does not state its purpose."
                : "What it must not be used for is not public."
        }
    }
}
