import Testing

import SourceText

struct DigitsTests {
    private func text(_ write: (inout ByteText) -> Void) -> String {
        var text = ByteText("x")
        write(&text)
        return String(String(text).dropFirst())
    }

    @Test(arguments: [0, 9, 10, 99, 100, 12_345, 10_000_000_000_000_000_000, .max] as [UInt64])
    func writesWholeNumbers(number: UInt64) {
        #expect(text { $0.append(digits: number) } == String(number))
        let padded = String(repeating: "0", count: max(0, 6 - String(number).count)) + String(number)
        #expect(text { $0.append(digits: number, atLeast: 6) } == padded)
    }

    @Test(
        arguments: [
            (0, 2, "0.00"), (5, 2, "0.05"), (1250, 2, "12.50"), (100, 0, "100"), (1, 19, "0.0000000000000000001"),
            (.max, 20, "0.18446744073709551615"), (1, 21, "0.000000000000000000001"),
        ] as [(UInt64, Int, String)])
    func writesDecimals(number: UInt64, decimals: Int, expected: String) {
        #expect(text { $0.append(digits: number, decimals: decimals) } == expected)
    }

    @Test(
        arguments: [
            (0, "0"), (999, "999"), (1000, "1 000"), (1_000_050, "1 000 050"), (.max, "18 446 744 073 709 551 615"),
        ] as [(UInt64, String)])
    func groupsDigits(number: UInt64, expected: String) {
        #expect(text { $0.append(digits: number, groupMark: " ") } == expected)
    }

    @Test(arguments: [
        (2026, 3, 1, "2026-03-01"), (987, 12, 31, "0987-12-31"), (0, 0, 0, "0000-00-00"), (9999, 99, 99, "9999-99-99"),
        (12_026, 3, 1, "12026-03-01"), (-44, 3, 15, "-0044-03-15"),
    ])
    func writesDays(year: Int, month: Int, day: Int, expected: String) {
        #expect(text { $0.append(year: year, month: month, day: day) } == expected)
    }

    /// Days at the edges of months and of digits over four hundred years, against their numbers one by one.
    @Test func writesDaysAsTheirNumbers() {
        func padded(_ number: Int, _ count: Int) -> String {
            String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
        }
        for year in stride(from: 1801, through: 2200, by: 7) {
            for (month, day) in [(1, 1), (9, 30), (10, 9), (12, 31)] {
                let expected = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
                #expect(text { $0.append(year: year, month: month, day: day) } == expected)
            }
        }
    }
}
