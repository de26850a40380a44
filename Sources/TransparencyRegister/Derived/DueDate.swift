package import Wording

/// A day on which something of a record ends or has to be done, and still matters.
package struct DueDate: Sendable, Equatable {
    /// What passing the day means.
    package enum Form: Sendable {
        /// Something is in force up to and including the day.
        case end
        /// A review, decision or condition is to be done by the day.
        case task
    }

    /// Where it stands on a day.
    package enum State: Int, Sendable, CaseIterable {
        /// In force no longer, and nothing has followed.
        case expired
        /// Not done by its day.
        case overdue
        /// Within the site's time, its last day included.
        case expiring
        /// Nobody has published until when.
        case withoutEnd
        case inForce
    }

    /// Where the record lies in the register.
    package let record: Int
    /// `End of the contract`, `Review of the assessment`.
    package let what: Phrase
    /// The field of the record that says it.
    package let field: String
    /// `nil` where something is in force and its end is not published.
    package let date: CivilDate?
    package let form: Form

    package static let assessmentReview: Phrase = "Review of the assessment"
    package static let agreementReview: Phrase = "Review of the agreement"
    /// What the decision on a contract's renewal is called.
    package static let renewal: Phrase = "Decision on renewal"

    /// Days from a day to the date: 0 on the date itself, negative after it; `nil` without a date.
    package func daysLeft(from day: CivilDate) -> Int? { date.map { day.days(to: $0) } }

    /// On the date itself it is still in force, and still in time.
    ///
    /// - Parameters:
    ///   - within: days before the date from which it counts as expiring.
    package func state(on day: CivilDate, within: Int) -> State {
        guard let left = daysLeft(from: day) else { return .withoutEnd }
        if left < 0 { return form == .end ? .expired : .overdue }
        return left <= within ? .expiring : .inForce
    }
}
