package import Wording

extension ExactDecimal {
    /// As the language formats it.
    package var decimal: DecimalNumber { DecimalNumber(coefficient, scale: Int(scale)) }
}

extension Phrase.StringInterpolation {
    package mutating func appendInterpolation(_ date: CivilDate) {
        append(.date(year: Int(date.year), month: Int(date.month), day: Int(date.day)))
    }

    package mutating func appendInterpolation(_ money: Money) {
        append(.money(money.amount.decimal, currency: money.currency.description))
    }

    /// A choice within a sentence, which some languages write in small letters there.
    package mutating func appendInterpolation(inside choice: Choice) { append(.label(choice.label)) }

    /// A number chooses among the forms of a text only where it is whole.
    package mutating func appendInterpolation(_ number: ExactDecimal) {
        append(number.scale == 0 ? .count(Int(number.coefficient)) : .number(number.decimal))
    }
}

extension Duration {
    /// `45 working days`, `1 day`.
    package var phrase: Phrase {
        switch unit {
        case .hour: "\(count) hours"
        case .day: "\(count) days"
        case .workingDay: "\(count) working days"
        case .week: "\(count) weeks"
        case .month: "\(count) months"
        case .year: "\(count) years"
        }
    }
}
