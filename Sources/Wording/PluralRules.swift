/// Which form a language uses for which whole number, in the words of CLDR: `one: n % 10 = 1 and n % 100 != 11`.
///
/// Source: Unicode Technical Standard #35, part 3, 5.1. Rules are tried in the order of the categories; what none
/// takes is `other`.
package struct PluralRules: Sendable {
    private let rules: [(category: PluralCategory, condition: PluralCondition)]

    init(_ rules: [PluralCategory: PluralCondition]) {
        self.rules = PluralCategory.allCases.compactMap { category in rules[category].map { (category, $0) } }
    }

    /// The categories that the language has; `other` is always one.
    package var categories: [PluralCategory] { rules.map(\.category) + [.other] }

    /// The form for a number; negative ones count as their positive.
    package func category(of count: Int) -> PluralCategory {
        rules.first { $0.condition.holds(for: Int(clamping: count.magnitude)) }?.category ?? .other
    }
}
