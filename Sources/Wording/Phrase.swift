/// A text of the interface before it is in any language: its English wording, with holes, and what stands in them.
///
/// `"\(met) of \(all) contracts are public."` is looked up in the words file as `{1} of {2} contracts are public.`
package struct Phrase: Hashable, Sendable {
    /// What stands in a hole.
    package enum Argument: Hashable, Sendable {
        /// A text of a record, which is never looked up.
        case text(String)
        indirect case phrase(Phrase)
        /// A whole number, which chooses among the forms of a text.
        case count(Int)
        case number(DecimalNumber)
        case percent(DecimalNumber)
        /// The currency is an ISO 4217 code.
        case money(DecimalNumber, currency: String)
        case date(year: Int, month: Int, day: Int)
        case month(year: Int, month: Int)
        /// The label of a choice within a sentence, which some languages write in small letters there.
        case label(String)
        /// `a, b and c`.
        case series([Phrase])
        /// `a, b, c`.
        case list([Phrase])
    }

    /// The key in the words file, with holes as `{1}`; the text itself where it is not looked up.
    package let source: String
    package let arguments: [Argument]
    let isLookedUp: Bool

    /// A text that is the same in every language, such as a name from a record.
    package init(asItIs text: String) {
        source = text
        arguments = []
        isLookedUp = false
    }

    /// A text of the words file by its key, for texts whose key is not written where they are used: labels.
    package init(source: String) {
        self.source = source
        arguments = []
        isLookedUp = true
    }
}

extension Phrase: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) {
        source = text
        arguments = []
        isLookedUp = !text.isEmpty
    }

    package init(stringInterpolation interpolation: StringInterpolation) {
        source = interpolation.source
        arguments = interpolation.arguments
        isLookedUp = true
    }

    /// Collects the pieces of a phrase that is written with `\(…)`.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""
        fileprivate var arguments: [Argument] = []
        /// Written out, since putting texts together costs more than all the rest.
        private static let holes = ["{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}"]

        package init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + 3 * interpolationCount)
            arguments.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ text: String) { source += text }

        package mutating func append(_ argument: Argument) {
            arguments.append(argument)
            source += arguments.count <= Self.holes.count ? Self.holes[arguments.count - 1] : "{\(arguments.count)}"
        }

        package mutating func appendInterpolation(_ text: String) { append(.text(text)) }
        package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }
        /// A label within a sentence, which some languages write in small letters there.
        package mutating func appendInterpolation(small label: String) { append(.label(label)) }
        /// A whole number, which chooses among the forms of the text.
        package mutating func appendInterpolation(_ count: Int) { append(.count(count)) }
        package mutating func appendInterpolation(_ number: DecimalNumber) { append(.number(number)) }
        package mutating func appendInterpolation(percent: DecimalNumber) { append(.percent(percent)) }
        package mutating func appendInterpolation(series: [Phrase]) { append(.series(series)) }
        package mutating func appendInterpolation(list: [Phrase]) { append(.list(list)) }
    }
}

extension Phrase: CustomStringConvertible {
    /// In English whatever the site's language, without forms for numbers: for ids and tests.
    package var description: String {
        arguments.enumerated().reduce(source) { text, argument in
            text.replacing("{\(argument.offset + 1)}", with: argument.element.plain, maxReplacements: 1)
        }
    }
}

extension Phrase.Argument {
    fileprivate var plain: String {
        switch self {
        case .text(let text), .label(let text): text
        case .phrase(let phrase): phrase.description
        case .count(let count): String(count)
        case .number(let number), .percent(let number), .money(let number, _):
            "\(number.coefficient)" + (number.scale > 0 ? "e-\(number.scale)" : "")
        case .date(let year, let month, let day): "\(year)-\(month)-\(day)"
        case .month(let year, let month): "\(year)-\(month)"
        case .series(let phrases), .list(let phrases): phrases.map(\.description).joined(separator: ", ")
        }
    }
}

extension Phrase {
    /// `a or b or c`; nothing of none.
    package static func either(_ texts: [String]) -> Phrase {
        texts.dropFirst().reduce(Phrase(asItIs: texts.first ?? "")) { "\($0) or \($1)" }
    }
}
