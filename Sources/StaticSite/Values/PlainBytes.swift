internal import SourceText
internal import TransparencyRegister

/// Values for programs, as records have them: written where they are to stand, without a text of their own.
extension ByteText {
    /// `2026-03-01`.
    mutating func append(plain date: CivilDate) {
        append(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    }

    /// `20260301`.
    mutating func append(compact date: CivilDate) {
        append(digits: UInt64(date.year), atLeast: 4)
        append(digits: UInt64(date.month), atLeast: 2)
        append(digits: UInt64(date.day), atLeast: 2)
    }

    /// `2026-03`.
    mutating func append(plain month: Month) {
        append(digits: UInt64(month.year), atLeast: 4)
        append(UInt8(ascii: "-"))
        append(digits: UInt64(month.month), atLeast: 2)
    }

    /// `-3`.
    mutating func append(plain number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        append(digits: UInt64(number.magnitude))
    }

    /// `50000000`, `12.50`, `-3`.
    mutating func append(plain number: ExactDecimal) {
        if number.coefficient < 0 { append(UInt8(ascii: "-")) }
        append(digits: number.coefficient.magnitude, decimals: Int(number.scale))
    }

    /// `GBP 50000000`.
    mutating func append(plain money: Money) {
        append(utf8: money.currency.description)
        append(UInt8(ascii: " "))
        append(plain: money.amount)
    }

    /// A value that files and tables write in the same way; `false` for any other, of which nothing is added.
    mutating func append(plain value: FieldValue) -> Bool {
        switch value {
        case .text(let text), .url(let text), .email(let text): append(utf8: text)
        case .prose(let prose): append(utf8: prose.text)
        case .date(let date): append(plain: date)
        case .month(let month): append(plain: month)
        case .period(let period): append(utf8: period.description)
        case .money(let money): append(plain: money)
        case .count(let count): append(plain: count)
        case .number(let number), .percent(let number): append(plain: number)
        case .name(let name): append(utf8: name.text)
        case .conditions(let conditions): append(utf8: conditions.map(\.description).joined(separator: "; "))
        case .duration, .yes, .choice, .reference, .list, .group, .rows: return false
        }
        return true
    }
}
