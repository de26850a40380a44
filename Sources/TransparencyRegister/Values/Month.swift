/// A month of the Gregorian calendar: `2026-03`.
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
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
            let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5...])
        else { return nil }
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
    package static func < (one: Month, other: Month) -> Bool { one.index < other.index }
}

extension Month: CustomStringConvertible {
    /// `2026-03`.
    package var description: String {
        let digits = String(year)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits + "-" + twoDigits(Int(month))
    }
}
