internal import SourceText

/// The lines `Table: caption {#id}` above a table.
struct CaptionLine {
    private static let mark = Array("Table:".utf8)

    /// The caption's lines without mark and id.
    private(set) var lines: [Range<Int>]
    /// As written, without `#`; with the bytes of `{#id}`.
    private(set) var id: (name: String, source: Range<Int>)?
    private(set) var problems = Problems()

    /// Whether a line starts with `Table:`.
    static func begins(at line: Range<Int>, in text: MarkdownText) -> Bool {
        text.bytes[line].starts(with: mark)
    }

    /// - Parameter source: lines of a paragraph without the blanks around them; the first starts with `Table:`.
    init(_ source: [Range<Int>], in text: MarkdownText) {
        lines = source
        guard let first = source.first, let last = source.last else { return }
        let start = first.lowerBound + Self.mark.count
        lines[0] = start + text.bytes[start..<first.upperBound].prefix { $0.isBlank }.count..<first.upperBound
        if let mark = Self.idMark(in: lines[lines.count - 1], text) {
            takeID(mark, in: text)
            let before = text.bytes[lines[lines.count - 1].lowerBound..<mark.lowerBound]
            let blanks = before.reversed().prefix { $0.isBlank }.count
            lines[lines.count - 1] = before.startIndex..<before.endIndex - blanks
        }
        lines.removeAll { $0.isEmpty }
        if lines.isEmpty {
            problems.append(
                .error(
                    "the caption is empty", at: text.place(of: first.lowerBound..<last.upperBound),
                    help: "write what the table shows: `Table: Contracts by supplier {#contracts}`"))
        }
    }

    private mutating func takeID(_ mark: Range<Int>, in text: MarkdownText) {
        let name = text.bytes[mark.lowerBound + 2..<mark.upperBound - 1]
        if !name.isEmpty, name.allSatisfy(\.isKeptInID) {
            id = (String(decoding: name, as: UTF8.self), mark)
            return
        }
        problems.append(
            .error(
                "“\(String(decoding: name, as: UTF8.self))” is not an id", at: text.place(of: mark),
                help: "write letters, digits, `-` and `_` only: `{#contracts-2025}`"))
    }

    /// The bytes of `{#…}` at the end of a line.
    private static func idMark(in line: Range<Int>, _ text: MarkdownText) -> Range<Int>? {
        guard !line.isEmpty, text.bytes[line.upperBound - 1] == UInt8(ascii: "}"),
            let open = text.bytes[line].lastIndex(of: UInt8(ascii: "{")), text.bytes[open + 1] == UInt8(ascii: "#")
        else { return nil }
        return open..<line.upperBound
    }
}

extension UInt8 {
    /// Whether an id that an author writes may hold this byte: letters, digits, `-`, `_`, and all beyond ASCII.
    fileprivate var isKeptInID: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self >= 0x80
    }
}
