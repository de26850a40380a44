/// A length of time as people state it: `12 months`, `45 working days`.
@usableFromInline
package struct Duration: Hashable, Sendable {
    package enum Unit: UInt8, CaseIterable, Sendable {
        case hour, day, workingDay, week, month, year

        /// One of it in words.
        package var singular: String {
            switch self {
            case .hour: "hour"
            case .day: "day"
            case .workingDay: "working day"
            case .week: "week"
            case .month: "month"
            case .year: "year"
            }
        }
    }

    package let count: ExactDecimal
    package let unit: Unit

    /// Reads a number that is not negative, one space, and a unit in the singular or plural.
    package init?(_ text: String) {
        guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")), let count = ExactDecimal(text[..<space]),
            count.coefficient >= 0
        else { return nil }
        let word = text[text.utf8.index(after: space)...]
        let singular = word.utf8.last == UInt8(ascii: "s") ? word.dropLast() : word
        guard let unit = Unit.allCases.first(where: { $0.singular == singular }) else { return nil }
        self.count = count
        self.unit = unit
    }

    /// Whole days, where the unit is a fixed number of them; `nil` for hours, working days, months and years.
    package var days: Int? {
        guard count.scale == 0 else { return nil }
        switch unit {
        case .day: return Int(count.coefficient)
        case .week: return Int(count.coefficient) * 7
        default: return nil
        }
    }
}

extension Duration: CustomStringConvertible {
    /// `45 working days`, `1 day`.
    @usableFromInline package var description: String {
        "\(count) \(unit.singular)" + (count == ExactDecimal(1) ? "" : "s")
    }
}
