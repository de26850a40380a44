import Testing

@testable import Wording

struct FormatLanguageTests {
    private let english: FormatLanguage

    init() throws { english = try EnglishWords.words().language }

    @Test(arguments: [
        (50_000_000, 0, "GBP", "£50,000,000"), (1250, 2, "GBP", "£12.50"), (125, 1, "GBP", "£12.50"),
        (-1250, 2, "GBP", "−£12.50"), (1200, 0, "CHF", "CHF 1,200"), (120_055, 2, "CHF", "CHF 1,200.55"),
        (0, 0, "EUR", "€0"), (5, 2, "USD", "US$0.05"), (12_345, 1, "JPY", "JP¥1,234.5"), (-5, 0, "XYZ", "−XYZ 5"),
        (12_500, 3, "GBP", "£12.500"),
    ])
    func writesMoney(_ coefficient: Int64, _ scale: Int, _ currency: String, _ expected: String) {
        #expect(english.money(DecimalNumber(coefficient, scale: scale), currency: currency) == expected)
    }

    @Test(arguments: [
        (0, 0, "0"), (999, 0, "999"), (1000, 0, "1,000"), (1_234_567, 0, "1,234,567"), (1_234_567, 2, "12,345.67"),
        (-1, 3, "−0.001"), (10, 1, "1.0"), (12, -2, "1,200"), (0, -2, "0"), (0, 2, "0.00"),
        (Int64.min, 0, "−9,223,372,036,854,775,808"), (Int64.max, 18, "9.223372036854775807"),
        (Int64.max, 19, "0.9223372036854775807"), (-12, 20, "−0.00000000000000000012"),
    ])
    func writesNumbers(_ coefficient: Int64, _ scale: Int, _ expected: String) {
        #expect(english.number(DecimalNumber(coefficient, scale: scale)) == expected)
    }

    @Test func writesTheRest() {
        #expect(english.percent(DecimalNumber(975, scale: 1)) == "97.5%")
        #expect(english.percent(DecimalNumber(-3)) == "−3%")
        #expect(english.date(year: 2026, month: 3, day: 1) == "1 March 2026")
        #expect(english.month(year: 2026, month: 12) == "December 2026")
        #expect(english.date(year: 2026, month: 13, day: 1) == "1 13 2026")
    }

    @Test("A language may have its own digits, and be read from right to left")
    func otherDigits() throws {
        let language = try EnglishWords.words(changing: { words in
            words.replacing("language: en-GB", with: "language: ar\ndirection: right-to-left")
                .replacing("  decimal: \".\"", with: "  decimal: \"٫\"\n  digits: \"٠١٢٣٤٥٦٧٨٩\"")
        }).language
        #expect(language.isRightToLeft && !english.isRightToLeft)
        #expect(language.number(DecimalNumber(-1_234_567, scale: 2)) == "−١٢,٣٤٥٫٦٧")
        #expect(language.percent(DecimalNumber(975, scale: 1)) == "٩٧٫٥%")
        #expect(language.money(DecimalNumber(1250, scale: 2), currency: "GBP") == "£١٢٫٥٠")
        #expect(language.date(year: 2026, month: 3, day: 10) == "١٠ March ٢٠٢٦")
        #expect(language.days(from: (2025, 12, 31), to: (2026, 1, 2)).contains("٢٠٢٥"))
        #expect(language.named("ar-EG").number(DecimalNumber(7)) == "٧")
    }

    @Test func knowsOne() {
        for one in [DecimalNumber(1), DecimalNumber(10, scale: 1), DecimalNumber(100, scale: 2)] { #expect(one.isOne) }
        let others = [
            DecimalNumber(0), DecimalNumber(-1), DecimalNumber(1, scale: 1), DecimalNumber(1, scale: 40),
            DecimalNumber(1, scale: -1),
        ]
        for other in others { #expect(!other.isOne) }
    }
}
