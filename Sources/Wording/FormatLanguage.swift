package import SourceText

/// How numbers, money, dates and lists are written in a language: the only place that formats them.
///
/// All of it is read from the words file, so that a language is a value and not a branch. A class, since every number and
/// date asks it and a copy of so many parts costs more than the writing.
package final class FormatLanguage: Sendable {
    /// The holes of how a number is marked: a percentage.
    enum NumberHole: String, CaseIterable, Sendable { case number }

    /// The holes of an amount of money.
    enum MoneyHole: String, CaseIterable, Sendable { case symbol, code, amount }

    /// The holes of a day, month, or stretch of days or months.
    enum DateHole: String, CaseIterable, Sendable {
        case day, month, year
        case lastDay = "last_day"
        case lastMonth = "last_month"
        case lastYear = "last_year"
    }

    /// The holes of a list that grows by one.
    enum ListHole: String, CaseIterable, Sendable {
        case before = "1"
        case next = "2"
    }

    /// How days, months and stretches of them are written.
    struct Dates: Sendable {
        /// As they stand beside a day, January first.
        let months: [String]
        /// As they stand alone.
        let monthsAlone: [String]
        /// Where there is little room.
        let shortMonths: [String]
        let day, month, monthsInOneYear, monthsInTwoYears, daysInOneYear, daysInTwoYears: FormatPattern<DateHole>
    }

    /// A BCP 47 tag.
    package let code: String
    let groupMark: String
    let decimalMark: String
    let minus: String
    /// The signs from nought to nine in UTF-8, where they are not 0 to 9.
    let digits: [[UInt8]]?
    /// Whether lines are read from right to left.
    package let isRightToLeft: Bool
    let percentPattern: FormatPattern<NumberHole>
    let dates: Dates
    /// All days of a year, as they stand before and after its number.
    private let dayTexts: DayTexts
    /// Where the language has a symbol for the currency, and where it has none.
    let symbolPattern, codePattern: FormatPattern<MoneyHole>
    /// By ISO 4217 codes.
    let symbols: [String: String]
    /// Whether labels within sentences are written in small letters.
    package let hasSmallLabels: Bool
    /// How an entry follows others, and how the last one does.
    let listPattern, lastPattern: FormatPattern<ListHole>

    init(
        code: String, isRightToLeft: Bool, groupMark: String, decimalMark: String, minus: String, digits: [[UInt8]]?,
        percentPattern: FormatPattern<NumberHole>, dates: Dates, symbolPattern: FormatPattern<MoneyHole>,
        codePattern: FormatPattern<MoneyHole>, symbols: [String: String], hasSmallLabels: Bool,
        listPattern: FormatPattern<ListHole>, lastPattern: FormatPattern<ListHole>
    ) {
        self.isRightToLeft = isRightToLeft
        self.digits = digits
        self.code = code
        self.groupMark = groupMark
        self.decimalMark = decimalMark
        self.minus = minus
        self.percentPattern = percentPattern
        self.dates = dates
        dayTexts = DayTexts(dates.day, dates.months, digits)
        self.symbolPattern = symbolPattern
        self.codePattern = codePattern
        self.symbols = symbols
        self.hasSmallLabels = hasSmallLabels
        self.listPattern = listPattern
        self.lastPattern = lastPattern
    }

    /// The same ways under the name of another language.
    func named(_ code: String) -> FormatLanguage {
        FormatLanguage(
            code: code, isRightToLeft: isRightToLeft, groupMark: groupMark, decimalMark: decimalMark, minus: minus,
            digits: digits, percentPattern: percentPattern, dates: dates, symbolPattern: symbolPattern,
            codePattern: codePattern, symbols: symbols,
            hasSmallLabels: hasSmallLabels, listPattern: listPattern, lastPattern: lastPattern)
    }

    /// The names of the months as they stand beside a day, January first.
    package var months: [String] { dates.months }

    /// The names of the months where there is little room, January first.
    package var shortMonths: [String] { dates.shortMonths }
}

extension FormatLanguage {
    /// `1,234.50`, with the digits as they were written.
    package func append(number: DecimalNumber, to sink: inout ByteText) {
        if number.isNegative { sink.append(utf8: minus) }
        appendDigits(of: number, fractionDigits: 0, to: &sink)
    }

    /// `97.5%`, where 97.5 is the number.
    package func append(percent: DecimalNumber, to sink: inout ByteText) {
        if percent.isNegative { sink.append(utf8: minus) }
        percentPattern.append(to: &sink) { _, sink in appendDigits(of: percent, fractionDigits: 0, to: &sink) }
    }

