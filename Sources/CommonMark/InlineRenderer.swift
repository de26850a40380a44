internal import CCMark
internal import SourceText

/// Text, emphasis, links, images.
extension DocumentRenderer {
    mutating func enterInline(_ node: SyntaxNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_TEXT: html.appendEscaped(node.literal)
        case CMARK_NODE_SOFTBREAK: html.append(UInt8(ascii: "\n"))
        case CMARK_NODE_LINEBREAK: html.append("<br />\n")
        case CMARK_NODE_CODE:
            html.append("<code>")
            html.appendEscaped(node.literal)
            html.append("</code>")
        case CMARK_NODE_HTML_INLINE: writeRawHTML(node)
        case CMARK_NODE_IMAGE: writeImage(node)
        case CMARK_NODE_EMPH:
            html.append("<em>")
            return true
        case CMARK_NODE_STRONG:
            html.append("<strong>")
            return true
        case CMARK_NODE_LINK:
            openLink(node)
            return true
        default: return true
        }
        return false
    }

    mutating func leaveInline(_ node: SyntaxNode) {
        switch node.kind {
        case CMARK_NODE_EMPH: html.append("</em>")
        case CMARK_NODE_STRONG: html.append("</strong>")
        case CMARK_NODE_LINK: html.append("</a>")
        default: break
        }
    }

    /// Writes raw HTML where that is allowed; otherwise an error, and the comment that libcmark has in its place.
    mutating func writeRawHTML(_ node: SyntaxNode) {
        if options.allowsRawHTML {
            html.append(node.literal)
            return
        }
        let raw = RawHTML(node.literal.map { String(cString: $0) } ?? "")
        report("raw HTML: `\(raw.tag)`", at: source(of: node, writtenAs: raw.tag), help: raw.help)
        html.append("<!-- raw HTML omitted -->")
    }

    private mutating func openLink(_ node: SyntaxNode) {
        if options.isStrict, node.firstChild == nil {
            let address = node.address.map { String(cString: $0) } ?? ""
            report(
                "a link without text", at: source(of: node, writtenAs: address),
                help: "write what it leads to: `[text](\(address))`")
        }
        html.append("<a href=\"")
        writeAddress(of: node)
        writeTitle(of: node)
        html.append("\">")
    }

    private mutating func writeImage(_ node: SyntaxNode) {
        html.append("<img src=\"")
        writeImageAddress(of: node)
        html.append("\" alt=\"")
        var description = ByteText()
        node.appendText(to: &description)
        description.withBytes { html.appendEscaped(UnsafeRawBufferPointer($0)) }
        if options.isStrict, description.slice.allSatisfy(\.isBlankOrLineEnd) {
            let address = node.address.map { String(cString: $0) } ?? ""
            report(
                "an image without a description", at: source(of: node, writtenAs: address),
                help: "write what it shows: `![description](\(address))`")
        }
        writeTitle(of: node)
        html.append("\" />")
    }

    private mutating func writeTitle(of node: SyntaxNode) {
        guard let title = node.title, title.pointee != 0 else { return }
        html.append("\" title=\"")
        html.appendEscaped(title)
    }

    /// Images are files of the content folder: no page asks another host for anything.
    private mutating func writeImageAddress(of node: SyntaxNode) {
        let address = node.address.map { String(cString: $0) } ?? ""
        if case .refused = Address(address) { return writeAddress(of: node) }
        guard options.isStrict, let fault = ImageFile.fault(address) else { return writeAddress(of: node) }
        report(fault.message, at: source(of: node, writtenAs: address), help: fault.help)
    }

    /// Writes the address of a link or image as far as it may be published; an error for any other.
    private mutating func writeAddress(of node: SyntaxNode) {
        let address = node.address.map { String(cString: $0) } ?? ""
        if options.allowsRawHTML { return html.appendAddress(address) }
        switch Address(address) {
        case .absolute: html.appendAddress(address)
        case .relative: writeResolved(address, of: node)
        case .refused(let message, let help):
            report(message, at: source(of: node, writtenAs: address), help: help)
        }
    }

    private mutating func writeResolved(_ address: String, of node: SyntaxNode) {
        if address.isEmpty, options.isStrict {
            let help = "write a file, an address or a part of this page: `[text](#part)`"
            return report("a link or image without an address", at: source(of: node, writtenAs: "()"), help: help)
        }
        switch resolve(address) {
        case .address(let resolved): html.appendAddress(resolved)
        case .kept(let resolved):
            html.appendAddress(resolved)
            keep(source(of: node, writtenAs: address))
        case .refused(let message, let help):
            report(message, at: source(of: node, writtenAs: address), help: help)
        }
    }
}
