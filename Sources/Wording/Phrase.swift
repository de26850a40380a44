/// A text of the interface before it is in any language: its English wording, with holes, and what stands in them.
///
/// `"\(met) of \(all) contracts are public."` is looked up in the words file as `{1} of {2} contracts are public.`
package struct Phrase: Sendable {
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

    /// The wording: whole, as it stands in the source of this program, or in the pieces of which it was put together.
    ///
    /// Phrases are made by the dozen for every page, so what is never looked at again is not made a text.
    private enum Wording: Sendable {
        case whole(String)
        case literal(StaticString)
        case pieces([Piece])
    }

    fileprivate enum Piece: Sendable {
        case text(StaticString)
        /// The next one.
        case hole
    }

    private let wording: Wording
    package let arguments: [Argument]
    /// Where its text stands in the words file; `nil` for a text that is not looked up.
    let key: TextKey?

    /// The key in the words file, with holes as `{1}`; the text itself where it is not looked up.
    package var source: String {
        switch wording {
        case .whole(let text): return text
        case .literal(let text): return text.description
        case .pieces(let pieces):
            var (source, holes) = ("", 0)
            for piece in pieces {
                switch piece {
                case .text(let text): source += text.description
                case .hole:
                    holes += 1
                    source += "{\(holes)}"
                }
            }
            return source
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

/// Phrases of one key are the same where the same stands in their holes.
extension Phrase: Hashable {
    package static func == (one: Phrase, other: Phrase) -> Bool {
        one.key == other.key && one.arguments == other.arguments && (one.key != nil || one.source == other.source)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(arguments)
        if key == nil { hasher.combine(source) }
    }
}

extension Phrase: ExpressibleByStringInterpolation {
    package init(stringLiteral text: StaticString) {
        wording = .literal(text)
        arguments = []
        key = text.utf8CodeUnitCount == 0 ? nil : TextKey(piece: text)
    }

    package init(stringInterpolation interpolation: StringInterpolation) {
        wording = .pieces(interpolation.pieces)
        arguments = interpolation.arguments
        key = interpolation.key
    }

    /// Collects the pieces of a phrase that is written with `\(…)`.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []
        fileprivate var key = TextKey()
        fileprivate var arguments: [Argument] = []
        private static let holes: [StaticString] = ["{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}"]

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
            arguments.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ text: StaticString) {
            pieces.append(.text(text))
            key.append(text)
        }

        package mutating func append(_ argument: Argument) {
            arguments.append(argument)
            pieces.append(.hole)
            if arguments.count <= Self.holes.count {
                key.append(Self.holes[arguments.count - 1])
            } else {
                key.append("{\(arguments.count)}".utf8)
            }
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
