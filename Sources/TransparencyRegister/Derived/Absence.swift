/// Something of a record that the public does not see: withheld, or not published although it should be.
package struct Absence: Sendable {
    /// Where the record lies in the register.
    package let record: Int
    /// The field, and in it the row and cell: `Award criteria`, `Audit: Findings`, `Documents (Schedule 4)`.
    package let what: String
    /// The name of the record's own field that it is or lies in.
    package let field: String
    /// Whether it lies in a table of the record.
    package let isInTable: Bool
    /// Whether the field stands under a heading of the record's page.
    package let isInSection: Bool
    /// `nil` where it is not published and nothing is said.
    package let withholding: WithholdingGround?
}

/// On what ground something is withheld, who decided that, and when it is looked at again.
package struct WithholdingGround: Sendable {
    package let ground: String
    package let explanation: String?
    package let decidedBy: Reference?
    package let decided: CivilDate?
    package let review: CivilDate?

    /// Whether the day on which it was to be looked at again has passed.
    package func isOverdue(on day: CivilDate) -> Bool { review.map { $0 < day } ?? false }

    init(_ withholding: Withholding) {
        ground = withholding.ground
        explanation = withholding.explanation
        decidedBy = withholding.decidedBy
        decided = withholding.decided
        review = withholding.review
    }

    /// The part of a decision that is not public; its record does not say who withheld it, nor when.
    init?(_ part: Group<WithheldPartFields>) {
        guard let ground = part.ground else { return nil }
        self.ground = ground
        explanation = nil
        decidedBy = nil
        decided = nil
        review = part.review
    }
}
