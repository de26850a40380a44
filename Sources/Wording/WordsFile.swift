package import SourceText

extension Words {
    /// Reads a words file; throws all that is wrong with it.
    ///
    /// - Parameter standard: the words of the command, whose keys the file must have: all of them, and no others;
    ///   `nil` for these words themselves.
    package convenience init(_ file: SourceFile, like standard: Words? = nil) throws(Problems) {
        var reader = WordsReader(file)
        let parts = reader.members(
            try YAML.mapping(of: file),
            of: [
                "language", "plurals", "numbers", "money", "dates", "lists", "labels_in_sentences", "labels", "choices",
                "texts",
            ], besides: ["direction"],
            owner: "a words file", at: .start)
        let language = reader.language(parts)
        let plurals = reader.plurals(parts["plurals"])
        let texts = reader.texts(parts["texts"], plurals, like: standard?.texts)
        let labels = reader.constants(parts["labels"], like: standard?.labels)
        let choices = reader.constants(parts["choices"], like: standard?.choices)
        try reader.problems.throwIfErrors()
        guard let language else { throw reader.problems }
        self.init(language: language, plurals: plurals, texts: texts, labels: labels, choices: choices)
    }
}

extension Words {
    /// The language that a words file names, whatever else is wrong with it.
    package static func language(of file: SourceFile) -> String? {
        do throws(Problems) {
            let entry = try YAML.mapping(of: file).first { $0.key == "language" }
            guard case .scalar(let scalar)? = entry?.value.content else { return nil }
            return scalar.text
        } catch {
            // What is wrong is told where the file is read.
            return nil
        }
    }

    /// The same words under the name of another language.
    package func speaking(_ code: String) -> Words {
        Words(
            language: language.named(code), plurals: plurals, texts: texts, labels: labels, choices: choices)
    }
}

extension WordsReader {
    /// The rules by which numbers choose forms.
    fileprivate mutating func plurals(_ entry: YAMLEntry?) -> PluralRules {
        var rules: [PluralCategory: PluralCondition] = [:]
        for rule in entries(of: entry) {
            guard let category = category(rule) else { continue }
            if category == .other {
                error("“other” is for all numbers that no rule takes, and has no rule", at: rule, help: "remove it")
                continue
            }
            guard let text = text(rule) else { continue }
            guard let condition = PluralCondition(text) else {
                error(
                    "“\(text)” is not a rule for numbers", at: rule.value.position,
                    help: "write it as CLDR does: n = 1, or n % 10 = 2..4 and n % 100 != 12..14")
                continue
            }
            rules[category] = condition
        }
        return PluralRules(rules)
    }

    private mutating func category(_ entry: YAMLEntry) -> PluralCategory? {
        if let category = PluralCategory(rawValue: entry.key) { return category }
        let names = PluralCategory.allCases.map(\.rawValue)
        error(
            "“\(entry.key)” is not a form for numbers", at: entry,
            help: Spelling.nearest(to: entry.key, in: names).map { "did you mean \($0)?" }
                ?? "the forms are \(names.joined(separator: ", "))")
        return nil
    }
}

extension WordsReader {
    /// Texts without holes, by their keys.
    fileprivate mutating func constants(_ entry: YAMLEntry?, like standard: [String: String]?) -> [String: String] {
        var constants: [String: String] = [:]
        for text in entries(of: entry) {
            guard isKnown(text, standard?.keys) else { continue }
            constants[text.key] = self.text(text)
        }
        demand(standard?.keys, in: entry)
        return constants
    }

    /// Texts with holes and forms, by their keys.
    fileprivate mutating func texts(
        _ entry: YAMLEntry?, _ plurals: PluralRules, like standard: [String: PhraseText]?
    ) -> [String: PhraseText] {
        var texts: [String: PhraseText] = [:]
        for text in entries(of: entry) {
            guard isKnown(text, standard?.keys) else { continue }
            let holes = WordsReader.holes(ofKey: text.key)
            guard let read = phraseText(text, holes, plurals) else { continue }
            let missing = Set(0..<holes).subtracting(read.holes).sorted().map { "{\($0 + 1)}" }
            if !missing.isEmpty {
                error(
                    "this text leaves out \(missing.joined(separator: ", "))", at: text.value.position,
                    help: "say everything that the key says")
            }
            texts[text.key] = read
        }
        demand(standard?.keys, in: entry)
        return texts
    }

    /// How many holes a key has: it numbers them from {1}; braces that are no holes are none.
    private static func holes(ofKey key: String) -> Int {
        do throws(PatternFault) {
            return try PatternParts(key).all.count { part in
                if case .hole = part { true } else { false }
            }
        } catch { return 0 }
    }

    private mutating func phraseText(_ entry: YAMLEntry, _ holes: Int, _ plurals: PluralRules) -> PhraseText? {
        guard case .mapping(let forms) = entry.value.content else {
            guard let text = text(entry) else { return nil }
            do throws(PatternFault) {
                return try PhraseText(text, holes: holes)
            } catch {
                report(error, in: entry.value.position)
                return nil
            }
        }
        if holes == 0 {
            error("“\(entry.key)” has no number that could choose a form", at: entry, help: "write one text")
        }
        var read: [PluralCategory: PhraseText] = [:]
        for form in forms {
            guard let category = category(form) else { continue }
            if !plurals.categories.contains(category) {
                error(
                    "“plurals” has no rule for “\(form.key)”", at: form,
                    help: "the language has \(plurals.categories.map(\.rawValue).joined(separator: ", "))")
            }
            read[category] = phraseText(form, holes, plurals)
        }
        guard let other = read[.other] else {
            error("the form “other” is missing", at: entry, help: "add other: …, for all numbers that no rule takes")
            return nil
        }
        return .forms(read, other: other)
    }

    private mutating func isKnown(_ entry: YAMLEntry, _ known: (some Sequence<String>)?) -> Bool {
        guard let known, !known.contains(entry.key) else { return true }
        let near = Spelling.nearest(to: entry.key, in: known)
        error(
            "no page has the words “\(entry.key)”", at: entry,
            help: near.map { "did you mean “\($0)”?" }
                ?? "remove them: the key is English, as in the words of the command")
        return false
    }

    /// Tells which keys are not there.
    private mutating func demand(_ known: (some Sequence<String>)?, in entry: YAMLEntry?) {
        guard let known, let entry else { return }
        let keys = Set(entries(of: entry).map(\.key))
        for key in known.sorted() where !keys.contains(key) {
            error("“\(entry.key)” has no “\(key)”", at: entry, help: "add a line \"\(key)\": …")
        }
    }
}