    /// `£12.50`, or `CHF 1,200` where the language has no symbol for the currency.
    package func append(money amount: DecimalNumber, currency code: String, to sink: inout ByteText) {
        if amount.isNegative { sink.append(utf8: minus) }
        let symbol = symbols[code]
        (symbol == nil ? codePattern : symbolPattern).append(to: &sink) { hole, sink in
            switch hole {
            case .symbol: sink.append(utf8: symbol ?? code)
            case .code: sink.append(utf8: code)
            case .amount: appendDigits(of: amount, fractionDigits: code == "JPY" ? 0 : 2, to: &sink)
            }
        }
    }

    /// `1 March 2026`; a month outside 1 to 12 is written as its number.
    package func append(dateOfYear year: Int, month: Int, day: Int, to sink: inout ByteText) {
        if dayTexts.append(year: year, month: month, day: day, to: &sink) { return }
        append(dates.day, from: (year, month, day), into: &sink)
    }

    /// `March 2026`.
    package func append(monthOfYear year: Int, month: Int, to sink: inout ByteText) {
        append(dates.month, from: (year, month, 1), into: &sink)
    }

    private func appendDigits(of number: DecimalNumber, fractionDigits: Int, to sink: inout ByteText) {
        let start = sink.count
        number.appendDigits(
            groupMark: groupMark, decimalMark: decimalMark, fractionDigits: fractionDigits, to: &sink)
        replaceDigits(from: start, in: &sink)
    }

    private func append(digitsOf number: Int, to sink: inout ByteText) {
        let start = sink.count
        sink.append(digitsOf: number)
        replaceDigits(from: start, in: &sink)
    }

    /// Puts the signs of the language where 0 to 9 were written.
    private func replaceDigits(from start: Int, in sink: inout ByteText) {
        guard let digits else { return }
        let zero = UInt8(ascii: "0")
        let written = sink.slice[start...].flatMap { byte in
            byte >= zero && byte < zero + 10 ? digits[Int(byte - zero)] : [byte]
        }
        sink.replace(from: start, with: written)
    }
}

extension FormatLanguage {
    /// A day by its numbers: 2026, 3, 1.
    package typealias Day = (year: Int, month: Int, day: Int)

    private func append(
        _ pattern: FormatPattern<DateHole>, from first: Day, to last: Day = (0, 0, 0), into sink: inout ByteText
    ) {
        pattern.append(to: &sink) { hole, sink in
            switch hole {
            case .year: append(digitsOf: first.year, to: &sink)
            case .day: append(digitsOf: first.day, to: &sink)
            case .month: append(month: first.month, besideDay: pattern.holes.contains(.day), to: &sink)
            case .lastYear: append(digitsOf: last.year, to: &sink)
            case .lastDay: append(digitsOf: last.day, to: &sink)
            case .lastMonth: append(month: last.month, besideDay: pattern.holes.contains(.lastDay), to: &sink)
            }
        }
    }

    private func append(month: Int, besideDay: Bool, to sink: inout ByteText) {
        let names = besideDay ? dates.months : dates.monthsAlone
        let name = names.indices.contains(month - 1) ? names[month - 1] : String(month)
        sink.append(utf8: name)
    }

    /// `January to March 2026`, from the first month to the last.
    package func months(from first: Day, to last: Day) -> String {
        let pattern = first.year == last.year ? dates.monthsInOneYear : dates.monthsInTwoYears
        return text { append(pattern, from: first, to: last, into: &$0) }
    }

    /// `1 January to 31 March 2026`, from the first day to the last.
    package func days(from first: Day, to last: Day) -> String {
        let pattern = first.year == last.year ? dates.daysInOneYear : dates.daysInTwoYears
        return text { append(pattern, from: first, to: last, into: &$0) }
    }
}

extension FormatLanguage {
    /// `1,234.50`.
    package func number(_ number: DecimalNumber) -> String {
        // Most numbers: they have no marks, and take no memory.
        if digits == nil, number.scale == 0, 0..<1000 ~= number.coefficient { return String(number.coefficient) }
        return text { append(number: number, to: &$0) }
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

    /// What a closure writes.
    func text(_ write: (inout ByteText) -> Void) -> String {
        var sink = ByteText(capacity: 32)
        write(&sink)
        return String(sink)
    }
}
