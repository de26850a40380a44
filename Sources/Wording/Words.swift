package import SourceText

/// The texts of one language, and how it writes numbers, money and dates: what a words file says.
package final class Words: Sendable {
    /// How the language writes numbers, money and dates.
    package let language: FormatLanguage
    let plurals: PluralRules
    let texts: [String: PhraseText]
    /// The same as they are written.
    private let table: TextTable
    let labels: [String: String]
    let choices: [String: String]

    init(
        language: FormatLanguage, plurals: PluralRules, texts: [String: PhraseText], labels: [String: String],
        choices: [String: String]
    ) {
        self.language = language
        self.plurals = plurals
        self.texts = texts
        table = TextTable(texts)
        self.labels = labels
        self.choices = choices
    }

    /// The text of a phrase in this language.
    package func callAsFunction(_ phrase: Phrase) -> String {
        guard let text = text(of: phrase) else { return phrase.source }
        if case .constant(_, let place) = text { return table.constants[Int(place)] }
        var bytes = ByteText(capacity: 96)
        append(text, phrase.arguments, to: &bytes)
        return String(bytes)
    }

    /// Adds the text of a phrase in this language.
    package func append(_ phrase: Phrase, to bytes: inout ByteText) {
        if let text = text(of: phrase) {
            append(text, phrase.arguments, to: &bytes)
        } else {
            bytes.append(utf8: phrase.source)
        }
    }

    /// What the file says for a phrase; `nil` for one that is not looked up.
    private func text(of phrase: Phrase) -> TextTable.Text? {
        guard let key = phrase.key else { return nil }
        let text = table[key]
        assert(text != nil, "the words file has no text “\(phrase.source)”")
        return text
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
    /// - Parameter first: from where on numbers choose among forms: the first form is chosen by the first number, a form
    ///   in it by the next.
    private func append(
        _ text: TextTable.Text, _ arguments: [Phrase.Argument], from first: Int = 0, to bytes: inout ByteText
    ) {
        switch text {
        case .constant(let letters, _): table.append(letters, to: &bytes)
        case .pattern(let start, let end):
            for place in Int(start)..<Int(end) {
                switch table.pieces[place] {
                case .text(let letters): table.append(letters, to: &bytes)
                case .hole(let number):
                    if number < arguments.count { append(arguments[Int(number)], to: &bytes) }
                }
            }
        case .forms(let start):
            for place in arguments.indices.dropFirst(first) {
                guard case .count(let count) = arguments[place] else { continue }
                let form = table.form(plurals.category(of: count), from: start)
                return append(form, arguments, from: place + 1, to: &bytes)
            }
            append(table.form(.other, from: start), arguments, from: arguments.count, to: &bytes)
        }
    }

    private func append(_ argument: Phrase.Argument, to bytes: inout ByteText) {
        switch argument {
        case .text(let text): bytes.append(utf8: text)
        case .label(let label):
            bytes.append(utf8: language.hasSmallLabels ? label.lowercased() : label)
        case .phrase(let phrase): append(phrase, to: &bytes)
        case .count(let count): language.append(number: DecimalNumber(Int64(clamping: count)), to: &bytes)
        case .number(let number): language.append(number: number, to: &bytes)
        case .percent(let number): language.append(percent: number, to: &bytes)
        case .money(let amount, let currency): language.append(money: amount, currency: currency, to: &bytes)
        case .date(let year, let month, let day):
            language.append(dateOfYear: year, month: month, day: day, to: &bytes)
        case .month(let year, let month): language.append(monthOfYear: year, month: month, to: &bytes)
        case .series(let phrases): bytes.append(utf8: language.series(phrases.map { self($0) }))
        case .list(let phrases): bytes.append(utf8: language.list(phrases.map { self($0) }))
        }
    }
}
