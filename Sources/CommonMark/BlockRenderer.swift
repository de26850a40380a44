internal import CCMark

/// Paragraphs, lists, code blocks.
extension DocumentRenderer {
    mutating func enterParagraph(_ node: SyntaxNode) -> Bool {
        if nextTable < tables.count, tables[nextTable].paragraph == node {
            nextTable += 1
            write(tables[nextTable - 1].parts, isTight: isTight(node))
            return false
        }
        inlineSource = .block(node)
        if options.isStrict { checkCaption(node) }
        if !isTight(node) {
            startLine()
            html.append("<p>")
        }
        return true
    }

    func isTight(_ paragraph: SyntaxNode) -> Bool {
        guard let list = paragraph.parent?.parent, list.kind == CMARK_NODE_LIST else { return false }
        return list.isTightList
    }

    mutating func openList(_ node: SyntaxNode) {
        startLine()
        if node.isBulletList {
            html.append("<ul>\n")
        } else if node.listStart == 1 {
            html.append("<ol>\n")
        } else {
            html.append("<ol start=\"")
            html.append(decimal: node.listStart)
            html.append("\">\n")
        }
    }

    mutating func writeCodeBlock(_ node: SyntaxNode) {
        startLine()
        html.append("<pre><code")
        if let info = node.codeInfo, info.pointee != 0 {
            let language = UnsafeBufferPointer(start: info, count: Int.max).prefix {
                $0 != 0 && !UInt8(bitPattern: $0).isBlankOrLineEnd
            }
            html.append(" class=\"language-")
            html.appendEscaped(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: language)))
            html.append("\"")
        }
        html.append(">")
        html.appendEscaped(node.literal)
        html.append("</code></pre>\n")
    }
}
