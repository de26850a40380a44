internal import CCMark
internal import SourceText

/// Writes the HTML of one text: blocks here, inlines and tables in the extensions.
///
/// Bytes are those of libcmark's own renderer; what differs is named in `MarkdownOptions`. Nothing here recurses by
/// the depth of the text.
struct DocumentRenderer: ~Copyable {
    let options: MarkdownOptions
    let text: MarkdownText
    let tree: SyntaxTree
    /// The cells and paragraphs that were parsed once more.
    let partsTree: SyntaxTree?
    let tables: [(paragraph: SyntaxNode, parts: [ParagraphPart])]
    let headings: [(text: String, id: String)]
    /// The first paragraph of the extra parse.
    let firstPart: SyntaxNode?
    let resolve: (String) -> LinkResolution

    /// Those of the page, while this writes.
    var ids = PageIDs()
    var result = RenderedMarkdown()
    /// What is written so far.
    var html = ByteText()
    /// The ids that headings and tables of this text ask for, once two have asked for the same.
    var askedIDs: AskedIDs?
    /// What the inlines being written are part of.
    var inlineSource = InlineSource.unknown
    /// The first paragraph of the extra parse that is not yet written.
    var nextPart: SyntaxNode?
    /// The number of the paragraphs with tables that are written.
    var nextTable = 0
    private var depth = 0

    init(
        of tree: consuming SyntaxTree, parts: consuming SyntaxTree?, survey: DocumentSurvey, text: MarkdownText,
        options: MarkdownOptions, resolve: @escaping (String) -> LinkResolution
    ) {
        self.options = options
        self.text = text
        tables = survey.tables
        headings = survey.headings
        self.resolve = resolve
        firstPart = parts?.root?.firstChild
        nextPart = firstPart
        self.tree = tree
        partsTree = parts
        result.problems = survey.finder.problems
        html.reserveCapacity(text.bytes.count + text.bytes.count / 2)
    }

    /// Writes the whole text.
    mutating func writeDocument() {
        takeAuthorsIDs()
        var block = tree.root?.firstChild
        while let node = block {
            write(node)
            block = node.next
        }
    }

    /// Writes a node and all below it.
    mutating func write(_ top: SyntaxNode) {
        var node = top
        while true {
            if enter(node) {
                if let child = node.firstChild {
                    node = child
                    continue
                }
                leave(node)
            }
            while node != top, node.next == nil, let parent = node.parent {
                leave(parent)
                node = parent
            }
            guard node != top, let next = node.next else { return }
            node = next
        }
    }

    /// Writes the start of a node; returns whether its children and its end are still to be written.
    private mutating func enter(_ node: SyntaxNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
        case CMARK_NODE_HEADING: openHeading(node)
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM:
            guard deepen(node) else { return false }
            startLine()
            html.append("<li>")
        case CMARK_NODE_BLOCK_QUOTE:
            guard deepen(node) else { return false }
            startLine()
            html.append("<blockquote>\n")
        case CMARK_NODE_CODE_BLOCK:
            writeCodeBlock(node)
            return false
        case CMARK_NODE_HTML_BLOCK:
            inlineSource = .block(node)
            startLine()
            writeRawHTML(node)
            startLine()
            return false
        case CMARK_NODE_THEMATIC_BREAK:
            startLine()
            html.append("<hr />\n")
            return false
        default: return enterInline(node)
        }
        return true
    }

    /// Writes the end of a node.
    private mutating func leave(_ node: SyntaxNode) {
        switch node.kind {
        case CMARK_NODE_PARAGRAPH:
            if !isTight(node) { html.append("</p>\n") }
        case CMARK_NODE_HEADING:
            html.append("</h")
            html.append(decimal: writtenLevel(of: node))
            html.append(">\n")
        case CMARK_NODE_LIST:
            html.append(node.isBulletList ? "</ul>\n" : "</ol>\n")
        case CMARK_NODE_ITEM:
            depth -= 1
            html.append("</li>\n")
        case CMARK_NODE_BLOCK_QUOTE:
            depth -= 1
            startLine()
            html.append("</blockquote>\n")
        default: leaveInline(node)
        }
    }

    /// Writes a line end, unless the last byte is one.
    mutating func startLine() {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    }

    mutating func report(_ message: String, at range: Range<Int>, help: String?) {
        result.problems.append(.error(message, at: text.place(of: range), help: help))
    }

    mutating func keep(_ range: Range<Int>) {
        result.keptLinks.append(text.place(of: range))
    }

    /// Counts a list item or quotation; an error and `false` for one that is too deep to be written.
    private mutating func deepen(_ node: SyntaxNode) -> Bool {
        guard depth < DocumentSurvey.deepest else {
            report(
                "lists and quotations are more than \(DocumentSurvey.deepest) deep within each other",
                at: source(of: node), help: "write fewer levels")
            return false
        }
        depth += 1
        return true
    }
}
