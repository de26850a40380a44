/// The number of cases of a rate, which the public is owed: without it nobody can judge the rate, or whether its group is
/// so small that it has to be suppressed.
package enum OwedSize {
    /// Where in a row of metrics or of groups the number of cases is missing; `nil` where it is given, does not apply, or
    /// the row has no rate.
    package static func place(in row: Row, _ members: [FieldDeclaration]) -> Int? {
        if row.withholding != nil { return nil }
        if isForm(EvaluationGroupFields.schema.declarations, of: members) {
            let index = EvaluationGroupFields.schema.fields.n.index
            let group = Group<EvaluationGroupFields>(row)
            return row.states[index].isNotPublished && group.confusion == nil && group.hasStatedRate ? index : nil
        }
        if isForm(MetricFields.schema.declarations, of: members) {
            let index = MetricFields.schema.fields.n.index
            return row.states[index].isNotPublished && Group<MetricFields>(row).unit == "%" ? index : nil
        }
        return nil
    }

    /// Whether a table has the columns of another, whatever their labels are in the language of the site.
    private static func isForm(_ declarations: [FieldDeclaration], of members: [FieldDeclaration]) -> Bool {
        members.count == declarations.count && members.last?.name == declarations.last?.name
            && members.first?.name == declarations.first?.name
    }
}
