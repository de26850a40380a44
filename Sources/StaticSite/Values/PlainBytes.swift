internal import SourceText
internal import TransparencyRegister

/// Values for programs, as records have them: written where they are to stand, without a text of their own.
extension ByteText {
    /// `2026-03-01`.
    mutating func append(plain date: CivilDate) {
        append(plain: Month(of: date))
        append(UInt8(ascii: "-"))
        append(twoDigits: date.day)
    }

    /// `20260301`.
    mutating func append(compact date: CivilDate) {
        append(year: date.year)
        append(twoDigits: date.month)
        append(twoDigits: date.day)
    }

    /// `2026-03`.
    mutating func append(plain month: Month) {
        append(year: month.year)
        append(UInt8(ascii: "-"))
        append(twoDigits: month.month)
    }

    /// `-3`.
    mutating func append(plain number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        append(digits: UInt64(number.magnitude), decimals: 0)
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

    private mutating func append(year: Int16) {
        append(twoDigits: UInt8(year / 100))
        append(twoDigits: UInt8(year % 100))
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

    private mutating func append(twoDigits number: UInt8) {
        append(UInt8(ascii: "0") + number / 10)
        append(UInt8(ascii: "0") + number % 10)
    }

    /// Adds the digits of a number of which so many stand after the point; at least one stands before it.
    private mutating func append(digits number: UInt64, decimals: Int) {
        let start = count
        var rest = number
        var written = 0
        repeat {
            if written == decimals, written > 0 { append(UInt8(ascii: ".")) }
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
            written += 1
        } while rest > 0 || written <= decimals
        var (first, last) = (start, count - 1)
        while first < last {
            swapAt(first, last)
            (first, last) = (first + 1, last - 1)
        }
    }
}
