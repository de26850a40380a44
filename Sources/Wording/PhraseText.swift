/// What the words file says for a key: a text with holes, or one for each form that a number asks for.
package indirect enum PhraseText: Sendable {
    /// Without holes.
    case constant(String)
    case pattern([Piece])
    /// By the number that comes next in the phrase; `other` is always there.
    case forms([PluralCategory: PhraseText], other: PhraseText)

    package enum Piece: Sendable {
        case text(String)
        /// The number of the hole, from 0.
        case hole(Int)
    }

    /// Throws a brace that is not closed; holes are numbers from 1 up to a count.
    init(_ text: String, holes: Int) throws(PatternFault) {
        var pieces: [Piece] = []
        for part in try PatternParts(text).all {
            switch part {
            case .text(let text): pieces.append(.text(text))
            case .hole(let name):
                guard let number = Int(name), 1...max(1, holes) ~= number, number <= holes else {
                    throw .unknownHole(name, known: (0..<holes).map { String($0 + 1) })
                }
                pieces.append(.hole(number - 1))
            }
        }
        if pieces.isEmpty {
            self = .constant("")
        } else if case .text(let only) = pieces[0], pieces.count == 1 {
            self = .constant(only)
        } else {
            self = .pattern(pieces)
        }
    }

    /// The text with the same in each hole; of forms that for most numbers.
    package func filled(with filling: String) -> String {
        switch self {
        case .constant(let text): text
        case .pattern(let pieces):
            pieces.reduce(into: "") { text, piece in
                switch piece {
                case .text(let part): text += part
                case .hole: text += filling
                }
            }
        case .forms(_, let other): other.filled(with: filling)
        }
    }

    /// The texts by form, in the order of the categories; one without forms is that for most numbers.
    package var byCategory: [(PluralCategory, PhraseText)] {
        guard case .forms(let forms, let other) = self else { return [(.other, self)] }
        return PluralCategory.allCases.compactMap { category in
            category == .other ? (.other, other) : forms[category].map { (category, $0) }
        }
    }

    /// The holes that the text has, or that its form for most numbers has.
    package var holes: Set<Int> {
        switch self {
        case .constant: []
        case .pattern(let pieces):
            Set(
                pieces.compactMap { piece in
                    guard case .hole(let number) = piece else { return nil }
                    return number
                })
        case .forms(_, let other): other.holes
        }
    }
}
