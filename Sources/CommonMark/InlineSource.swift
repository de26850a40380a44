/// Where the inlines that are being written stand in the author's text.
enum InlineSource {
    case unknown
    /// They belong to a block of the document.
    case block(SyntaxNode)
    /// They were parsed once more; `range` holds their bytes, `parsedLine` is the line where the extra parse has them.
    case part(range: Range<Int>, parsedLine: Int)
}

extension DocumentRenderer {
    /// The bytes of a block, without the blanks and marks before it on its first line.
    func source(of block: SyntaxNode) -> Range<Int> {
        let lines = text.lines(block.startLine, through: block.endLine)
        return min(lines.lowerBound + max(0, block.startColumn - 1), lines.upperBound)..<lines.upperBound
    }

    /// Where an inline stands that is written as `literal`.
    ///
    /// libcmark's positions of inlines are hints only; the literal is searched from there on, then in the whole block.
    /// What is written in another way there (with escapes, or by a reference) has the place of the hint.
    func source(of inline: SyntaxNode, writtenAs literal: String) -> Range<Int> {
        let block: Range<Int>
        var hint: Int
        switch inlineSource {
        case .unknown: return text.bytes.startIndex..<text.bytes.startIndex
        case .block(let node):
            block = source(of: node)
            hint = text.line(inline.startLine).lowerBound + max(0, inline.startColumn - 1)
        case .part(let range, let parsedLine):
            block = range
            let lines = max(0, inline.startLine - parsedLine)
            let columns = max(0, inline.startColumn - 1 - PartsText.prefixLength)
            let line = text.lineNumber(of: range.lowerBound) + lines
            hint = lines == 0 ? range.lowerBound + columns : text.line(line).lowerBound
        }
        hint = inline.startLine == 0 ? block.lowerBound : min(max(hint, block.lowerBound), block.upperBound)
        let needle = Array(literal.prefix { !$0.isNewline }.utf8)
        return find(needle, in: hint..<block.upperBound) ?? find(needle, in: block)
            ?? hint..<min(hint + 1, block.upperBound)
    }

    private func find(_ needle: [UInt8], in range: Range<Int>) -> Range<Int>? {
        guard let first = needle.first, range.count >= needle.count else { return nil }
        for start in range.lowerBound...(range.upperBound - needle.count)
        where text.bytes[start] == first && text.bytes[start..<start + needle.count].elementsEqual(needle) {
            return start..<start + needle.count
        }
        return nil
    }
}
