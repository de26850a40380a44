/// The texts of one language, and how it writes numbers, money and dates: what a words file says.
package final class Words: Sendable {
    /// How the language writes numbers, money and dates.
    package let language: FormatLanguage
    let plurals: PluralRules
    let texts: [String: PhraseText]
    let labels: [String: String]
    let choices: [String: String]

    init(
        language: FormatLanguage, plurals: PluralRules, texts: [String: PhraseText], labels: [String: String],
        choices: [String: String]
    ) {
        self.language = language
        self.plurals = plurals
        self.texts = texts
        self.labels = labels
        self.choices = choices
    }

    /// The text of a phrase in this language.
    package func callAsFunction(_ phrase: Phrase) -> String {
        guard phrase.isLookedUp else { return phrase.source }
        guard let text = texts[phrase.source] else {
            assertionFailure("the words file has no text “\(phrase.source)”")
            return phrase.source
        }
        if case .constant(let text) = text { return text }
        return filled(text, phrase.arguments)
    }

    /// What the file says for a key; `nil` where it has none.
    package func text(for source: String) -> PhraseText? { texts[source] }

    /// The keys of all texts, sorted.
    package var sources: [String] { texts.keys.sorted() }

    /// The form for a number; one with decimals that are not zero has that for most numbers.
    package func category(of number: DecimalNumber) -> PluralCategory {
        if number.isOne { return plurals.category(of: 1) }
        return number.scale == 0 ? plurals.category(of: Int(number.coefficient)) : .other
    }

    /// What stands before and after the one hole of a text, for a value that is no text.
    package func parts(of source: String) -> (before: String, after: String) {
        guard case .pattern(let pieces)? = texts[source] else {
            assertionFailure("the words file has no text “\(source)” with a hole")
            return (source, "")
        }
        var parts = (before: "", after: "")
        var isBefore = true
        for piece in pieces {
            switch piece {
            case .text(let text): if isBefore { parts.before += text } else { parts.after += text }
            case .hole: isBefore = false
            }
        }
        return parts
    }

    /// The label of a field, or the heading of a section, by its English wording.
    package func label(_ source: String) -> String {
        guard let text = labels[source] else {
            assertionFailure("the words file has no label “\(source)”")
            return source
        }
        return text
    }

    /// Whether there is a label for an English wording.
    package func hasLabel(_ source: String) -> Bool { labels[source] != nil }

    /// Whether there is a choice for an English wording.
    package func hasChoice(_ source: String) -> Bool { choices[source] != nil }

    /// The label of a choice, by its English wording.
    package func choice(_ source: String) -> String {
        guard let text = choices[source] else {
            assertionFailure("the words file has no choice “\(source)”")
            return source
        }
        return text
    }
}

extension Words {
    private func filled(_ text: PhraseText, _ arguments: [Phrase.Argument]) -> String {
        switch chosen(text, by: arguments) {
        case .constant(let text): return text
        case .pattern(let pieces):
            return pieces.reduce(into: "") { result, piece in
                switch piece {
                case .text(let text): result += text
                case .hole(let number):
                    if arguments.indices.contains(number) { result += self.text(of: arguments[number]) }
                }
            }
        case .forms: return ""
        }
    }

    /// The form for the numbers of a phrase: the first form is chosen by the first number, a form in it by the next.
    private func chosen(_ text: PhraseText, by arguments: [Phrase.Argument]) -> PhraseText {
        var text = text
        for argument in arguments {
            guard case .forms(let forms, let other) = text else { return text }
            guard case .count(let count) = argument else { continue }
            text = forms[plurals.category(of: count)] ?? other
        }
        while case .forms(_, let other) = text { text = other }
        return text
    }

    private func text(of argument: Phrase.Argument) -> String {
        switch argument {
        case .text(let text): text
        case .label(let label): language.hasSmallLabels ? label.lowercased() : label
        case .phrase(let phrase): self(phrase)
        case .count(let count): language.number(DecimalNumber(Int64(clamping: count)))
        case .number(let number): language.number(number)
        case .percent(let number): language.percent(number)
        case .money(let amount, let currency): language.money(amount, currency: currency)
        case .date(let year, let month, let day): language.date(year: year, month: month, day: day)
        case .month(let year, let month): language.month(year: year, month: month)
        case .series(let phrases): language.series(phrases.map { self($0) })
        case .list(let phrases): language.list(phrases.map { self($0) })
        }
    }
}
