import SourceText

/// What a tag names: a path of names, then filters.
struct Expression: Sendable {
    struct Filter: Sendable {
        let name: String
        let arguments: [String]
        let range: Range<Int>
    }

    /// `["supplier", "name"]`; empty for `.`, the current value.
    let path: [String]
    /// A text in quotes instead of a name: the key of words.
    let literal: String?
    let filters: [Filter]
    /// The name without the filters.
    let nameRange: Range<Int>
    /// The whole tag.
    let range: Range<Int>

    var name: String { literal.map { "\"\($0)\"" } ?? (path.isEmpty ? "." : path.joined(separator: ".")) }
}

/// Reads the inside of a tag.
struct ExpressionParser {
    private let file: SourceFile
    private var offset: Int
    private let end: Int

    /// `nil` after telling what is wrong.
    static func expression(of token: Token, in file: SourceFile, problems: inout Problems) -> Expression? {
        var parser = ExpressionParser(file: file, offset: token.content.lowerBound, end: token.content.upperBound)
        return parser.expression(token, &problems)
    }

    private init(file: SourceFile, offset: Int, end: Int) {
        self.file = file
        self.offset = offset
        self.end = end
    }

    private mutating func expression(_ token: Token, _ problems: inout Problems) -> Expression? {
        if offset < end, file.bytes[offset] == UInt8(ascii: "\"") { return literal(token, &problems) }
        let name = word()
        guard let path = path(name) else {
            let text = String(decoding: file.bytes[token.content], as: UTF8.self)
            problems.append(
                .error(
                    text.isEmpty ? "this tag names nothing" : "“\(text)” is not a name",
                    at: file.place(ofBytes: token.range),
                    help: "write names of letters, digits, “_” and “-”, with “.” between them, as in {{supplier.name}}")
            )
            return nil
        }
        var filters: [Expression.Filter] = []
        skipSpaces()
        while offset < end {
            guard let filter = filter() else {
                problems.append(
                    .error(
                        "this is not a filter", at: file.place(ofBytes: offset..<end),
                        help: "write filters as in {{value | money}} or {{value | missing \"Not published\"}}"))
                return nil
            }
            filters.append(filter)
            skipSpaces()
        }
        return Expression(path: path, literal: nil, filters: filters, nameRange: name, range: token.range)
    }

    /// A text in quotes, and one of the filters that texts for scripts have.
    private mutating func literal(_ token: Token, _ problems: inout Problems) -> Expression? {
        let text = argument()
        skipSpaces()
        let filters = offset < end ? filter().map { [$0] } ?? [] : []
        skipSpaces()
        guard let text, offset == end else {
            problems.append(
                .error(
                    "this is not a text in quotes", at: file.place(ofBytes: token.range),
                    help: "write {{\"Not published\"}}, without quotation marks in it"))
            return nil
        }
        return Expression(path: [], literal: text, filters: filters, nameRange: token.content, range: token.range)
    }

    private mutating func filter() -> Expression.Filter? {
        guard file.bytes[offset] == UInt8(ascii: "|") else { return nil }
        let start = offset
        offset += 1
        skipSpaces()
        let name = word()
        guard !name.isEmpty else {
            offset = start
            return nil
        }
        var arguments: [String] = []
        skipSpaces()
        while offset < end, file.bytes[offset] == UInt8(ascii: "\"") {
            guard let argument = argument() else { return nil }
            arguments.append(argument)
            skipSpaces()
        }
        return Expression.Filter(name: text(name), arguments: arguments, range: name)
    }

    /// A text in double quotes, which it cannot contain.
    private mutating func argument() -> String? {
        let start = offset + 1
        guard let close = file.bytes[start..<end].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        offset = close + 1
        return text(start..<close)
    }

    /// The bytes up to a space, `|` or quotation mark.
    private mutating func word() -> Range<Int> {
        let start = offset
        while offset < end, !Byte.isSpace(file.bytes[offset]), file.bytes[offset] != UInt8(ascii: "|"),
            file.bytes[offset] != UInt8(ascii: "\"")
        {
            offset += 1
        }
        return start..<offset
    }

    private mutating func skipSpaces() {
        while offset < end, Byte.isSpace(file.bytes[offset]) { offset += 1 }
    }

    private func path(_ range: Range<Int>) -> [String]? {
        let name = text(range)
        if name == "." { return [] }
        if name.hasPrefix("@") { return name.dropFirst().utf8.allSatisfy(Self.isOfName) ? [name] : nil }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let valid = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isOfName) }
        return valid ? parts.map(String.init) : nil
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: file.bytes[range], as: UTF8.self)
    }
}
