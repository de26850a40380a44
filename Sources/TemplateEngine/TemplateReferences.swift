import SourceText

/// Checks what the templates of a library say of each other: that what they name exists, and that none includes itself.
struct TemplateReferences {
    private let syntaxes: [String: TemplateSyntax]
    private var problems = Problems()
    /// The templates from the first to the one being walked.
    private var chain: [String] = []
    private var walked: Set<String> = []
    private var blocks: [String: Set<String>] = [:]

    static func check(_ syntaxes: [String: TemplateSyntax], names: [String]) -> Problems {
        var references = TemplateReferences(syntaxes: syntaxes)
        for name in names { references.walk(name) }
        // Blocks are known only where nothing goes round in circles.
        if !references.problems.hasErrors {
            for name in names { references.checkOverrides(in: name) }
        }
        return references.problems
    }

    private init(syntaxes: [String: TemplateSyntax]) {
        self.syntaxes = syntaxes
    }

    private mutating func walk(_ name: String) {
        guard walked.insert(name).inserted, let syntax = syntaxes[name] else { return }
        chain.append(name)
        for reference in syntax.nodes.flatMap(\.references) { follow(reference, from: syntax.file) }
        chain.removeLast()
    }

    private mutating func follow(_ reference: TemplateSyntax.Reference, from file: SourceFile) {
        let place = file.place(ofBytes: reference.range)
        if let start = chain.firstIndex(of: reference.name) {
            let circle = (chain[start...] + [reference.name]).joined(separator: " → ")
            problems.append(
                .error("a template includes itself: \(circle)", at: place, help: "remove one of these inclusions"))
        } else if syntaxes[reference.name] == nil {
            let names = syntaxes.keys.sorted()
            problems.append(
                .error(
                    "there is no template “\(reference.name)”", at: place,
                    help: Suggestion.help(for: reference.name, among: names, listing: names)))
        } else {
            walk(reference.name)
        }
    }

    private mutating func checkOverrides(in name: String) {
        guard let syntax = syntaxes[name] else { return }
        for (reference, overrides) in syntax.nodes.flatMap(\.parents) {
            let known = blockNames(of: reference.name)
            var seen: Set<String> = []
            for block in overrides {
                let place = syntax.file.place(ofBytes: block.range)
                if !known.contains(block.name) {
                    let names = known.sorted()
                    problems.append(
                        .error(
                            "“\(reference.name)” has no block “\(block.name)”", at: place,
                            help: Suggestion.help(for: block.name, among: names, listing: names)))
                } else if !seen.insert(block.name).inserted {
                    problems.append(
                        .error("the block “\(block.name)” is given twice", at: place, help: "keep one of the two"))
                }
            }
        }
    }

    /// All blocks of a template and of what it includes.
    private mutating func blockNames(of name: String) -> Set<String> {
        if let known = blocks[name] { return known }
        guard let syntax = syntaxes[name] else { return [] }
        var names = Set(syntax.nodes.flatMap(\.blockNames))
        for reference in syntax.nodes.flatMap(\.references) { names.formUnion(blockNames(of: reference.name)) }
        blocks[name] = names
        return names
    }
}

extension TemplateSyntax.Node {
    /// The nodes right inside, those of overrides too.
    private var children: [TemplateSyntax.Node] {
        switch self {
        case .text, .value, .html, .partial: []
        case .section(let section): section.nodes
        case .parent(_, let overrides, _): overrides.flatMap(\.nodes)
        case .block(let block): block.nodes
        }
    }

    /// What it includes, and what it inherits from.
    var references: [TemplateSyntax.Reference] {
        let inner = children.flatMap(\.references)
        switch self {
        case .parent(let reference, _, _) where TemplateSyntax.isPhrase(reference): return inner
        case .partial(let reference), .parent(let reference, _, _): return [reference] + inner
        default: return inner
        }
    }

    fileprivate var parents: [(TemplateSyntax.Reference, [TemplateSyntax.Block])] {
        let inner = children.flatMap(\.parents)
        if case .parent(let reference, let overrides, _) = self, !TemplateSyntax.isPhrase(reference) {
            return [(reference, overrides)] + inner
        }
        return inner
    }

    fileprivate var blockNames: [String] {
        let inner = children.flatMap(\.blockNames)
        if case .block(let block) = self { return [block.name] + inner }
        return inner
    }
}
