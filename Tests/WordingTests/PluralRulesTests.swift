import Testing

@testable import Wording

/// The rules of CLDR 46 for whole numbers, held against the samples that CLDR gives for them.
@Suite("Forms for numbers")
struct PluralRulesTests {
    struct Language: CustomTestStringConvertible, Sendable {
        let name: String
        /// With the samples after `@integer`, as CLDR has them.
        let rules: [String: String]
        var testDescription: String { name }

        /// The numbers of a sample: `0~2, 16, 100`, where the three points at the end are left out.
        static func numbers(_ sample: String) -> [Int] {
            sample.split(separator: ",").flatMap { part -> [Int] in
                let ends = part.split(separator: "~").compactMap { Int($0.filter(\.isNumber)) }
                guard let first = ends.first, let last = ends.last else { return [] }
                return Array(first...last)
            }
        }
    }

    static let languages = [
        Language(
            name: "en", rules: ["one": "i = 1 and v = 0 @integer 1", "other": "@integer 0, 2~16, 100, 1000, 10000"]),
        Language(
            name: "fr",
            rules: [
                "one": "i = 0,1 @integer 0, 1",
                "many": "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5 @integer 1000000",
                "other": "@integer 2~17, 100, 1000, 10000, 100000",
            ]),
        Language(
            name: "cy",
            rules: [
                "zero": "n = 0 @integer 0", "one": "n = 1 @integer 1", "two": "n = 2 @integer 2",
                "few": "n = 3 @integer 3", "many": "n = 6 @integer 6",
                "other": "@integer 4, 5, 7~20, 100, 1000, 10000, 100000, 1000000",
            ]),
        Language(
            name: "pl",
            rules: [
                "one": "i = 1 and v = 0 @integer 1",
                "few":
                    "v = 0 and i % 10 = 2..4 and i % 100 != 12..14 @integer 2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002",
                "many":
                    "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14 @integer 0, 5~19, 100, 1000, 10000, 100000, 1000000",
                "other": "",
            ]),
        Language(
            name: "ar",
            rules: [
                "zero": "n = 0 @integer 0", "one": "n = 1 @integer 1", "two": "n = 2 @integer 2",
                "few": "n % 100 = 3..10 @integer 3~10, 103~110, 1003",
                "many": "n % 100 = 11..99 @integer 11~26, 111, 1011",
                "other": "@integer 100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000",
            ]),
    ]

    @Test("Are chosen as the samples of CLDR say", arguments: languages)
    func samples(_ language: Language) throws {
        var conditions: [PluralCategory: PluralCondition] = [:]
        for (name, rule) in language.rules where name != "other" {
            let condition = PluralCondition(rule)
            #expect(condition != nil, "\(rule)")
            conditions[try #require(PluralCategory(rawValue: name))] = condition
        }
        let rules = PluralRules(conditions)
        for (name, rule) in language.rules {
            for number in Language.numbers(String(rule.split(separator: "@integer").last ?? ""))
            where rule.contains("@") {
                #expect(rules.category(of: number).rawValue == name, "\(number)")
                #expect(rules.category(of: -number).rawValue == name, "\(-number)")
            }
        }
    }

    @Test(
        "Are refused where they are not in the syntax of CLDR",
        arguments: [
            "", "x = 1", "n", "n =", "n = a", "n = 3..2", "n % 0 = 1", "n % = 1", "n = 1 and", "n = 1 or or n = 2",
            "n == 1",
            "n = 1 n = 2", "n = 1,", "= 1", "n ! 1",
        ])
    func refused(_ rule: String) { #expect(PluralCondition(rule) == nil) }

    @Test(
        "Take lists, ranges, negations and any spacing",
        arguments: [
            ("n = 1,3..5", [1, 3, 4, 5]), ("n!=2", [0, 1, 3, 4, 5, 6]), ("n%3=0", [0, 3, 6]),
            ("n = 1 or n = 2", [1, 2]),
            ("n != 0..3 and n % 2 = 0", [4, 6]), ("v = 0", [0, 1, 2, 3, 4, 5, 6]), ("v != 0", []),
        ])
    func conditions(_ rule: String, _ numbers: [Int]) throws {
        let condition = PluralCondition(rule)
        #expect((0...6).filter { condition?.holds(for: $0) ?? false } == numbers)
    }
}
