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
            result.html.append("<p>")
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
            result.html.append("<ul>\n")
        } else if node.listStart == 1 {
            result.html.append("<ol>\n")
        } else {
            result.html.append("<ol start=\"")
            result.html.append(decimal: node.listStart)
            result.html.append("\">\n")
        }
    }

    mutating func writeCodeBlock(_ node: SyntaxNode) {
        startLine()
        result.html.append("<pre><code")
        if let info = node.codeInfo, info.pointee != 0 {
            let language = UnsafeBufferPointer(start: info, count: Int.max).prefix {
                $0 != 0 && !UInt8(bitPattern: $0).isBlankOrLineEnd
            }
            result.html.append(" class=\"language-")
            result.html.appendEscaped(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: language)))
            result.html.append("\"")
        }
        result.html.append(">")
        result.html.appendEscaped(node.literal)
        result.html.append("</code></pre>\n")
    }
}
