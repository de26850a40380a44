internal import CCMark

/// The block quotes and list items around a paragraph, by which its lines begin.
struct ContainerPath {
    private enum Container {
        case quote
        /// The columns by which lines of the item are indented within what is around it.
        case item(width: Int)
    }

    /// Where the content of a line begins.
    struct LineStart {
        /// The first byte that is not blank.
        var index: Int
        /// The columns of blanks before it that belong to the content.
        var indent: Int
        /// Whether the marks or indentation of a container are missing.
        var isLazy: Bool
    }

    private var containers: [Container] = []

    init(around node: SyntaxNode, in text: MarkdownText) {
        var nodes: [SyntaxNode] = []
        var parent = node.parent
        while let container = parent {
            if container.kind == CMARK_NODE_BLOCK_QUOTE || container.kind == CMARK_NODE_ITEM { nodes.append(container) }
            parent = container.parent
        }
        var start = (line: 0, column: 0)
        for node in nodes.reversed() {
            let line = text.line(node.startLine)
            let marker = min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
            // The column where the content of the container around this one begins on this line.
            let outer = start.line == node.startLine ? start.column : advance(line, in: text).column
            let markerColumn = Self.column(of: marker, in: line, text)
            if node.kind == CMARK_NODE_BLOCK_QUOTE {
                let isSpaced = marker + 1 < line.upperBound && text.bytes[marker + 1].isBlank
                containers.append(.quote)
                start = (node.startLine, markerColumn + (isSpaced ? 2 : 1))
            } else {
                let content = markerColumn + Self.padding(at: marker, in: line, text)
                containers.append(.item(width: content - outer))
                start = (node.startLine, content)
            }
        }
    }

    /// Where the content of a line begins that continues the paragraph.
    func start(ofLine line: Range<Int>, in text: MarkdownText) -> LineStart {
        advance(line, in: text).start
    }

    private func advance(_ line: Range<Int>, in text: MarkdownText) -> (start: LineStart, column: Int) {
        var index = line.lowerBound
        var column = 0
        var required = 0
        var isLazy = false
        func skipBlanks() {
            while index < line.upperBound, text.bytes[index] == UInt8(ascii: " ") || text.bytes[index] == 9 {
                column += text.bytes[index] == 9 ? 4 - column % 4 : 1
                index += 1
            }
        }
        skipBlanks()
        for container in containers where !isLazy {
            switch container {
            case .item(let width):
                if column - required >= width { required += width } else { isLazy = true }
            case .quote:
                guard index < line.upperBound, text.bytes[index] == UInt8(ascii: ">"), column - required <= 3 else {
                    isLazy = true
                    continue
                }
                index += 1
                column += 1
                required = column
                if index < line.upperBound, text.bytes[index] == UInt8(ascii: " ") || text.bytes[index] == 9 {
                    required += 1
                }
                skipBlanks()
            }
        }
        return (LineStart(index: index, indent: max(0, column - required), isLazy: isLazy), required)
    }

    private static func column(of index: Int, in line: Range<Int>, _ text: MarkdownText) -> Int {
        text.bytes[line.lowerBound..<index].reduce(0) { column, byte in column + (byte == 9 ? 4 - column % 4 : 1) }
    }

    /// The columns of a list marker with the blanks that belong to it, by CommonMark's rule for list items.
    private static func padding(at marker: Int, in line: Range<Int>, _ text: MarkdownText) -> Int {
        var index = marker
        while index < line.upperBound, text.bytes[index].isDigit {
            index += 1
        }
        index += 1
        let width = index - marker
        let start = column(of: min(index, line.upperBound), in: line, text)
        while index < line.upperBound, text.bytes[index] == UInt8(ascii: " ") || text.bytes[index] == 9 { index += 1 }
        guard index < line.upperBound, !text.bytes[index].isBlankOrLineEnd else { return width + 1 }
        let blanks = column(of: index, in: line, text) - start
        return blanks >= 5 || blanks < 1 ? width + 1 : width + blanks
    }
}
