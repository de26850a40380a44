import Foundation
import Testing

@testable import CommonMark

@Suite("Safe mode", .enabled(if: Specification.isExpected, "../shared/specs is absent"))
struct SafeModeTests {
    /// The examples of CommonMark's specification in which libcmark's own safe mode differs: raw HTML, `javascript:`.
    static let differingInLibcmark =
        [21, 31] + Array(148...191) + [201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535]
        + Array(612...616) + [622, 624] + Array(627...631) + [642, 643]
    /// Those with a scheme that only a site refuses: `irc:`, `a+b+c:`, `made-up-scheme:`, `localhost:`.
    static let differingBySchemes = [595, 597, 598, 600]

    @Test("differs from the specification by omitted HTML and emptied links only, each an error")
    func differences() throws {
        var differing: [Int] = []
        for example in try Specification.examples(of: "commonmark/spec.txt") {
            let rendered = Markdown.safe.render(example.markdown)
            let html = String(decoding: rendered.html, as: UTF8.self)
            if html == example.html {
                #expect(rendered.problems.isEmpty, "\(example.number)")
                continue
            }
            differing.append(example.number)
            let omissions = html.omissions(from: example.html)
            #expect(omissions != nil, "\(example.number) differs by more: \(html) for \(example.html)")
            #expect(rendered.problems.diagnostics.count == omissions, "\(example.number): \(example.markdown)")
        }
        #expect(differing == (Self.differingInLibcmark + Self.differingBySchemes).sorted())
        let libcmark = Self.differingInLibcmark.count
        print(
            "CommonMark spec in safe mode: \(libcmark) differ as in libcmark, \(differing.count - libcmark) by scheme")
    }

    @Test("the comparison sees any other difference", arguments: ["<p>b</p>", "<p>a", "<p>a</p><p>", ""])
    func comparison(html: String) {
        #expect(html.omissions(from: "<p>a</p>") == nil)
    }
}

extension String {
    /// How many stretches of raw HTML and addresses of `whole` this leaves out, if it is the same otherwise.
    func omissions(from whole: String) -> Int? {
        let marks = ["<!-- raw HTML omitted -->", "href=\"\"", "src=\"\""]
        guard let mark = marks.compactMap({ range(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) else {
            return self == whole ? 0 : nil
        }
        let before = self[..<mark.lowerBound]
        guard whole.hasPrefix(before) else { return nil }
        let rest = String(self[mark.upperBound...])
        let whole = String(whole.dropFirst(before.count))
        let isHTML = self[mark] == marks[0]
        let opening = isHTML ? whole.prefix { $0 == " " } + "<" : self[mark].dropLast()
        guard whole.hasPrefix(opening) else { return nil }
        let left = whole.dropFirst(opening.count)
        for end in left.indices + [left.endIndex] {
            if !isHTML, end > left.startIndex, left[left.index(before: end)] == "\"" {
                return rest.omissions(from: String(left[end...])).map { $0 + 1 }
            }
            if isHTML, end > left.startIndex, let count = rest.omissions(from: String(left[end...])) {
                return count + 1
            }
        }
        return nil
    }
}
