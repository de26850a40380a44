internal import CCMark
internal import SourceText

/// The link reference definitions of a text, `[label]: address`, of which those that nothing refers to are faults.
///
/// A page does not show such a line, which some use as a comment, but whoever publishes the text does.
struct LinkDefinitions {
    private struct Definition {
        let label: [UInt8]
        let line: Int
        let source: Range<Int>
    }

    private let text: MarkdownText?
    /// Lines that blocks still to come may show.
    private var pending: ArraySlice<Definition> = []
    /// What no block shows, in the order of the text.
    private var found: [Definition] = []

    /// Those of a text, as its lines look; none for `nil`.
    init(_ text: MarkdownText?) {
        self.text = text
        guard let text, !text.bracketLines.isEmpty else { return }
        let all: [Definition] = text.bracketLines.compactMap { number in
            let line = text.content(ofLine: number)
            guard let start = text.bytes[line].firstIndex(of: UInt8(ascii: "[")),
                let end = LinkDefinitions.labelEnd(from: start + 1, in: text.bytes[line]),
                end + 1 < line.upperBound, text.bytes[end + 1] == UInt8(ascii: ":")
            else { return nil }
            let label = LinkDefinitions.normalised(text.bytes[start + 1..<end])
            return label.isEmpty ? nil : Definition(label: label, line: number, source: start..<line.upperBound)
        }
        pending = all[...]
    }

    var isEmpty: Bool { pending.isEmpty && found.isEmpty }

    /// Passes over a block, in the order of the text; what it shows is no definition.
    mutating func pass(_ block: SyntaxNode) {
        if pending.isEmpty { return }
        let before = pending.prefix { $0.line < block.startLine }
        found += before
        pending = pending[before.endIndex...]
        let within = pending.prefix { $0.line <= block.endLine }
        if within.isEmpty { return }
        pending = pending[within.endIndex...]
        guard block.kind == CMARK_NODE_PARAGRAPH else { return }
        let shown = LinkDefinitions.labels(in: Array(block.text.utf8)[...], followedBy: UInt8(ascii: ":"))
        found += within.filter { !shown.contains($0.label) }
    }

    /// An error for each definition that does nothing.
    var faults: Problems {
        guard let text, !isEmpty else { return Problems() }
        let all = found + pending
        let uses = LinkDefinitions.labels(in: text.bytes, besides: all.map(\.source))
        var known: Set<[UInt8]> = []
        var problems = Problems()
        for definition in all {
            let isFirst = known.insert(definition.label).inserted
            if isFirst, uses.contains(definition.label) { continue }
            problems.append(
                .error(
                    isFirst
                        ? "nothing refers to this address, so that readers do not see the line, but downloads would have it"
                        : "this address has the same name as one above, and so is never used",
                    at: text.place(of: definition.source),
                    help: "take the line out; a note for authors can stand in the front matter, after `#`"))
        }
        return problems
    }
}

extension LinkDefinitions {
    /// Where a label ends that has begun; `nil` where none does.
    private static func labelEnd(from start: Int, in line: ArraySlice<UInt8>) -> Int? {
        var index = start
        while index < line.endIndex {
            switch line[index] {
            case UInt8(ascii: "]"): return index
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    /// All that stands in brackets without brackets within, outside of some ranges; of all or of those before a byte.
    private static func labels(
        in text: ArraySlice<UInt8>, besides ranges: [Range<Int>] = [], followedBy following: UInt8? = nil
    ) -> Set<[UInt8]> {
        var labels: Set<[UInt8]> = []
        var open: Int?
        var next = ranges[...]
        var index = text.startIndex
        while index < text.endIndex {
            if let range = next.first, range.lowerBound <= index {
                index = max(index, range.upperBound)
                next.removeFirst()
                open = nil
                continue
            }
            switch text[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): open = index + 1
            case UInt8(ascii: "]"):
                let isMeant = following == nil || index + 1 < text.endIndex && text[index + 1] == following
                if let start = open, isMeant { labels.insert(normalised(text[start..<index])) }
                open = nil
            default: break
            }
            index += 1
        }
        return labels
    }

    /// A label as CommonMark compares them: case folded, white space at its ends left out and within it one space.
    private static func normalised(_ label: ArraySlice<UInt8>) -> [UInt8] {
        let words = String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
        return Array(words.joined(separator: " ").utf8)
    }
}
