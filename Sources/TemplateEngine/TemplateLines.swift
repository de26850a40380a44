/// What the lines of a template say about its tokens: which of them stand alone, and how far they are indented.
///
/// A tag that stands alone on its line takes the line with it. For sections, partials and comments that is one tag
/// between spaces; parents and blocks may open, or close, several on a line, and a parent may do both.
struct TemplateLines {
    struct Marks {
        /// The line goes: its spaces and its end are not printed.
        var standsAlone = false
        /// The first of a line that is printed.
        var startsLine = false
        /// The spaces before a tag that is the first of its line.
        var indentation: Range<Int>?
    }

    /// One for each token.
    private(set) var marks: [Marks]
    private let tokens: [Token]
    private let bytes: [UInt8]
    /// For each token that closes, what it closes, and the other way round.
    private let partners: [Int?]

    init(_ tokens: [Token], of bytes: [UInt8], partners: [Int?]) {
        self.tokens = tokens
        self.bytes = bytes
        self.partners = partners
        marks = Array(repeating: Marks(), count: tokens.count)
        var start = 0
        for index in tokens.indices where endsLine(index) || index == tokens.count - 1 {
            mark(start..<index + 1)
            start = index + 1
        }
    }

    private func endsLine(_ index: Int) -> Bool {
        tokens[index].kind == .text && bytes[tokens[index].range.upperBound - 1] == Byte.newline
    }

    private func isBlank(_ index: Int) -> Bool {
        tokens[index].kind == .text && bytes[tokens[index].range].allSatisfy(Byte.isSpace)
    }

    private mutating func mark(_ line: Range<Int>) {
        guard let first = line.first(where: { !isBlank($0) }) else {
            // A line of spaces alone is printed as it is.
            marks[line.lowerBound].startsLine = bytes[tokens[line.lowerBound].range].first != Byte.newline
            return
        }
        if tokens[first].kind != .text {
            let start = tokens[line.lowerBound].range.lowerBound
            marks[first].indentation = start..<tokens[first].range.lowerBound
        }
        let items = outerItems(of: line)
        if standAlone(items, in: line) {
            for index in items { marks[index].standsAlone = true }
        } else {
            marks[line.lowerBound].startsLine = true
        }
    }

    private func standAlone(_ items: [Int], in line: Range<Int>) -> Bool {
        guard items.allSatisfy({ isBlank($0) || isSilent($0) }) else { return false }
        let tags = items.filter { !isBlank($0) }
        if tags.count == 1 { return true }
        return tags.allSatisfy { isOfInheritance($0) && !hasPartner($0, in: line) }
    }

    /// The tokens of a line without those inside a parent that opens and closes on it, nor that closing.
    private func outerItems(of line: Range<Int>) -> [Int] {
        var items: [Int] = []
        var index = line.lowerBound
        while index < line.upperBound {
            items.append(index)
            if tokens[index].kind == .parent, let close = partners[index], line.contains(close) { index = close }
            index += 1
        }
        return items
    }

    private func hasPartner(_ index: Int, in line: Range<Int>) -> Bool {
        guard let partner = partners[index] else { return false }
        return line.contains(partner)
    }

    private func isSilent(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .text, .value, .html: false
        case .parent: !tokens[index].isPhrase(in: bytes)
        default: true
        }
    }

    private func isOfInheritance(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .parent: !tokens[index].isPhrase(in: bytes)
        case .block: true
        case .close: partners[index].map { tokens[$0].kind == .parent || tokens[$0].kind == .block } ?? false
        default: false
        }
    }
}
