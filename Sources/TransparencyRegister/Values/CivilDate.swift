/// A day of the Gregorian calendar, without time and time zone: `2026-03-01`.
@usableFromInline
package struct CivilDate: Hashable, Sendable {
    /// 1 to 9999.
    @usableFromInline package let year: Int16
    @usableFromInline package let month: UInt8
    @usableFromInline package let day: UInt8

    /// `nil` for a day that does not exist, as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, 1...CivilDate.days(inMonth: month, ofYear: year) ~= day else {
            return nil
        }
        self.year = Int16(year)
        self.month = UInt8(month)
        self.day = UInt8(day)
    }

    /// Reads `2026-03-01`, the form of RFC 3339, and nothing else.
    package init?(_ text: some StringProtocol) {
        var (year, month, day, length) = (0, 0, 0, 0)
        for byte in text.utf8 {
            switch (length, byte) {
            case (0...3, 48...57): year = year * 10 + Int(byte - 48)
            case (5...6, 48...57): month = month * 10 + Int(byte - 48)
            case (8...9, 48...57): day = day * 10 + Int(byte - 48)
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
            default: return nil
            }
            length += 1
        }
        guard length == 10 else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDate {
    /// Days since 1 March of the year 0, by the civil-calendar count of Howard Hinnant (chrono-compatible algorithms).
    package var dayNumber: Int {
        let shifted = Int(year) - (month <= 2 ? 1 : 0)
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (Int(month) + (month > 2 ? -3 : 9)) + 2) / 5 + Int(day) - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    /// The day that lies so many days before (negative) or after this one; `nil` outside the years 1 to 9999.
    package func adding(days: Int) -> CivilDate? {
        let number = dayNumber + days
        guard number >= 0 else { return nil }
        let era = number / 146_097
        let dayOfEra = number - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return CivilDate(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The same day of another year; 29 February becomes 28 February where the year has none.
    package func sameDay(yearsLater years: Int) -> CivilDate {
        let year = Int(year) + years
        return CivilDate(year: year, month: Int(month), day: Int(day))
            ?? CivilDate(year: year, month: Int(month), day: 28) ?? self
    }

    /// Days from this day to another; negative when the other lies before.
    package func days(to other: CivilDate) -> Int { other.dayNumber - dayNumber }
}

extension CivilDate: Comparable {
    /// Larger for later days.
    @inlinable var inOrder: Int { Int(year) << 9 | Int(month) << 5 | Int(day) }

    @inlinable package static func < (one: CivilDate, other: CivilDate) -> Bool {
        one.inOrder < other.inOrder
    }
}

extension CivilDate: CustomStringConvertible {
    /// `2026-03-01`.
    @usableFromInline package var description: String { String(digits: (Int(year), 4), (Int(month), 2), (Int(day), 2)) }
}

extension Int {
    /// A number written with ASCII digits alone; `nil` for anything else, and for none.
    init?(digits: some Collection<UInt8>) {
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var value = 0
        for byte in digits {
            guard 48...57 ~= byte else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        self = value
    }
}

extension String {
    /// Numbers that are not negative, each in so many digits, with hyphens between them.
    init(digits numbers: (number: Int, count: Int)...) {
        let count = numbers.reduce(numbers.count - 1) { $0 + $1.count }
        self.init(unsafeUninitializedCapacity: count) { bytes in
            var place = count
            for (number, digits) in numbers.reversed() {
                var rest = number
                for _ in 0..<digits {
                    place -= 1
                    bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                if place > 0 {
                    place -= 1
                    bytes[place] = UInt8(ascii: "-")
                }
            }
            return count
        }
    }
}
