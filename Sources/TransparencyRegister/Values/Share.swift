/// A part of a whole, kept as the two counts; there is no share of nothing.
package struct Share: Hashable, Sendable {
    package let part: Int
    package let whole: Int

    /// `nil` for a whole of zero, so that no page can print 0 % where there was nothing, and for a part beyond it.
    package init?(_ part: Int, of whole: Int) {
        guard whole > 0, 0...whole ~= part else { return nil }
        self.part = part
        self.whole = whole
    }

    /// In percent with one digit after the point, halves away from zero: 1 of 3 is `33.3`.
    package var percent: ExactDecimal {
        let (thousands, overflow) = part.multipliedReportingOverflow(by: 2000)
        if overflow { return ExactDecimal(Int64((Double(part) / Double(whole) * 1000).rounded()), scale: 1) }
        return ExactDecimal(Int64((thousands / whole + 1) / 2), scale: 1)
    }
}
