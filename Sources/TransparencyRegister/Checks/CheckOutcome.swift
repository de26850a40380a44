package import Wording

/// How a check came out.
package enum CheckOutcome: String, CaseIterable, Sendable {
    case met
    case partly
    case notMet = "not_met"
    case withheld
    case notPublished = "not_published"
    case notApplicable = "not_applicable"

    /// As readers see it: `Partly met`.
    package var label: Phrase {
        switch self {
        case .met: "Met"
        case .partly: "Partly met"
        case .notMet: "Not met"
        case .withheld: "Withheld"
        case .notPublished: "Not published"
        case .notApplicable: "Not applicable"
        }
    }

    /// Whether the public is owed something that it has not got.
    package var isFinding: Bool { self == .partly || self == .notMet || self == .withheld || self == .notPublished }

    /// The same of what is asked for whatever a record says: an excuse is no better than a gap.
    var withoutExcuse: CheckOutcome { self == .notApplicable ? .notMet : self }

    /// Of several things that are all asked for.
    ///
    /// What does not apply is passed over. All met is met; something met and something not is partly met; where nothing
    /// is met, one reason shared by all is the outcome, and different reasons are not met.
    package static func all(_ parts: [CheckOutcome]) -> CheckOutcome {
        let parts = parts.filter { $0 != .notApplicable }
        guard let first = parts.first else { return .notApplicable }
        if parts.allSatisfy({ $0 == first }) { return first }
        return parts.contains { $0 == .met || $0 == .partly } ? .partly : .notMet
    }
}
