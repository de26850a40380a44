import SourceText

/// Cuts a template into texts and tags, under the delimiters in force at each point.
struct Lexer {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var opening: [UInt8] = Array("{{".utf8)
    private var closing: [UInt8] = Array("}}".utf8)
    private var offset = 0
    private var tokens: [Token] = []
    private var problems = Problems()

    private init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
    }

    static func tokens(of file: SourceFile, problems: inout Problems) -> [Token] {
        var lexer = Lexer(file)
        while lexer.offset < lexer.bytes.count {
            if lexer.finds(lexer.opening, at: lexer.offset) {
                lexer.readTag()
            } else {
                lexer.readText()
            }
        }
        problems.append(lexer.problems)
        return lexer.tokens
    }

    private func finds(_ pattern: [UInt8], at index: Int) -> Bool {
        bytes.count - index >= pattern.count && bytes[index..<index + pattern.count].elementsEqual(pattern)
    }

    /// Reads up to a tag or through the end of the line, whichever comes first.
    private mutating func readText() {
        let start = offset
        while offset < bytes.count, !finds(opening, at: offset) {
            offset += 1
            if bytes[offset - 1] == Byte.newline { break }
        }
        tokens.append(Token(kind: .text, range: start..<offset, content: start..<offset))
    }

    private mutating func readTag() {
        let start = offset
        var inner = start + opening.count
        let (kind, sigil, end) = shape(ofTagAt: inner)
        if sigil { inner += 1 }
        guard let close = position(of: end, from: inner), kind == .comment || isOneTag(inner..<close) else {
            problems.append(
                .error(
                    "this tag is not closed", at: file.place(ofBytes: start..<start + opening.count),
                    help: "write “\(String(decoding: end, as: UTF8.self))” at its end"))
            offset = start + opening.count
            tokens.append(Token(kind: .comment, range: start..<offset, content: offset..<offset))
            return
        }
        offset = close + end.count
        let token = Token(kind: kind, range: start..<offset, content: trimmed(inner..<close))
        tokens.append(token)
        if kind == .delimiters { setDelimiters(token) }
    }

    /// The kind of a tag, whether it has a sigil, and what ends it.
    private func shape(ofTagAt inner: Int) -> (Token.Kind, sigil: Bool, end: [UInt8]) {
        guard inner < bytes.count else { return (.value, false, closing) }
        switch bytes[inner] {
        case UInt8(ascii: "{"): return (.html, true, [UInt8(ascii: "}")] + closing)
        case UInt8(ascii: "&"): return (.html, true, closing)
        case UInt8(ascii: "#"): return (.section, true, closing)
        case UInt8(ascii: "^"): return (.inverted, true, closing)
        case UInt8(ascii: "/"): return (.close, true, closing)
        case UInt8(ascii: ">"): return (.partial, true, closing)
        case UInt8(ascii: "<"): return (.parent, true, closing)
        case UInt8(ascii: "$"): return (.block, true, closing)
        case UInt8(ascii: "!"): return (.comment, true, closing)
        case UInt8(ascii: "="): return (.delimiters, true, [UInt8(ascii: "=")] + closing)
        default: return (.value, false, closing)
        }
    }

    private func position(of pattern: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + pattern.count <= bytes.count {
            if finds(pattern, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether no other tag opens inside, which would mean that this one was left open.
    private func isOneTag(_ range: Range<Int>) -> Bool {
        !range.contains { $0 + opening.count <= range.upperBound && finds(opening, at: $0) }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Byte.isSpace(bytes[start]) { start += 1 }
        while start < end, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private mutating func setDelimiters(_ token: Token) {
        let parts = bytes[token.content].split(whereSeparator: Byte.isSpace)
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            problems.append(
                .error(
                    "this tag does not set two delimiters", at: file.place(ofBytes: token.range),
                    help: "write both with a space between them, as in “{{=<% %>=}}”"))
            return
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
    }
}
