extension Check {
    /// Met when an external audit took place within 24 months, the day 24 months ago included.
    ///
    /// Of a system that was never in use none is owed.
    static let externalAudit = Check("external-audit", "Has someone from outside audited it in the last two years?") {
        file in
        let audits = file.incidents.filter { $0.type?.name == "audit" && $0.external == true }
        let dated = audits.compactMap { audit in audit.date.map { (record: audit.record, date: $0) } }
            .filter { $0.date <= file.day }
        guard let last = dated.max(by: { $0.date < $1.date }) else {
            return file.withoutUse() ?? CheckResult(.notPublished, "No external audit has been published.")
        }
        let evidence = [Evidence(last.record, "date", last.date)]
        let limit = last.date.sameDay(yearsLater: 2)
        return file.day <= limit
            ? CheckResult(.met, "The last external audit was on \(last.date).", evidence)
            : CheckResult(.notMet, "The last external audit was on \(last.date), more than two years ago.", evidence)
    }
}
