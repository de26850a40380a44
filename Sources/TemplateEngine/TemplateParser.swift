import SourceText

/// Builds the tree of a template and pairs what opens with what closes.
struct TemplateParser {
    /// How deep sections, blocks and parents may stand in each other.
    static let maximumDepth = 100

    private struct Opening {
        let token: Int
        var nodes: [TemplateSyntax.Node] = []
        var overrides: [TemplateSyntax.Block] = []
        var stray: Range<Int>?
    }

    private let file: SourceFile
    private let tokens: [Token]
    private let lines: TemplateLines
    private var root: [TemplateSyntax.Node] = []
    private var openings: [Opening] = []
    private var problems: Problems

    static func syntax(of file: SourceFile, problems: inout Problems) -> TemplateSyntax {
        var found = Problems()
        let tokens = Lexer.tokens(of: file, problems: &found)
        let partners = TagPairs.partners(of: tokens, in: file, problems: &found)
        let lines = TemplateLines(tokens, of: file.bytes, partners: partners)
        var parser = TemplateParser(file: file, tokens: tokens, lines: lines, problems: found)
        for index in tokens.indices { parser.read(index, hasPartner: partners[index] != nil) }
        problems.append(parser.problems)
        return TemplateSyntax(file: file, nodes: parser.root)
    }

    private init(file: SourceFile, tokens: [Token], lines: TemplateLines, problems: Problems) {
        self.file = file
        self.tokens = tokens
        self.lines = lines
        self.problems = problems
    }

    private mutating func read(_ index: Int, hasPartner: Bool) {
        let token = tokens[index]
        let marks = lines.marks[index]
        noteStray(token)
        if token.kind == .text {
            if !marks.standsAlone { append(.text(token.range, startsLine: marks.startsLine)) }
            return
        }
        if marks.startsLine {
            append(.text(token.range.lowerBound..<token.range.lowerBound, startsLine: true))
        }
        switch token.kind {
        case .text, .comment, .delimiters: break
        case .value: expression(token).map { append(.value($0)) }
        case .html: expression(token).map { append(.html($0)) }
        case .partial: append(.partial(reference(index)))
        case .section, .inverted, .parent, .block: if hasPartner { open(index) }
        case .close: if hasPartner { close(index) }
        }
    }

    /// Remembers what stands directly inside a parent, where only blocks have a meaning.
    private mutating func noteStray(_ token: Token) {
        guard let outer = openings.last, outer.stray == nil, tokens[outer.token].kind == .parent else { return }
        switch token.kind {
        case .block, .close, .comment, .delimiters: return
        case .text where file.bytes[token.range].allSatisfy(Byte.isSpace): return
        default: openings[openings.count - 1].stray = token.range
        }
    }

    private mutating func append(_ node: TemplateSyntax.Node) {
        if openings.isEmpty {
            root.append(node)
        } else {
            openings[openings.count - 1].nodes.append(node)
        }
    }

    private mutating func expression(_ token: Token) -> Expression? {
        ExpressionParser.expression(of: token, in: file, problems: &problems)
    }

    private func name(_ token: Token) -> String {
        String(decoding: file.bytes[token.content], as: UTF8.self)
    }

    private func reference(_ index: Int) -> TemplateSyntax.Reference {
        TemplateSyntax.Reference(
            name: name(tokens[index]), range: tokens[index].range,
            indentation: lines.marks[index].indentation, standsAlone: lines.marks[index].standsAlone)
    }

    private mutating func open(_ index: Int) {
        openings.append(Opening(token: index))
        if openings.count == Self.maximumDepth + 1 {
            problems.append(
                .error(
                    "sections and blocks stand in each other more than \(Self.maximumDepth) deep",
                    at: file.place(ofBytes: tokens[index].range), help: "move a part of it to a partial"))
        }
    }

    private mutating func close(_ index: Int) {
        guard let opening = openings.popLast() else { return }
        let token = tokens[opening.token]
        let marks = lines.marks[opening.token]
        // Deeper trees are not built: an error has been told.
        guard openings.count < Self.maximumDepth else { return }
        switch token.kind {
        case .section, .inverted:
            guard let expression = expression(token) else { return }
            let closing = name(tokens[index])
            append(
                .section(
                    TemplateSyntax.Section(
                        isInverted: token.kind == .inverted, expression: expression,
                        indentation: marks.indentation, nodes: opening.nodes,
                        range: token.range, end: tokens[index].range, closing: closing == name(token) ? nil : closing)))
        case .parent:
            append(.parent(reference(opening.token), overrides: opening.overrides, stray: opening.stray))
        case .block:
            let block = TemplateSyntax.Block(
                name: name(token), range: token.range, indentation: marks.indentation,
                standsAlone: marks.standsAlone, nodes: opening.nodes)
            if let outer = openings.last, tokens[outer.token].kind == .parent {
                openings[openings.count - 1].overrides.append(block)
            } else {
                append(.block(block))
            }
        default: break
        }
    }
}
