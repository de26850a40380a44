/// How a record says that a value is withheld.
struct WithholdingFields: FieldSet {
    let ground: Field<String>
    let explanation: Field<String>
    let decidedBy: Field<Reference>
    let decided: Field<CivilDate>
    let review: Field<CivilDate>

    static let schema = Schema(Self.self)

    init(_ declare: inout FieldDeclarations) {
        ground = declare.required("ground", "Ground", .text)
        explanation = declare.optional("explanation", "Explanation", .text)
        decidedBy = declare.optional("decided_by", "Decided by", .reference(.official))
        decided = declare.optional("decided", "Decided", .date)
        review = declare.optional("review", "Review", .date)
    }
}

/// The decision not to publish a value; the value itself is nowhere.
@usableFromInline
package final class Withholding: Sendable {
    /// The provision that allows it: `FOIA 2000 s.43(2)`.
    package let ground: String
    package let explanation: String?
    package let decidedBy: Reference?
    package let decided: CivilDate?
    /// The day on which it is looked at again.
    package let review: CivilDate?

    /// `nil` where the required ground is missing, which is reported by then.
    init?(_ row: Row) {
        let fields = Group<WithholdingFields>(row)
        guard let ground = fields.ground else { return nil }
        self.ground = ground
        explanation = fields.explanation
        decidedBy = fields.decidedBy
        decided = fields.decided
        review = fields.review
    }
}
