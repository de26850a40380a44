/// A condition of CLDR on a whole number: relations joined by `and`, and those by `or`.
struct PluralCondition: Sendable {
    /// `n % 10 = 2..4,8` or, negated, `n % 100 != 11`.
    private struct Relation: Sendable {
        /// Whether the operand is the number; the others tell of decimals, which a whole number has none of.
        let isNumber: Bool
        let modulus: Int?
        let isNegated: Bool
        let ranges: [ClosedRange<Int>]

        func holds(for count: Int) -> Bool {
            var value = isNumber ? count : 0
            if let modulus { value %= modulus }
            return ranges.contains { $0.contains(value) } != isNegated
        }
    }

    private let alternatives: [[Relation]]

    /// Reads a rule, without the samples after its `@`; `nil` where it is not in the syntax of CLDR.
    init?(_ text: String) {
        let rule = text.prefix { $0 != "@" }
        var alternatives: [[Relation]] = [[]]
        var tokens = PluralCondition.tokens(of: String(rule))[...]
        repeat {
            guard let relation = PluralCondition.relation(&tokens) else { return nil }
            alternatives[alternatives.count - 1].append(relation)
            guard let joint = tokens.popFirst() else { break }
            switch joint {
            case "and": break
            case "or": alternatives.append([])
            default: return nil
            }
        } while true
        self.alternatives = alternatives
    }

    func holds(for count: Int) -> Bool {
        alternatives.contains { relations in relations.allSatisfy { $0.holds(for: count) } }
    }
}

extension PluralCondition {
    /// Words, numbers and signs, each apart.
    private static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var word = ""
        func end() {
            if !word.isEmpty { tokens.append(word) }
            word = ""
        }
        for letter in text {
            switch letter {
            case " ": end()
            case "%", ",":
                end()
                tokens.append(String(letter))
            case "=":
                if word != "!" { end() }
                word.append(letter)
                end()
            case "!":
                end()
                word = "!"
            default: word.append(letter)
            }
        }
        end()
        return tokens
    }

    private static func relation(_ tokens: inout ArraySlice<String>) -> Relation? {
        guard let operand = tokens.popFirst(), ["n", "i", "v", "w", "f", "t", "c", "e"].contains(operand) else {
            return nil
        }
        var modulus: Int?
        if tokens.first == "%" {
            guard let number = tokens.dropFirst().first.flatMap({ Int($0) }), number > 0 else { return nil }
            modulus = number
            tokens = tokens.dropFirst(2)
        }
        guard let sign = tokens.popFirst(), sign == "=" || sign == "!=" else { return nil }
        var ranges: [ClosedRange<Int>] = []
        repeat {
            guard let range = tokens.popFirst().flatMap(PluralCondition.range) else { return nil }
            ranges.append(range)
        } while PluralCondition.takesComma(&tokens)
        return Relation(
            isNumber: operand == "n" || operand == "i", modulus: modulus, isNegated: sign == "!=", ranges: ranges)
    }

    private static func takesComma(_ tokens: inout ArraySlice<String>) -> Bool {
        guard tokens.first == "," else { return false }
        tokens = tokens.dropFirst()
        return true
    }

    /// `2` or `2..4`.
    private static func range(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: ".", omittingEmptySubsequences: false)
        switch ends.count {
        case 1: return Int(text).map { $0...$0 }
        case 3:
            guard ends[1].isEmpty, let low = Int(ends[0]), let high = Int(ends[2]), low <= high else { return nil }
            return low...high
        default: return nil
        }
    }
}
