package import Wording

/// A stretch of days that figures are given for: a year, half-year, quarter, months or days.
///
/// Written `2026`, `2026-H1`, `2026-Q1` (calendar quarters), `2026-03`, `2025-04/2026-03` or `2026-01-01/2026-03-31`.
@usableFromInline
package struct Period: Hashable, Sendable {
    package let first: CivilDate
    /// The last day that belongs to it.
    package let last: CivilDate
    /// The form in which it was written, and is shown.
    private let form: Form

    private enum Form: UInt8, Sendable {
        case year, half, quarter, month, months, days
    }

    private init?(_ first: CivilDate?, _ last: CivilDate?, _ form: Form) {
        guard let first, let last, first <= last else { return nil }
        self.first = first
        self.last = last
        self.form = form
    }

    /// Reads one of the six forms; `nil` for all else, as `2026-Q5`, and where the end comes before the start.
    package init?(_ text: String) {
        if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
            let from = text[..<slash]
            let to = text[text.utf8.index(after: slash)...]
            if let from = Month(from), let to = Month(to) {
                self.init(from.firstDay, to.lastDay, .months)
            } else {
                self.init(CivilDate(from), CivilDate(to), .days)
            }
        } else if let month = Month(text) {
            self.init(month.firstDay, month.lastDay, .month)
        } else {
            self.init(partOfYear: Array(text.utf8))
        }
    }

    private init?(partOfYear bytes: [UInt8]) {
        guard bytes.count >= 4, let year = Int(digits: bytes[0..<4]) else { return nil }
        if bytes.count == 4 {
            self.init(months: 0..<12, of: year, .year)
            return
        }
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let number = Int(digits: bytes[6...]) else { return nil }
        switch (bytes[5], number) {
        case (UInt8(ascii: "Q"), 1...4): self.init(months: number * 3 - 3..<number * 3, of: year, .quarter)
        case (UInt8(ascii: "H"), 1...2): self.init(months: number * 6 - 6..<number * 6, of: year, .half)
        default: return nil
        }
    }

    private init?(months: Range<Int>, of year: Int, _ form: Form) {
        self.init(
            Month(index: year * 12 + months.lowerBound)?.firstDay,
            Month(index: year * 12 + months.upperBound - 1)?.lastDay,
            form)
    }
}

extension Period {
    /// The period that lies one year earlier, of the same form.
    package var samePeriodLastYear: Period? {
        let from = CivilDate(year: Int(first.year) - 1, month: Int(first.month), day: min(Int(first.day), 28))
        let exact = CivilDate(year: Int(first.year) - 1, month: Int(first.month), day: Int(first.day))
        let month = Month(year: Int(last.year) - 1, month: Int(last.month))
        let endsMonth = last == Month(of: last).lastDay
        let to =
            endsMonth ? month?.lastDay : CivilDate(year: Int(last.year) - 1, month: Int(last.month), day: Int(last.day))
        return Period(exact ?? from, to ?? month?.lastDay, form)
    }

    /// All periods as long as this one and in step with it that begin on or after a day and have ended before another.
    package func completePeriods(from start: CivilDate, before end: CivilDate) -> [Period] {
        var found: [Period] = []
        var next: Period? = self
        while let period = next, start < period.first { next = period.shifted(by: -1) }
        while let period = next, period.first < start { next = period.shifted(by: 1) }
        while let period = next, period.last < end {
            found.append(period)
            next = period.shifted(by: 1)
        }
        return found
    }

    /// The period so many lengths later: in months where it has whole months, else in days.
    private func shifted(by count: Int) -> Period? {
        let (from, to) = (Month(of: first), Month(of: last))
        guard first == from.firstDay, last == to.lastDay else {
            let length = first.days(to: last) + 1
            return Period(first.adding(days: count * length), last.adding(days: count * length), form)
        }
        let length = to.index - from.index + 1
        return Period(
            Month(index: from.index + count * length)?.firstDay, Month(index: to.index + count * length)?.lastDay, form)
    }

    /// Whether another period starts on the day after this one ends.
    package func isFollowed(by other: Period) -> Bool { last.dayNumber + 1 == other.first.dayNumber }

    package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }
    package func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }
}

extension Period: Comparable {
    /// By the last day, then by the first: the newest figures come last.
    @usableFromInline package static func < (one: Period, other: Period) -> Bool {
        (one.last, one.first, one.form.rawValue) < (other.last, other.first, other.form.rawValue)
    }
}

extension Period: CustomStringConvertible {
    /// As it is written in a record: `2026-Q1`.
    @usableFromInline package var description: String {
        let month = Month(of: first)
        return switch form {
        case .year: String(month.description.prefix(4))
        case .half: "\(month.description.prefix(4))-H\((Int(first.month) + 5) / 6)"
        case .quarter: "\(month.description.prefix(4))-Q\((Int(first.month) + 2) / 3)"
        case .month: month.description
        case .months: "\(month)/\(Month(of: last))"
        case .days: "\(first)/\(last)"
        }
    }
}

extension Period {
    /// As it is shown to people: `January to March 2026`, `2026`, `1 January to 31 March 2026`.
    package func text(in language: FormatLanguage) -> String {
        let from = (year: Int(first.year), month: Int(first.month), day: Int(first.day))
        let to = (year: Int(last.year), month: Int(last.month), day: Int(last.day))
        switch form {
        case .year: return String(first.year)
        case .month: return language.month(year: from.year, month: from.month)
        case .half, .quarter, .months:
            return Month(of: first) == Month(of: last)
                ? language.month(year: from.year, month: from.month) : language.months(from: from, to: to)
        case .days: return language.days(from: from, to: to)
        }
    }
}
