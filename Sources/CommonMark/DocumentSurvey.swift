internal import CCMark
internal import SourceText

/// What has to be known of a text before its first byte is written: its tables, and the ids its parts will ask for.
struct DocumentSurvey {
    /// Lists and quotations within each other; more is an error.
    static let deepest = 64

    private let options: MarkdownOptions
    private(set) var finder: TableFinder
    /// The paragraphs that hold tables, in the order of the text.
    private(set) var tables: [(paragraph: SyntaxNode, parts: [ParagraphPart])] = []
    /// The headings, with the ids that their texts give, in the order of the text; none where no ids are written.
    private(set) var headings: [(text: String, id: String)] = []
    private var candidates: ArraySlice<Int>
    private var definitions: LinkDefinitions

    init(of root: SyntaxNode, in text: MarkdownText, options: MarkdownOptions) {
        self.options = options
        finder = TableFinder(text, isStrict: options.isStrict)
        candidates = options.allowsTables ? text.delimiterLines[...] : []
        definitions = LinkDefinitions(options.isStrict ? text : nil)
        if options.isStrict || !candidates.isEmpty { visitBlocks(below: root) }
        finder.problems.append(definitions.faults)
        finder.parts.appendDefinitions(of: text)
    }

    private mutating func visitBlocks(below root: SyntaxNode) {
        guard var node = root.firstChild else { return }
        var depth = 0
        while true {
            if depth < Self.deepest, let child = visit(node) {
                depth += node.kind == CMARK_NODE_LIST ? 0 : 1
                node = child
                continue
            }
            while node.next == nil {
                guard let parent = node.parent, parent != root else { return }
                depth -= parent.kind == CMARK_NODE_LIST ? 0 : 1
                node = parent
            }
            guard let next = node.next else { return }
            node = next
        }
    }

    /// Notes what a block holds; returns its first block, if it is one that has blocks.
    private mutating func visit(_ block: SyntaxNode) -> SyntaxNode? {
        switch block.kind {
        case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM:
            return block.firstChild
        case CMARK_NODE_HEADING:
            let text = block.text
            if options.isStrict { headings.append((text, options.idPrefix + String(idFor: text))) }
        case CMARK_NODE_PARAGRAPH:
            if !candidates.isEmpty { findTables(in: block) }
            if !definitions.isEmpty { definitions.pass(block) }
        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
            if !definitions.isEmpty { definitions.pass(block) }
        default: break
        }
        return nil
    }

    private mutating func findTables(in paragraph: SyntaxNode) {
        let first = paragraph.startLine
        let last = paragraph.endLine
        candidates = candidates.drop { $0 <= first }
        let own = candidates.prefix { $0 <= last }
        guard !own.isEmpty else { return }
        candidates = candidates[own.endIndex...]
        if let parts = finder.parts(of: paragraph, candidates: own) { tables.append((paragraph, parts)) }
    }
}
