/// A month of the Gregorian calendar: `2026-03`.
@usableFromInline
package struct Month: Hashable, Sendable {
    package let year: Int16
    package let month: UInt8

    package init?(year: Int, month: Int) {
        guard 1...9999 ~= year, 1...12 ~= month else { return nil }
        self.year = Int16(year)
        self.month = UInt8(month)
    }

    /// The month that a day lies in.
    package init(of date: CivilDate) {
        year = date.year
        month = date.month
    }

    /// Reads `2026-03`, and nothing else.
    package init?(_ text: some StringProtocol) {
        var (year, month, length) = (0, 0, 0)
        for byte in text.utf8 {
            switch (length, byte) {
            case (0...3, 48...57): year = year * 10 + Int(byte - 48)
            case (5...6, 48...57): month = month * 10 + Int(byte - 48)
            case (4, UInt8(ascii: "-")): break
            default: return nil
            }
            length += 1
        }
        guard length == 7 else { return nil }
        self.init(year: year, month: month)
    }

    /// Months since January of the year 0.
    var index: Int { Int(year) * 12 + Int(month) - 1 }

    init?(index: Int) {
        self.init(year: index / 12, month: index % 12 + 1)
    }

    package var firstDay: CivilDate? { CivilDate(year: Int(year), month: Int(month), day: 1) }

    package var lastDay: CivilDate? {
        CivilDate(
            year: Int(year), month: Int(month), day: CivilDate.days(inMonth: Int(month), ofYear: Int(year)))
    }
}

extension Month: Comparable {
    @usableFromInline package static func < (one: Month, other: Month) -> Bool { one.index < other.index }
}

extension Month: CustomStringConvertible {
    /// `2026-03`.
    @usableFromInline package var description: String {
        String(digits: (Int(year), 4), (Int(month), 2))
    }
}
