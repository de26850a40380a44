internal import Wording

/// What nobody can publish of data sharing that has not begun, or for systems that were never in use.
///
/// Filled in when the register is made, so that pages, downloads and counts all say that it does not apply, and why.
enum NotYetDue {
    /// The records, with audits and past sharing marked as not applicable where there can be none yet.
    static func filled(
        in records: [Record], _ settings: SiteSettings, on day: CivilDate, _ index: (Reference) -> Int?
    ) -> [Record] {
        let (began, used) = (
            settings.words("The sharing of data has not begun"), settings.words("The system is not in use")
        )
        return records.map { record in
            guard record.kind == .agreement, record.removal == nil else { return record }
            let agreement = Facts<AgreementFields>(record)
            if agreement.start.map({ day < $0 }) == true { return agreement.marked(began) }
            let systems = (agreement.systems ?? agreement.systemsOfContract(in: records, index)).compactMap(index)
                .filter { records[$0].removal == nil }
            let areUnused = systems.allSatisfy { DaysOfUse(Facts(records[$0]), on: day).absence != nil }
            return !systems.isEmpty && areUnused ? agreement.marked(used) : record
        }
    }
}

extension Facts<AgreementFields> {
    fileprivate func systemsOfContract(in records: [Record], _ index: (Reference) -> Int?) -> [Reference] {
        guard let place = self.contract.flatMap(index), records[place].kind == .contract else { return [] }
        return Facts<ContractFields>(records[place]).systems ?? []
    }

    /// The record, with the reason where its audits and its past sharing are not published.
    fileprivate func marked(_ reason: String) -> Record {
        let fields = AgreementFields.schema.fields
        return record.replacing(
            [fields.audit.index, fields.actualSharing.index].map { ($0, record.states[$0].marked(reason)) })
    }
}

extension FieldState {
    /// The same, with the reason where it, or a member of its group, is not published.
    fileprivate func marked(_ reason: String) -> FieldState {
        switch self {
        case .notPublished: return .notApplicable(reason)
        case .published(.group(let row)) where row.withholding == nil:
            return .published(
                .group(
                    Row(
                        states: row.states.map { $0.isNotPublished ? .notApplicable(reason) : $0 },
                        position: row.position, withholding: nil, cells: row.cells)))
        default: return self
        }
    }
}
