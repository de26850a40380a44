package import Wording

/// The answer to a check: outcome, evidence, and one plain sentence.
package struct CheckResult: Sendable {
    package let outcome: CheckOutcome
    /// What the outcome rests on, each once, in the order in which it was looked at.
    package let evidence: [Evidence]
    /// One sentence with a full stop: `2 of 3 signed contracts are public.` is one.
    package let sentence: Phrase

    package init(_ outcome: CheckOutcome, _ sentence: Phrase, _ evidence: [Evidence] = []) {
        self.outcome = outcome
        self.sentence = sentence
        self.evidence = evidence.eachOnce()
    }
}

extension [Evidence] {
    /// Compares few of them with each other, which is faster than hashing them.
    fileprivate func eachOnce() -> [Evidence] {
        if count < 2 { return self }
        if count <= 16 { return reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
        var seen: Set<Evidence> = []
        return filter { seen.insert($0).inserted }
    }
}

/// A record, a field of it and a day on which an outcome rests.
package struct Evidence: Sendable {
    package let record: Record
    /// The name of the field in front matter; `nil` where the record as a whole is meant.
    package let field: String?
    package let date: CivilDate?

    init(_ record: Record, _ field: String? = nil, _ date: CivilDate? = nil) {
        self.record = record
        self.field = field
        self.date = date
    }
}

extension Evidence: Hashable {
    package static func == (one: Evidence, other: Evidence) -> Bool {
        one.record === other.record && one.date == other.date && one.field == other.field
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(record))
        hasher.combine(field)
        hasher.combine(date)
    }
}

/// What a check found about one of several things that are all asked for.
struct CheckPart {
    let outcome: CheckOutcome
    let evidence: [Evidence]

    init(_ outcome: CheckOutcome, _ evidence: Evidence...) {
        self.outcome = outcome
        self.evidence = evidence
    }
}

extension CheckResult {
    /// The answer about several things that are all asked for.
    ///
    /// - Parameters:
    ///   - none: the sentence where there is nothing to ask about.
    ///   - sentence: gets how many are met, and of how many.
    init(_ parts: [CheckPart], none: Phrase, _ sentence: (_ met: Int, _ of: Int) -> Phrase) {
        let outcomes = parts.map(\.outcome)
        let outcome = CheckOutcome.all(outcomes)
        let asked = outcomes.count { $0 != .notApplicable }
        self.init(
            outcome, asked == 0 ? none : sentence(outcomes.count { $0 == .met }, asked), parts.flatMap(\.evidence))
    }

    /// The answer about fields that are all asked for, of one record.
    ///
    /// - Parameters:
    ///   - fields: names in front matter, and what sentences call them.
    init(_ record: Record, _ fields: [(name: String, noun: Phrase)]) {
        var outcomes: [CheckOutcome] = []
        var evidence: [Evidence] = []
        var absent: [Phrase] = []
        for (name, noun) in fields {
            let outcome = CheckOutcome(record.state(named: name))
            outcomes.append(outcome)
            evidence.append(Evidence(record, name))
            if outcome == .withheld || outcome == .notPublished { absent.append(noun) }
        }
        let outcome = CheckOutcome.all(outcomes)
        let nouns = fields.map(\.noun)
        let hasWithheld = outcomes.contains(.withheld)
        let sentence: Phrase =
            switch outcome {
            case .met: "Published: \(series: nouns)."
            case .notApplicable: "The register says why this does not apply."
            case .withheld: "Withheld: \(series: absent)."
            default:
                hasWithheld
                    ? "Withheld or not published: \(series: absent)." : "Not published: \(series: absent)."
            }
        self.init(outcome, sentence, evidence)
    }
}

extension CheckOutcome {
    /// What a field that is asked for says by its state alone.
    init(_ state: FieldState) {
        switch state {
        case .published: self = .met
        case .withheld, .suppressed: self = .withheld
        case .notApplicable: self = .notApplicable
        case .notPublished: self = .notPublished
        }
    }
}

extension Record {
    /// A field by its name in front matter; not published where the kind has none of that name.
    package func state(named name: String) -> FieldState {
        kind.declarations.firstIndex { $0.name == name }.map { states[$0] } ?? .notPublished
    }
}
