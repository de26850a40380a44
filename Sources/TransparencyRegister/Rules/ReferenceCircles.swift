internal import SourceText

/// Records that come before themselves: a system that replaces itself, organisations that are part of each other.
struct ReferenceCircles {
    let records: [Record]
    let index: (Reference) -> Int?

    /// One error for each circle, at the first of its records.
    func faults() -> [Diagnostic] {
        circles(.system, \SystemFields.supersedes) { Facts($0) }
            + circles(.organisation, \OrganisationFields.parent) { Facts($0) }
            + circles(.decision, \DecisionFields.supersedes) { Facts($0) }
            + circles(.decision, \DecisionFields.extends) { Facts($0) }
    }

    private func circles<Fields: FieldSet>(
        _ kind: Kind, _ key: KeyPath<Fields, Field<Reference>>, _ facts: (Record) -> Facts<Fields>
    ) -> [Diagnostic] {
        var seen = [Bool](repeating: false, count: records.count)
        var faults: [Diagnostic] = []
        for start in records.indices where records[start].kind == kind && !seen[start] {
            var way: [Int] = []
            var steps: [Int: Int] = [:]
            var next: Int? = start
            while let here = next, !seen[here], steps[here] == nil {
                steps[here] = way.count
                way.append(here)
                next = facts(records[here])[dynamicMember: key].flatMap(index)
            }
            for place in way { seen[place] = true }
            if let next, let step = steps[next] { faults.append(fault(Array(way[step...]), key, facts)) }
        }
        return faults
    }

    private func fault<Fields: FieldSet>(
        _ circle: [Int], _ key: KeyPath<Fields, Field<Reference>>, _ facts: (Record) -> Facts<Fields>
    ) -> Diagnostic {
        let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
        let turned = circle[first...] + circle[..<first]
        let record = facts(records[circle[first]])
        let name = record.name(key)
        let ids = turned.map { records[$0].id }
        if ids.count == 1 {
            return .error("“\(ids[0])” names itself in \(name)", at: record.place(key), help: "take the line out")
        }
        return .error(
            "\(name) leads in a circle: \((ids + [ids[0]]).joined(separator: " → "))", at: record.place(key),
            help: "take \(name) out of one of them")
    }
}
