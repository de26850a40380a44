import Foundation

import SourceText

@testable import CommonMark

/// An example of a specification: Markdown and the HTML it means.
struct SpecificationExample: Sendable, CustomStringConvertible {
    /// Counted from 1.
    let number: Int
    /// What stands behind the word `example` that opens it.
    let tag: String
    /// The heading it stands below.
    let section: String
    let markdown: String
    let html: String

    var description: String { "example \(number)" }
}

/// The specification suites beside the checkout.
enum Specification {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/specs")

    /// On CI the suites must be there, so the tests run and fail without them.
    static let isExpected =
        FileManager.default.fileExists(atPath: folder.path) || ProcessInfo.processInfo.environment["CI"] == "true"

    /// The examples of a file in the format of CommonMark's specification, in which `→` stands for a tab.
    static func examples(of path: String) throws -> [SpecificationExample] {
        let fence = String(repeating: "`", count: 32)
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        var examples: [SpecificationExample] = []
        var section = ""
        var tag: String?
        var halves: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = tag {
                if line == fence {
                    let texts = halves.map { $0.replacing("→", with: "\t") }
                    examples.append(
                        SpecificationExample(
                            number: examples.count + 1, tag: open, section: section, markdown: texts[0],
                            html: texts.count > 1 ? texts[1] : ""))
                    tag = nil
                } else if line == ".", halves.count == 1 {
                    halves.append("")
                } else {
                    halves[halves.count - 1] += line + "\n"
                }
            } else if line.hasPrefix(fence + " example") {
                tag = line.dropFirst(fence.count + " example".count).trimmingCharacters(in: .whitespaces)
                halves = [""]
            } else if line.hasPrefix("#") {
                section = line.trimmingCharacters(in: CharacterSet(charactersIn: "# "))
            }
        }
        return examples
    }

    /// The examples of goldmark's format.
    static func goldmarkExamples(of path: String) throws -> [SpecificationExample] {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        let cases = text.components(separatedBy: "//= = = = = = = = = = = = = = = = = = = = = = = =//")
        return cases.compactMap { part in
            let halves = part.components(separatedBy: "//- - - - - - - - -//")
            guard halves.count == 3 else { return nil }
            let number = Int(halves[0].split(separator: "\n").first?.split(separator: ":").first ?? "") ?? 0
            return SpecificationExample(
                number: number, tag: "", section: "",
                markdown: halves[1].trimmingCharacters(in: .newlines).replacing("\\t", with: "\t") + "\n",
                html: halves[2].trimmingCharacters(in: .newlines) + "\n")
        }
    }
}

extension Markdown {
    /// As the specifications have it.
    static let conformance = Markdown(
        options: MarkdownOptions(allowsRawHTML: true, isStrict: false, headings: .any))
    /// As the specifications have it, but with nothing that could harm a reader.
    static let safe = Markdown(options: MarkdownOptions(isStrict: false, headings: .any))
    /// As a page's body.
    static let body = Markdown(options: MarkdownOptions())

    /// Renders a text that stands in a file by itself; links pass.
    func render(_ text: String) -> RenderedMarkdown {
        var ids = PageIDs()
        let file = SourceFile(path: "a.md", text: text)
        return render(file, file.bytes.indices, ids: &ids) { .address($0) }
    }

    func html(_ text: String) -> String {
        String(decoding: render(text).html, as: UTF8.self)
    }
}
