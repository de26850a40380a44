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
            + circles(.decision, \DecisionFields.extends) { Facts($0) } + mixedCircles()
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

extension ReferenceCircles {
    /// One step of a circle: a decision, and the field in which the next is named.
    private typealias Step = (decision: Int, field: String)

    /// One error for each circle of decisions of which some replace and some extend the next.
    private func mixedCircles() -> [Diagnostic] {
        var done = [Bool](repeating: false, count: records.count)
        /// Where each decision lies on the way that is followed.
        var places = [Int?](repeating: nil, count: records.count)
        var faults: [Diagnostic] = []
        for start in records.indices where records[start].kind == .decision && !done[start] {
            var way: [(decision: Int, left: [Step])] = [(start, steps(from: start))]
            places[start] = 0
            while let (here, left) = way.last {
                guard let step = left.last else {
                    done[here] = true
                    places[here] = nil
                    way.removeLast()
                    continue
                }
                way[way.count - 1].left.removeLast()
                if let begin = places[step.decision] {
                    guard let fault = fault(way[begin...].map(\.decision)) else { continue }
                    faults.append(fault)
                    for (decision, _) in way { (done[decision], places[decision]) = (true, nil) }
                    way = []
                } else if !done[step.decision] {
                    places[step.decision] = way.count
                    way.append((step.decision, steps(from: step.decision)))
                }
            }
        }
        return faults
    }

    /// The decisions that one replaces and extends; each step has the field that leads to it.
    private func steps(from index: Int) -> [Step] {
        let decision = Facts<DecisionFields>(records[index])
        let replaced = decision.supersedes.flatMap { self.index($0) }.map { ($0, "supersedes") }
        let extended = decision.extends.flatMap { self.index($0) }.map { ($0, "extends") }
        return [extended, replaced].compactMap(\.self)
    }

    /// The chain of a circle with the field of each step; `nil` where one field alone leads all the way, which is reported
    /// by then.
    private func fault(_ circle: [Int]) -> Diagnostic? {
        let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
        let turned = Array(circle[first...] + circle[..<first])
        let nexts = turned.dropFirst() + turned.prefix(1)
        let fields = zip(turned, nexts).map { here, next in
            steps(from: here).filter { $0.decision == next }.map(\.field)
        }
        let isPure = ["supersedes", "extends"].contains { name in fields.allSatisfy { $0.contains(name) } }
        guard turned.count > 1, !isPure else { return nil }
        let chain =
            zip(turned, fields).map { here, names in
                "\(records[here].id) \(names.first ?? "") "
            }.joined() + records[turned[0]].id
        let name = fields[0].first ?? ""
        return .error(
            "decisions come before themselves: \(chain)", at: records[turned[0]].place(ofFieldNamed: name),
            help: "take supersedes or extends out of one of them")
    }
}
