import SourceText
import Testing

@testable import Wording

@Suite("Phrases in a language")
struct PhraseTests {
    /// Welsh numbers, days before months, and forms for all that Welsh tells apart.
    static let welsh = """
        language: cy
        plurals: {zero: "n = 0", one: "n = 1", two: "n = 2", few: "n = 3", many: "n = 6"}
        numbers: {group: ".", decimal: ",", minus: "-", percent: "{number} %"}
        money: {with_symbol: "{amount} {symbol}", with_code: "{amount} {code}", symbols: {GBP: "£"}}
        dates:
          months: [Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr]
          months_alone: [ION, CHWE, MAW, EBR, MAI, MEH, GORFF, AWST, MEDI, HYD, TACH, RHAG]
          short_months: [Ion, Chwe, Maw, Ebr, Mai, Meh, Gor, Aws, Med, Hyd, Tac, Rha]
          day: "{day} {month} {year}"
          month: "{month} {year}"
          months_in_one_year: "{month} i {last_month} {last_year}"
          months_in_two_years: "{month} {year} i {last_month} {last_year}"
          days_in_one_year: "{day} {month} i {last_day} {last_month} {last_year}"
          days_in_two_years: "{day} {month} {year} i {last_day} {last_month} {last_year}"
        lists: {next: "{1}; {2}", last: "{1} a {2}"}
        labels_in_sentences: unchanged
        labels: {"Kind": "Math"}
        choices: {"Open": "Agored"}
        texts:
          "Withheld: {1}": "Cadwyd yn ôl: {1}"
          "{1} dogs": {one: "{1} ci", two: "{1} gi", few: "{1} chi", many: "{1} chi", other: "{1} ci"}
          "{1} of {2} dogs": {one: {two: "un o ddau", other: "{1} o {2}"}, other: "{2}: {1}"}
          "From {1}, {2}, {3}, {4}": "{4} | {3} | {2} | {1}"
        """

    private let words: Words

    init() throws { words = try Words(SourceFile(path: "words.yaml", text: PhraseTests.welsh)) }

    @Test(
        "Take the form of their number",
        arguments: [
            (0, "0 ci"), (1, "1 ci"), (2, "2 gi"), (3, "3 chi"), (4, "4 ci"), (6, "6 chi"), (1_000, "1.000 ci"),
        ])
    func forms(_ count: Int, _ expected: String) { #expect(words("\(count) dogs") == expected) }

    @Test("Take forms within forms by their second number")
    func secondForms() {
        #expect(words("\(1) of \(2) dogs") == "un o ddau")
        #expect(words("\(1) of \(5) dogs") == "1 o 5")
        #expect(words("\(4) of \(2) dogs") == "2: 4")
    }

    @Test("Are filled in the order of the language, by what stands in their holes")
    func holes() {
        let withheld: Phrase = "Withheld: \("GDPR")"
        #expect(
            words(
                "From \(DecimalNumber(1_234_50, scale: 2)), \(withheld), \(small: "Open"), \(series: ["\(2) dogs", withheld])"
            )
                == "2 gi a Cadwyd yn ôl: GDPR | Open | Cadwyd yn ôl: GDPR | 1.234,50")
        #expect(words(Phrase(asItIs: "{1} stays")) == "{1} stays")
    }

    @Test("Have labels and choices of their own")
    func labels() { #expect(words.label("Kind") == "Math" && words.choice("Open") == "Agored") }

    @Test("Have numbers, money, days and lists as the language writes them")
    func formats() {
        let language = words.language
        #expect(language.percent(DecimalNumber(-975, scale: 1)) == "-97,5 %")
        #expect(language.money(DecimalNumber(1250, scale: 2), currency: "GBP") == "12,50 £")
        #expect(language.money(DecimalNumber(1200), currency: "CHF") == "1.200 CHF")
        #expect(language.date(year: 2026, month: 3, day: 1) == "1 Mawrth 2026")
        #expect(language.month(year: 2026, month: 3) == "MAW 2026")
        #expect(language.months(from: (2026, 1, 1), to: (2026, 3, 31)) == "ION i MAW 2026")
        #expect(language.months(from: (2025, 4, 1), to: (2026, 3, 31)) == "EBR 2025 i MAW 2026")
        #expect(language.days(from: (2026, 1, 2), to: (2026, 3, 31)) == "2 Ionawr i 31 Mawrth 2026")
        #expect(language.days(from: (2025, 1, 2), to: (2026, 3, 31)) == "2 Ionawr 2025 i 31 Mawrth 2026")
        #expect(language.list(["a", "b", "c"]) == "a; b; c" && language.series(["a", "b", "c"]) == "a; b a c")
        #expect(language.series(["a"]) == "a" && language.series([]) == "")
    }
}
