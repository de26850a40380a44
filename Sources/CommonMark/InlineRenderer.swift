internal import CCMark

/// Text, emphasis, links, images.
extension DocumentRenderer {
    mutating func enterInline(_ node: SyntaxNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_TEXT: result.html.appendEscaped(node.literal)
        case CMARK_NODE_SOFTBREAK: result.html.append(UInt8(ascii: "\n"))
        case CMARK_NODE_LINEBREAK: result.html.append("<br />\n")
        case CMARK_NODE_CODE:
            result.html.append("<code>")
            result.html.appendEscaped(node.literal)
            result.html.append("</code>")
        case CMARK_NODE_HTML_INLINE: writeRawHTML(node)
        case CMARK_NODE_IMAGE: writeImage(node)
        case CMARK_NODE_EMPH:
            result.html.append("<em>")
            return true
        case CMARK_NODE_STRONG:
            result.html.append("<strong>")
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
        case CMARK_NODE_EMPH: result.html.append("</em>")
        case CMARK_NODE_STRONG: result.html.append("</strong>")
        case CMARK_NODE_LINK: result.html.append("</a>")
        default: break
        }
    }

    /// Writes raw HTML where that is allowed; otherwise an error, and the comment that libcmark has in its place.
    mutating func writeRawHTML(_ node: SyntaxNode) {
        if options.allowsRawHTML {
            result.html.append(node.literal)
            return
        }
        let html = RawHTML(node.literal.map { String(cString: $0) } ?? "")
        report("raw HTML: `\(html.tag)`", at: source(of: node, writtenAs: html.tag), help: html.help)
        result.html.append("<!-- raw HTML omitted -->")
    }

    private mutating func openLink(_ node: SyntaxNode) {
        if options.isStrict, node.firstChild == nil {
            let address = node.address.map { String(cString: $0) } ?? ""
            report(
                "a link without text", at: source(of: node, writtenAs: address),
                help: "write what it leads to: `[text](\(address))`")
        }
        result.html.append("<a href=\"")
        writeAddress(of: node)
        writeTitle(of: node)
        result.html.append("\">")
    }

    private mutating func writeImage(_ node: SyntaxNode) {
        result.html.append("<img src=\"")
        writeImageAddress(of: node)
        result.html.append("\" alt=\"")
        var description: [UInt8] = []
        node.appendText(to: &description)
        description.withUnsafeBytes { result.html.appendEscaped($0) }
        if options.isStrict, description.allSatisfy(\.isBlankOrLineEnd) {
            let address = node.address.map { String(cString: $0) } ?? ""
            report(
                "an image without a description", at: source(of: node, writtenAs: address),
                help: "write what it shows: `![description](\(address))`")
        }
        writeTitle(of: node)
        result.html.append("\" />")
    }

    private mutating func writeTitle(of node: SyntaxNode) {
        guard let title = node.title, title.pointee != 0 else { return }
        result.html.append("\" title=\"")
        result.html.appendEscaped(title)
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
        if options.allowsRawHTML { return result.html.appendAddress(address) }
        switch Address(address) {
        case .absolute: result.html.appendAddress(address)
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
        case .address(let resolved): result.html.appendAddress(resolved)
        case .kept(let resolved):
            result.html.appendAddress(resolved)
            keep(source(of: node, writtenAs: address))
        case .refused(let message, let help):
            report(message, at: source(of: node, writtenAs: address), help: help)
        }
    }
}
