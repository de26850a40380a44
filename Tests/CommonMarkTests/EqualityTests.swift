import CCMark
import Foundation
import Testing

@testable import CommonMark

/// Texts that an unlucky author might write, the same in every run.
struct TextSource {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next(below bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    mutating func text(of pieces: [String], upTo length: Int) -> String {
        (0..<next(below: length) + 1).map { _ in pieces[next(below: pieces.count)] }.joined()
    }
}

@Suite("Short cuts and libcmark")
struct EqualityTests {
    private static let inlinePieces = [
        "a", "B ", "é", "日", " ", "  ", "1", "2. ", "3) ", "-", "- ", "+ ", "* ", "#", "# ", "=", "---", "_", "*", "**",
        "`", "[", "]", "(", ")", "!", "<", ">", "> ", "&", "&amp;", "\"", "'", ":", "|", "~~~", "\\", "\t", "\u{A0}",
        "\u{FEFF}", "http://a.b", "<a@b.c>", "<b>", "[a](b)", "Table:", ".",
    ]

    @Test("a plain paragraph is what the parser makes of it") func plainParagraphs() {
        var source = TextSource()
        var plain = 0
        for _ in 0..<5_000 {
            let text = source.text(of: Self.inlinePieces + Array(repeating: "word ", count: 60), upTo: 8)
            var bytes = text
            guard let html = bytes.withUTF8({ PlainParagraph(UnsafeRawBufferPointer($0))?.html }) else { continue }
            plain += 1
            let rendered = Markdown.body.render(text)
            #expect(rendered.html == html, "\(text.debugDescription)")
            #expect(rendered.problems.isEmpty, "\(text.debugDescription)")
        }
        print("Plain paragraphs: \(plain) of 5000 random texts took the short cut and were equal")
        #expect(plain > 1_000)
    }

    @Test("a cell is what the parser makes of it in a paragraph") func cells() {
        var source = TextSource()
        for _ in 0..<5_000 {
            let cell = source.text(
                of: Self.inlinePieces.filter { $0 != "|" && $0 != "\\" && $0 != "\u{FEFF}" }, upTo: 6
            )
            .trimmingBlanks
            guard !cell.isEmpty else { continue }
            let table = Markdown.conformance.html("|h|\n|-|\n|\(cell)|\n")
            // An emphasised word before it keeps blocks from starting, and is white space's equal to what follows.
            let paragraph = Markdown.conformance.html("h\\\n    \(cell)\n")
            #expect(paragraph.hasPrefix("<p>h<br />\n"))
            let content = paragraph.dropFirst("<p>h<br />\n".count).dropLast("</p>\n".count)
            #expect(table.hasSuffix("<td>\(content)</td>\n</tr>\n</tbody>\n</table>\n"), "\(cell.debugDescription)")
        }
    }

    @Test("a caption is what the parser makes of it in a paragraph") func captions() {
        var source = TextSource()
        for _ in 0..<5_000 {
            let pieces = Self.inlinePieces.filter { $0 != "Table:" && $0 != "\u{FEFF}" } + ["word", "word ", "word."]
            let caption = source.text(of: pieces, upTo: 6).trimmingBlanks
            guard !caption.isEmpty, !caption.contains("{"), !caption.hasSuffix("\\") else { continue }
            let rendered = Markdown.body.render("Table: \(caption)\n|h|\n|-|\n|a|\n")
            let paragraph = Markdown.body.render("h\\\n    \(caption)\n")
            guard rendered.problems.isEmpty, paragraph.problems.isEmpty else { continue }
            let content = String(decoding: paragraph.html, as: UTF8.self).dropFirst("<p>h<br />\n".count).dropLast(5)
            let table = String(decoding: rendered.html, as: UTF8.self)
            #expect(table.contains("-caption\">\(content)</caption>\n"), "\(caption.debugDescription)")
        }
    }

    @Test("without tables the HTML is libcmark's, in both its modes") func libcmark() {
        var source = TextSource()
        let pieces =
            Self.inlinePieces.filter { $0 != "Table:" } + [
                "\n", "\n", "\n\n", "\n    ", "\n  ", "```\n", "```é x\n", "\n\n[a]: b 'c'\n",
            ]
        for _ in 0..<5_000 {
            let text = source.text(of: pieces, upTo: 20)
            let markdown = Markdown(
                options: MarkdownOptions(allowsRawHTML: true, isStrict: false, headings: .any, allowsTables: false))
            #expect(markdown.html(text) == libcmarkHTML(text, CMARK_OPT_UNSAFE), "\(text.debugDescription)")
            let safe = Markdown(options: MarkdownOptions(isStrict: false, headings: .any, allowsTables: false))
            #expect(safe.html(text) == libcmarkHTML(text, CMARK_OPT_DEFAULT), "\(text.debugDescription)")
        }
    }

    @Test("addresses are escaped as libcmark does") func addresses() {
        for byte in UInt8(0x21)...0x7E where !"<>\\&".utf8.contains(byte) {
            let text = "[a](<x\(Unicode.Scalar(byte))y>)"
            #expect(Markdown.conformance.html(text) == libcmarkHTML(text, CMARK_OPT_UNSAFE))
        }
    }

    private func libcmarkHTML(_ text: String, _ options: Int32) -> String {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let html = cmark_markdown_to_html(characters.baseAddress, characters.count, options) else {
                    return ""
                }
                defer { free(html) }
                return String(cString: html)
            }
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = Substring(self)
        while let first = text.first, " \t".contains(first) { text.removeFirst() }
        while let last = text.last, " \t".contains(last) { text.removeLast() }
        return String(text)
    }
}
