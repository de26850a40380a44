import SourceText
import Wording

extension TemplateLibrary {
    /// The word for a text that templates may also write themselves: where the words have none it stands as it is.
    func word(_ source: String) -> String {
        if case .constant(let text) = words.text(for: source) { text } else { source }
    }
}

extension TemplateCompiler {
    /// `{{"Skip to main content"}}`: becomes text of the program.
    mutating func compileLiteral(_ source: String, _ expression: Expression, isHTML: Bool) {
        guard let text = text(for: source, at: expression.range) else { return }
        if let filter = expression.filters.first { return compile(text, filter, of: expression, isHTML: isHTML) }
        guard case .constant(let text) = text else {
            return report(
                "“\(source)” has holes", at: expression.range,
                help: "fill them: {{<\"\(source)\"}}{{$1}}…{{/1}}{{/}}, or {{value | count \"\(source)\"}}")
        }
        guard let escaping = place(expression, .text, isHTML: isHTML) else { return }
        append(text, escaping: escaping)
    }

    /// A text for scripts, which put what they know in place of `#`.
    ///
    /// `{{"{1} chosen" | marked}}` reads `# chosen`; `{{"{1} results" | forms}}` is an attribute for each form of the
    /// number, `data-one` and `data-other`.
    private mutating func compile(
        _ text: PhraseText, _ filter: Expression.Filter, of expression: Expression, isHTML: Bool
    ) {
        guard text.holes == [0], ["marked", "forms"].contains(filter.name), filter.arguments.isEmpty else {
            return report(
                "this is no filter for \(expression.name)", at: filter.range,
                help: "write “marked” or “forms”, for scripts, after a text with one hole")
        }
        guard filter.name == "forms" else {
            guard let escaping = place(expression, .text, isHTML: isHTML) else { return }
            return append(text.filled(with: "#"), escaping: escaping)
        }
        guard position.isBetweenAttributes else {
            return report(
                "“forms” writes attributes, which cannot stand in \(position.noun)", at: filter.range,
                help: "write it into a tag, after a space")
        }
        let attributes = text.byCategory.map { category, form in
            var bytes = ByteText("data-\(category.rawValue)=\"")
            bytes.append(form.filled(with: "#"), escaping: .doubleQuoted)
            bytes.append("\"")
            return bytes.take()
        }
        append(literal: Array(attributes.joined(separator: [UInt8(ascii: " ")]))[...])
        region.isInLine = false
    }

    /// `{{<"It is now at {1}."}}{{$1}}…{{/1}}{{/}}`: the text, with blocks where its holes are.
    mutating func compilePhrase(
        _ reference: TemplateSyntax.Reference, _ blocks: [TemplateSyntax.Block], _ stray: Range<Int>?
    ) {
        let source = String(reference.name.dropFirst().dropLast())
        if let stray {
            report(
                "inside {{<\(reference.name)}} only blocks are printed", at: stray,
                help: "move it into a block: {{$1}}…{{/1}}")
        }
        guard reference.name.count > 1, reference.name.hasSuffix("\""), !source.contains("\"") else {
            return report("this is not a text in quotes", at: reference.range, help: "write {{<\"…{1}…\"}}")
        }
        if case .refused(let refusal) = position.placement {
            return report("a text cannot stand in \(refusal.place)", at: reference.range, help: refusal.help)
        }
        guard let text = text(for: source, at: reference.range) else { return }
        guard case .pattern(let pieces) = text else {
            return report(
                "“\(source)” has no holes", at: reference.range, help: "write {{\"\(source)\"}} without blocks")
        }
        guard let blocks = named(blocks, by: text.holes, of: source, at: reference.range) else { return }
        for piece in pieces {
            switch piece {
            case .text(let text): append(text, escaping: escaping)
            case .hole(let number): compile(blocks[number]?.nodes ?? [])
            }
        }
    }

    /// The blocks by the numbers of the holes, from 0; `nil` after telling that they are not those of the text.
    private mutating func named(
        _ blocks: [TemplateSyntax.Block], by holes: Set<Int>, of source: String, at range: Range<Int>
    ) -> [Int: TemplateSyntax.Block]? {
        var named: [Int: TemplateSyntax.Block] = [:]
        var isSound = true
        for block in blocks {
            guard let number = Int(block.name), holes.contains(number - 1), named[number - 1] == nil else {
                report(
                    "“\(source)” has no hole {\(block.name)} to fill here", at: block.range, help: "remove the block")
                isSound = false
                continue
            }
            named[number - 1] = block
        }
        let missing = holes.filter { named[$0] == nil }.sorted().map { "{\($0 + 1)}" }
        if !missing.isEmpty {
            report(
                "nothing is in \(missing.joined(separator: ", "))", at: range,
                help: "write a block for it: {{$1}}…{{/1}}")
        }
        return isSound && missing.isEmpty ? named : nil
    }

    /// What the words have for a text; `nil` after telling that they have none.
    mutating func text(for source: String, at range: Range<Int>) -> PhraseText? {
        if let text = library.words.text(for: source) { return text }
        report(
            "the words have no text “\(source)”", at: range,
            help: Spelling.nearest(to: source, in: library.words.sources).map { "did you mean “\($0)”?" }
                ?? "write your own words without {{ and }}")
        return nil
    }

    /// What would be markup where a text stands.
    private var escaping: Escaping {
        switch position.placement {
        case .attribute(quote: UInt8(ascii: "'"), _): .singleQuoted
        case .attribute: .doubleQuoted
        default: .text
        }
    }

    private mutating func append(_ text: String, escaping: Escaping) {
        var bytes = ByteText()
        bytes.append(text, escaping: escaping)
        append(literal: bytes.slice)
        region.isInLine = false
    }
}

extension TemplateCompiler {
    /// `{{value | count "{1} contracts"}}`: the forms that the words have; `nil` after telling that they have none.
    mutating func counted(_ filter: Expression.Filter) -> TemplateProgram.CountTexts? {
        guard let text = text(for: filter.arguments[0], at: filter.range) else { return nil }
        guard text.holes == [0] else {
            report(
                "“\(filter.arguments[0])” has not one hole", at: filter.range,
                help: "use a text with the number as {1}, and nothing else to fill in")
            return nil
        }
        return CountFilter.texts(text)
    }
}

/// What the filter `count` writes.
enum CountFilter {
    /// By the words for one and for more, which follow the number.
    static func texts(_ words: [String]) -> TemplateProgram.CountTexts {
        let forms = words.map { word in [TemplateProgram.CountTexts.Piece.number, .text(Array((" " + word).utf8))] }
        return TemplateProgram.CountTexts(forms: [.one: forms[0]], other: forms[1])
    }

    static func texts(_ text: PhraseText) -> TemplateProgram.CountTexts {
        guard case .forms(let forms, let other) = text else {
            return TemplateProgram.CountTexts(other: pieces(text))
        }
        return TemplateProgram.CountTexts(forms: forms.mapValues(pieces), other: pieces(other))
    }

    private static func pieces(_ text: PhraseText) -> [TemplateProgram.CountTexts.Piece] {
        switch text {
        case .constant(let text): [.text(Array(text.utf8))]
        case .pattern(let pieces):
            pieces.map { piece in
                switch piece {
                case .text(let text): .text(Array(text.utf8))
                case .hole: .number
                }
            }
        case .forms(_, let other): pieces(other)
        }
    }
}
