import SourceText

/// A template as it was written: a tree of texts and tags over the bytes of its file.
struct TemplateSyntax: Sendable {
    let file: SourceFile
    let nodes: [Node]

    indirect enum Node: Sendable {
        /// Text within one line; `startsLine` also where it is empty, before a tag.
        case text(Range<Int>, startsLine: Bool)
        case value(Expression)
        /// Printed with three braces or `&`.
        case html(Expression)
        case section(Section)
        case partial(Reference)
        /// `stray` is the first thing inside it that stands in no block and is not blank.
        case parent(Reference, overrides: [Block], stray: Range<Int>?)
        case block(Block)
    }

    struct Section: Sendable {
        let isInverted: Bool
        let expression: Expression
        let indentation: Range<Int>?
        let nodes: [Node]
        /// The opening tag.
        let range: Range<Int>
        /// The closing tag.
        let end: Range<Int>
        /// The name in the closing tag, where that or the opening tag's is misspelt.
        let closing: String?
    }

    /// A tag that names another template.
    struct Reference: Sendable {
        let name: String
        let range: Range<Int>
        /// Spaces before it on its line, where it is the first there.
        let indentation: Range<Int>?
        let standsAlone: Bool
    }

    /// Whether a reference is a text in quotes, whose holes are filled by blocks.
    static func isPhrase(_ reference: Reference) -> Bool { reference.name.hasPrefix("\"") }

    struct Block: Sendable {
        let name: String
        let range: Range<Int>
        let indentation: Range<Int>?
        let standsAlone: Bool
        let nodes: [Node]
    }
}

extension TemplateSyntax.Node {
    /// The indentation of the line that starts here, if one does.
    func indentation(in bytes: [UInt8]) -> Range<Int>? {
        switch self {
        case .text(let range, startsLine: true):
            let end = range.first { bytes[$0] != UInt8(ascii: " ") && bytes[$0] != UInt8(ascii: "\t") }
            return range.lowerBound..<(end ?? range.upperBound)
        case .section(let section): return section.indentation
        case .partial(let reference), .parent(let reference, _, _): return reference.indentation
        case .block(let block): return block.indentation
        default: return nil
        }
    }
}

extension TemplateSyntax.Block {
    /// How far the first line of the content is indented, where the opening tag stands alone and a line follows.
    func contentIndentation(in bytes: [UInt8]) -> Range<Int>? {
        guard standsAlone else { return nil }
        return nodes.lazy.compactMap { $0.indentation(in: bytes) }.first
    }
}
