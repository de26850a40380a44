/// Headings and their rules.
extension DocumentRenderer {
    mutating func openHeading(_ node: SyntaxNode) {
        let level = node.headingLevel
        inlineSource = .block(node)
        startLine()
        result.html.append("<h")
        result.html.append(decimal: level)
        var heading = RenderedHeading(level: level, id: "", text: node.text)
        if options.isStrict {
            let id = ids.take(like: options.idPrefix + String(idFor: heading.text), sparing: askedIDs.all)
            heading = RenderedHeading(level: level, id: id, text: heading.text)
            result.html.append(" id=\"")
            result.html.appendEscaped(id)
            result.html.append("\"")
        }
        result.html.append(">")
        result.headings.append(heading)
        check(heading, node)
    }

    private mutating func check(_ heading: RenderedHeading, _ node: SyntaxNode) {
        let range = source(of: node)
        switch options.headings {
        case .any: break
        case .none:
            report("a heading cannot stand here", at: range, help: "write paragraphs and lists only")
        case .body where heading.level == 1:
            let help = "the title is the page's first-level heading: write `## \(heading.text)`"
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
        let underline = text.content(ofLine: node.endLine)
        let start = text.bytes[underline].firstIndex(of: UInt8(ascii: "-")) ?? underline.lowerBound
        let isTable = TableRow.hasSeparator(range, in: text)
        report(
            isTable
                ? "a line of dashes right below a table makes all of it a heading"
                : "a line of dashes right below a paragraph makes it a heading",
            at: start..<underline.upperBound,
            help: isTable
                ? "put an empty line before it; the row below a header has a pipe between columns: `| --- | --- |`"
                : "put an empty line before it, or write `## \(heading.text)` for a heading")
    }
}
