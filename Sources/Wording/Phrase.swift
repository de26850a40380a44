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

    /// The wording, with holes as `{1}`: whole, or in the pieces of which it was put together.
    private enum Wording: Hashable, Sendable {
        case whole(String)
        case pieces([String])
    }

    private let wording: Wording
    package let arguments: [Argument]
    /// Where its text stands in the words file; `nil` for a text that is not looked up.
    let key: TextKey?

    /// The key in the words file, with holes as `{1}`; the text itself where it is not looked up.
    package var source: String {
        switch wording {
        case .whole(let text): text
        case .pieces(let pieces): pieces.joined()
        }
    }

    /// A text that is the same in every language, such as a name from a record.
    package init(asItIs text: String) {
        wording = .whole(text)
        arguments = []
        key = nil
    }

    /// A text of the words file by its key, for texts whose key is not written where they are used: labels.
    package init(source: String) {
        wording = .whole(source)
        arguments = []
        key = TextKey(source)
    }
}

extension Phrase: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) {
        wording = .whole(text)
        arguments = []
        key = text.isEmpty ? nil : TextKey(piece: text)
    }

    package init(stringInterpolation interpolation: StringInterpolation) {
        wording = .pieces(interpolation.pieces)
        arguments = interpolation.arguments
        key = interpolation.key
    }

    /// Collects the pieces of a phrase that is written with `\(…)`.
    package struct StringInterpolation: StringInterpolationProtocol {
        /// Of the wording; put together only where it is asked for, since that costs more than all the rest.
        fileprivate var pieces: [String] = []
        fileprivate var key = TextKey()
        fileprivate var arguments: [Argument] = []
        private static let holes = ["{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}"]

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
            arguments.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ text: String) {
            pieces.append(text)
            key.append(text.utf8)
        }

        package mutating func append(_ argument: Argument) {
            arguments.append(argument)
            appendLiteral(
                arguments.count <= Self.holes.count ? Self.holes[arguments.count - 1] : "{\(arguments.count)}")
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
