/// Headings and their rules.
extension DocumentRenderer {
    mutating func openHeading(_ node: SyntaxNode) {
        let level = node.headingLevel
        inlineSource = .block(node)
        startLine()
        html.append("<h")
        html.append(decimal: writtenLevel(of: node))
        let surveyed =
            result.headings.count < headings.count ? headings[result.headings.count] : (text: node.text, id: "")
        var id = ""
        if options.isStrict {
            id = takeID(like: surveyed.id)
            html.append(" id=\"")
            html.appendEscaped(id)
            html.append("\"")
        }
        html.append(">")
        let heading = RenderedHeading(level: level, id: id, text: surveyed.text)
        result.headings.append(heading)
        check(heading, node)
    }

    /// The level that the heading has on its page: at most 6.
    func writtenLevel(of node: SyntaxNode) -> Int { min(6, node.headingLevel + options.headingShift) }

    private mutating func check(_ heading: RenderedHeading, _ node: SyntaxNode) {
        let range = source(of: node)
        switch options.headings {
        case .any: break
        case .none:
            report("a heading cannot stand here", at: range, help: "write paragraphs and lists only")
        case .body where heading.level == 1:
            let help = "the title is the page's first-level heading: write `## \(heading.shortText)`"
            report("a first-level heading in the text", at: range, help: help)
        case .body: break
        }
        guard options.isStrict else { return }
        if heading.text.utf8.allSatisfy(\.isBlankOrLineEnd) {
            report("a heading without text", at: range, help: "write what the part below it is about, or take it out")
        }
        if heading.level == 2, text.bytes[range].first != UInt8(ascii: "#") { checkUnderline(of: heading, node, range) }
    }

    /// Refuses `---` right below a line, which makes a heading of all the paragraph's lines.
    private mutating func checkUnderline(of heading: RenderedHeading, _ node: SyntaxNode, _ range: Range<Int>) {
        let underline = underline(of: node)
        let start = text.bytes[underline].firstIndex(of: UInt8(ascii: "-")) ?? underline.lowerBound
        let isTable = TableRow.hasSeparator(range, in: text)
        report(
            isTable
                ? "a line of dashes right below a table makes all of it a heading"
                : "a line of dashes right below a paragraph makes it a heading",
            at: start..<underline.upperBound,
            help: isTable
                ? "put an empty line before it; the row below a header has a pipe between columns: `| --- | --- |`"
                : "put an empty line before it, or write `## \(heading.shortText)` for a heading")
    }
}

extension DocumentRenderer {
    /// The first line of nothing but dashes below the first line of a heading.
    ///
    /// The last line that the parser tells is one further down, unless the text ends there.
    private func underline(of node: SyntaxNode) -> Range<Int> {
        let lines = (node.startLine + 1..<max(node.startLine, node.endLine) + 1).map { text.content(ofLine: $0) }
        let dash = UInt8(ascii: "-")
        return lines.first { line in
            let signs = text.bytes[line].filter { !$0.isBlankOrLineEnd && $0 != UInt8(ascii: ">") }
            return !signs.isEmpty && signs.allSatisfy { $0 == dash }
        } ?? text.content(ofLine: node.endLine)
    }
}

extension RenderedHeading {
    /// The text, cut where it is longer than any heading should be.
    fileprivate var shortText: String { text.count > 80 ? text.prefix(79) + "…" : text }
}
