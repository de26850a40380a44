import SourceText
import Testing

@testable import Wording

@Suite("Words files that are wrong")
struct WordsFileTests {
    /// All that is said of the Welsh words with a part of them replaced.
    private func problems(replacing part: String, with other: String) throws -> String {
        let standard = try Words(SourceFile(path: "standard.yaml", text: PhraseTests.welsh))
        #expect(PhraseTests.welsh.contains(part))
        let text = PhraseTests.welsh.replacing(part, with: other)
        do throws(Problems) {
            _ = try Words(SourceFile(path: "words.yaml", text: text), like: standard)
            return ""
        } catch {
            return error.diagnostics.map { problem in
                "\(problem.place?.description ?? "-"): \(problem.message)\n  \(problem.help ?? "-")"
            }.joined(separator: "\n")
        }
    }

    @Test(
        "Are told what to write",
        arguments: [
            ("", "", ""),
            (
                "\"Withheld: {1}\":", "\"Witheld: {1}\":",
                """
                words.yaml:19:1: “texts” has no “Withheld: {1}”
                  add a line "Withheld: {1}": …
                words.yaml:20:3: no page has the words “Witheld: {1}”
                  did you mean “Withheld: {1}”?
                """
            ),
            (
                "ôl: {1}\"", "ôl: {2}\"",
                """
                words.yaml:20:20: there is no {2} here
                  the holes are {1}
                """
            ),
            (
                "ôl: {1}\"", "ôl\"",
                """
                words.yaml:20:20: this text leaves out {1}
                  say everything that the key says
                """
            ),
            (
                "ôl: {1}\"", "ôl: {1\"",
                """
                words.yaml:20:20: this text has a brace that is no hole
                  write holes as {1}, and no other braces
                """
            ),
            (
                "other: \"{1} ci\"}", "others: \"{1} ci\"}",
                """
                words.yaml:21:3: the form “other” is missing
                  add other: …, for all numbers that no rule takes
                words.yaml:21:79: “others” is not a form for numbers
                  did you mean other?
                """
            ),
            (
                ", many: \"n = 6\"}", "}",
                """
                words.yaml:21:62: “plurals” has no rule for “many”
                  the language has zero, one, two, few, other
                """
            ),
            (
                "\"n = 3\"", "\"n is 3\"",
                """
                words.yaml:2:59: “n is 3” is not a rule for numbers
                  write it as CLDR does: n = 1, or n % 10 = 2..4 and n % 100 != 12..14
                words.yaml:21:46: “plurals” has no rule for “few”
                  the language has zero, one, two, many, other
                """
            ),
            (
                ", Rhagfyr]", "]",
                """
                words.yaml:6:3: “months” has 11 names, and a year has 12 months
                  write one for each month, January first
                """
            ),
            (
                "day: \"{day} {month} {year}\"", "day: \"{day} {moth} {year}\"",
                """
                words.yaml:9:8: there is no {moth} here
                  the holes are {day}, {month}, {year}
                """
            ),
            (
                "month: \"{month} {year}\"", "month: \"{day} {month}\"",
                """
                words.yaml:10:10: there is no {day} here
                  the holes are {month}, {year}
                """
            ),
            (
                "{GBP: \"£\"}", "{Pound: \"£\"}",
                """
                words.yaml:4:83: “Pound” is not the code of a currency
                  write it as GBP: £
                """
            ),
            (
                "labels_in_sentences: unchanged", "labels_in_sentences: large",
                """
                words.yaml:16:1: “labels_in_sentences” is small or unchanged
                  write labels_in_sentences: small
                """
            ),
            (
                "labels_in_sentences: unchanged", "labels_in_sentences: unchanged\ndirection: left",
                """
                words.yaml:17:1: “direction” is left-to-right or right-to-left
                  write direction: right-to-left
                """
            ),
            (
                "choices: {\"Open\": \"Agored\"}", "choises: {\"Open\": \"Agored\"}",
                """
                words.yaml:1:1: a words file needs “choices”
                  add a line choices: …
                words.yaml:18:1: a words file has no “choises”
                  did you mean choices?
                """
            ),
            (
                "{\"Kind\": \"Math\"}", "{\"Kind\": }",
                """
                words.yaml:17:10: “Kind” is empty
                  write its text, in quotes
                """
            ),
            (
                "\"Withheld: {1}\": \"Cadwyd yn ôl: {1}\"", "\"Withheld: {1}\": [a]",
                """
                words.yaml:20:20: “Withheld: {1}” must be a text
                  write it in quotes
                """
            ),
        ])
    func faults(_ part: String, _ other: String, _ expected: String) throws {
        #expect(
            try problems(replacing: part.isEmpty ? "language: cy" : part, with: part.isEmpty ? "language: cy" : other)
                == expected)
    }
}
