import Foundation
import SourceText
import TransparencyRegister

@testable import StaticSite

/// A content folder with every letter that its authors wrote in Greek: what is left in a to z on pages is not theirs.
///
/// Ids, addresses and words that are chosen stay.
struct GreekContent {
    private let schemas: [KindSchema]

    init(_ settings: SiteSettings) {
        schemas = settings.schemas
    }

    /// The bytes of a file of Content.
    func bytes(of file: SourceFile) throws -> [UInt8] {
        if file.path == "site.yaml" { return site(file) }
        if file.path.hasSuffix(".csv") { return table(file) }
        guard file.path.hasSuffix(".md") else { return file.bytes }
        let document = try Document(file)
        let kind = try RecordPath(file.path).identity().0
        var text = GreekText(file)
        text.replace(document.facts, schemas[Int(kind.rawValue)].declarations)
        text.replaceProse(in: document.body)
        return text.bytes
    }

    private func site(_ file: SourceFile) -> [UInt8] {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let name = /name: ([^,}]*[A-Z ][^,}]*)/
        return Array(
            text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.hasPrefix("title:") || line.hasPrefix("  name:") || line.hasPrefix("      label:")
                    ? greek(line) : String(line).replacing(name) { "name: " + GreekText.greek(String($0.output.1)) }
            }.joined(separator: "\n").utf8)
    }

    /// Below the names of its columns a table holds texts and figures.
    private func table(_ file: SourceFile) -> [UInt8] {
        let rows = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        return Array(
            rows.enumerated().map { $0.offset == 0 ? String($0.element) : GreekText.greek(String($0.element)) }
                .joined(separator: "\r\n").utf8)
    }

    /// The line with its values in Greek: of a name or label, and of names within braces.
    private func greek(_ line: Substring) -> String {
        guard let colon = line.firstIndex(of: ":") else { return String(line) }
        return line[...colon] + GreekText.greek(String(line[colon...].dropFirst()))
    }
}

/// The bytes of a file, some of them replaced.
private struct GreekText {
    private let file: SourceFile
    private var ranges: [Range<Int>] = []

    init(_ file: SourceFile) {
        self.file = file
    }

    /// What is no text for readers.
    private static let kept: Set<String> = ["file", "sha256", "language", "formerly", "ocid", "identifier"]

    mutating func replace(_ entries: [YAMLEntry], _ declarations: [FieldDeclaration]) {
        for entry in entries {
            guard let declaration = declarations.first(where: { $0.name == entry.key }),
                !GreekText.kept.contains(entry.key)
            else { continue }
            replace(entry.value, declaration.type, below: Int(entry.keyPosition.column))
        }
    }

    private mutating func replace(_ node: YAMLNode, _ type: FieldType, below column: Int) {
        if case .mapping(let entries) = node.content, let reason = entries.first,
            ["withheld", "not_applicable"].contains(reason.key)
        {
            return replace(absence: reason, below: column)
        }
        switch (node.content, type) {
        case (.scalar(let scalar), .text), (.scalar(let scalar), .prose): replace(scalar, node, below: column)
        case (.sequence(let nodes), .list(let element)):
            for node in nodes { replace(node, element, below: column) }
        case (.scalar, .list(let element)): replace(node, element, below: column)
        case (.mapping(let entries), .group(let members)): replace(entries, members)
        case (.sequence(let nodes), .rows(let members)):
            for node in nodes {
                guard case .mapping(let entries) = node.content else { continue }
                replace(entries, members)
                for entry in entries where entry.key == "withheld" { replace(absence: entry, below: column) }
            }
        default: break
        }
    }

    private mutating func replace(absence reason: YAMLEntry, below column: Int) {
        switch reason.value.content {
        case .scalar(let scalar): replace(scalar, reason.value, below: column)
        case .mapping(let entries):
            for entry in entries where ["ground", "explanation"].contains(entry.key) {
                guard case .scalar(let scalar) = entry.value.content else { continue }
                replace(scalar, entry.value, below: Int(entry.keyPosition.column))
            }
        case .sequence: break
        }
    }

    /// A text in one line as it is written; of others all lines that are indented more than its key.
    private mutating func replace(_ scalar: YAMLScalar, _ node: YAMLNode, below column: Int) {
        guard let start = file.byte(at: node.position) else { return }
        let bytes = Array(scalar.text.utf8)
        let opening = scalar.style == .quoted ? 1 : 0
        if scalar.style != .block, file.bytes[(start + opening)...].starts(with: bytes) {
            return ranges.append(start + opening..<start + opening + bytes.count)
        }
        var line = Int(node.position.line) + (scalar.style == .block ? 1 : 0)
        var end = start
        while let text = file.line(line),
            text.isEmpty || text.prefix(while: { $0 == " " }).count >= column || end == start,
            let first = file.byte(at: Position(line: line, column: 1)), text != "---"
        {
            end = first + text.utf8.count
            line += 1
        }
        ranges.append(start..<end)
    }

    mutating func replaceProse(in range: Range<Int>) { ranges.append(range) }

    var bytes: [UInt8] {
        var result: [UInt8] = []
        var place = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.lowerBound >= place {
            result += file.bytes[place..<range.lowerBound]
            result += GreekText.greek(String(decoding: file.bytes[range], as: UTF8.self)).utf8
            place = range.upperBound
        }
        return result + file.bytes[place...]
    }

    /// Letters as Greek ones, but for the targets of links, and ids in braces.
    static func greek(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var closing: Unicode.Scalar?
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if let end = closing {
                if scalar == end { closing = nil }
                result.append(scalar)
            } else {
                if scalar == "(", last == "]" { closing = ")" }
                if scalar == "{" { closing = "}" }
                if scalar == "<" { closing = ">" }
                result.append(closing == nil ? Letters.replaced(scalar, small: 0x3B1, capital: 0x391) : scalar)
            }
            last = scalar
        }
        return String(result)
    }
}
