internal import SourceText

/// How an author says that a value is withheld, or does not apply.
extension FieldReader {
    /// What says that something does not apply, and not why.
    private static let noReasons: Set<String> = ["yes", "no", "true", "false", "n/a", "na", "none", "-", "–", "x"]

    /// Reads `{withheld: …}` and `{not_applicable: …}`, which may stand for any value.
    mutating func absence(in node: YAMLNode, named name: String) -> FieldState? {
        guard case .mapping(let entries) = node.content, entries.contains(where: \.isReason) else { return nil }
        let reasons = entries.filter(\.isReason)
        if reasons.count == 2 {
            error(
                "“\(name)” cannot be both withheld and not applicable", at: reasons[1].keyPosition,
                length: reasons[1].key.utf8.count, help: "write one or the other")
            return .notPublished
        }
        guard entries.count == 1, reasons.count == 1 else { return nil }
        if !explainsAbsence {
            error(
                "“\(name)” cannot be \(entries[0].key == "withheld" ? "withheld" : "not applicable")",
                at: entries[0].keyPosition, length: entries[0].key.utf8.count, help: "write it out, or leave it out")
            return .notPublished
        }
        if entries[0].key == "withheld" {
            return withholding(entries[0]).map { .withheld($0) } ?? .notPublished
        }
        guard case .scalar(let reason) = entries[0].value.content, !reason.text.isBlank,
            !FieldReader.noReasons.contains(reason.text.lowercased())
        else {
            error(
                "“not_applicable” needs the reason", at: entries[0].keyPosition,
                help: "write not_applicable: No charge during the pilot")
            return .notPublished
        }
        return .notApplicable(reason.text)
    }

    /// The decision behind a `withheld` entry; `nil` where it is wrong, which is reported.
    mutating func withholding(_ entry: YAMLEntry) -> Withholding? {
        guard case .mapping(let members) = entry.value.content else {
            error(
                "“withheld” needs a ground", at: entry.keyPosition, length: 8,
                help: "write withheld: {ground: FOIA 2000 s.43(2), explanation: …, review: 2027-02-01}")
            return nil
        }
        let declarations = WithholdingFields.schema.declarations
        let wasExplaining = explainsAbsence
        explainsAbsence = false
        defer { explainsAbsence = wasExplaining }
        let row = fields(of: members, by: declarations, owner: "“withheld”", at: entry.keyPosition)
        return Withholding(Row(states: row.states, position: entry.keyPosition, withholding: nil))
    }

    /// A reminder where `withheld` or `not_applicable` seems to be misspelt.
    func absenceMeant(by node: YAMLNode) -> String? {
        guard case .mapping(let entries) = node.content, entries.count == 1 else { return nil }
        return Spelling.nearest(to: entries[0].key, in: ["withheld", "not_applicable"]).map { "did you mean \($0)?" }
    }
}

extension YAMLEntry {
    /// Whether it says why there is no value.
    fileprivate var isReason: Bool { key == "withheld" || key == "not_applicable" }
}
