/// How numbers, money and dates are written in a language: the only place that formats them.
///
/// All of it is data, so that a language is a value and not a branch.
package struct FormatLanguage: Sendable {
    /// A piece of a date's pattern.
    package enum DatePiece: Sendable {
        case day, month, year
        case text(String)
    }

    /// How amounts in a currency are written.
    package struct Currency: Sendable {
        /// The ISO 4217 code.
        package let code: String
        package let symbol: String
        /// Amounts with a fraction have at least as many digits after the mark.
        package let fractionDigits: Int
    }

    /// A BCP 47 tag.
    package let code: String
    /// The names of the months, January first.
    package let months: [String]
    let groupMark: String
    let decimalMark: String
    let minus: String
    /// What stands after a percentage.
    let percentSign: String
    let datePattern: [DatePiece]
    let monthPattern: [DatePiece]
    let currencies: [Currency]

    /// British English: `£50,000,000`, `1 March 2026`, `97.5%`.
    package static let englishGB = FormatLanguage(
        code: "en-GB",
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        groupMark: ",", decimalMark: ".", minus: "\u{2212}", percentSign: "%",
        datePattern: [.day, .text(" "), .month, .text(" "), .year],
        monthPattern: [.month, .text(" "), .year],
        currencies: [
            Currency(code: "GBP", symbol: "£", fractionDigits: 2),
            Currency(code: "EUR", symbol: "€", fractionDigits: 2),
            Currency(code: "USD", symbol: "US$", fractionDigits: 2),
            Currency(code: "AUD", symbol: "A$", fractionDigits: 2),
            Currency(code: "CAD", symbol: "CA$", fractionDigits: 2),
            Currency(code: "NZD", symbol: "NZ$", fractionDigits: 2),
            Currency(code: "INR", symbol: "₹", fractionDigits: 2),
            Currency(code: "JPY", symbol: "JP¥", fractionDigits: 0),
        ])
}

extension FormatLanguage {
    /// `1,234.50`, with the digits as they were written.
    package func append(number: DecimalNumber, to sink: inout [UInt8]) {
        append(number, prefix: "", fractionDigits: 0, to: &sink)
    }

    /// `97.5%`, where 97.5 is the number.
    package func append(percent: DecimalNumber, to sink: inout [UInt8]) {
        append(number: percent, to: &sink)
        sink.append(contentsOf: percentSign.utf8)
    }

    /// `£12.50`, or `CHF 1,200` where the language has no symbol for the currency.
    package func append(money amount: DecimalNumber, currency code: String, to sink: inout [UInt8]) {
        if let currency = currencies.first(where: { $0.code == code }) {
            append(amount, prefix: currency.symbol, fractionDigits: currency.fractionDigits, to: &sink)
        } else {
            append(amount, prefix: code + " ", fractionDigits: 2, to: &sink)
        }
    }

    /// `1 March 2026`; a month outside 1 to 12 is written as its number.
    package func append(dateOfYear year: Int, month: Int, day: Int, to sink: inout [UInt8]) {
        append(datePattern, year: year, month: month, day: day, to: &sink)
    }

    /// `March 2026`.
    package func append(monthOfYear year: Int, month: Int, to sink: inout [UInt8]) {
        append(monthPattern, year: year, month: month, day: 1, to: &sink)
    }

    private func append(
        _ number: DecimalNumber, prefix: String, fractionDigits: Int, to sink: inout [UInt8]
    ) {
        if number.isNegative { sink.append(contentsOf: minus.utf8) }
        sink.append(contentsOf: prefix.utf8)
        number.appendDigits(
            groupMark: groupMark, decimalMark: decimalMark, fractionDigits: fractionDigits, to: &sink)
    }

    private func append(_ pattern: [DatePiece], year: Int, month: Int, day: Int, to sink: inout [UInt8]) {
        for piece in pattern {
            switch piece {
            case .text(let text): sink.append(contentsOf: text.utf8)
            case .year: sink.append(digitsOf: year)
            case .day: sink.append(digitsOf: day)
            case .month:
                let name = months.indices.contains(month - 1) ? months[month - 1] : String(month)
                sink.append(contentsOf: name.utf8)
            }
        }
    }
}

extension FormatLanguage {
    /// `1,234.50`.
    package func number(_ number: DecimalNumber) -> String {
        text { append(number: number, to: &$0) }
    }

    /// `97.5%`.
    package func percent(_ number: DecimalNumber) -> String {
        text { append(percent: number, to: &$0) }
    }

    /// `£12.50`.
    package func money(_ amount: DecimalNumber, currency: String) -> String {
        text { append(money: amount, currency: currency, to: &$0) }
    }

    /// `1 March 2026`.
    package func date(year: Int, month: Int, day: Int) -> String {
        text { append(dateOfYear: year, month: month, day: day, to: &$0) }
    }

    /// `March 2026`.
    package func month(year: Int, month: Int) -> String {
        text { append(monthOfYear: year, month: month, to: &$0) }
    }

    private func text(_ write: (inout [UInt8]) -> Void) -> String {
        var sink: [UInt8] = []
        write(&sink)
        return String(decoding: sink, as: UTF8.self)
    }
}

/// The form that machines read, the same in every language.
enum ISODate {
    /// `2026-03-01`, the year with at least four digits.
    static func append(year: Int, month: Int, day: Int, to sink: inout [UInt8]) {
        sink.append(digitsOf: year, atLeast: 4)
        sink.append(UInt8(ascii: "-"))
        sink.append(digitsOf: month, atLeast: 2)
        sink.append(UInt8(ascii: "-"))
        sink.append(digitsOf: day, atLeast: 2)
    }
}
