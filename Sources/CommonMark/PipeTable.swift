/// A table as it stands in the text.
struct PipeTable {
    struct Cell {
        /// Its bytes in the text; empty for a cell that its row leaves out.
        let source: Range<Int>
        let isRowHeader: Bool
        /// Whether it is part of the extra parse; other cells have nothing that only a parser can read.
        var isParsed = false
    }

    /// The line `Table: caption {#id}` above a table.
    struct Caption {
        enum Content {
            /// One line, with nothing in it that only a parser can read.
            case plain(Range<Int>)
            case parsed(InlinePart)
        }

        let content: Content
        /// As written, without `#`; with the bytes of `{#id}`.
        let id: (name: String, source: Range<Int>)?
    }

    /// The bytes of its header row.
    let source: Range<Int>
    var caption: Caption?
    let alignments: [ColumnAlignment]
    var header: [Cell]
    /// Row by row, each with as many cells as the header.
    var cells: [Cell] = []
}

/// What a paragraph with a table consists of, in order.
enum ParagraphPart {
    case text(InlinePart)
    case table(PipeTable)
    /// The lines that four columns of blanks make a code block, because they follow a table.
    case code([CodeLine])
}

/// A line of an indented code block.
struct CodeLine {
    /// Columns of blanks before its content.
    let indent: Int
    /// With all blanks at its end.
    let content: Range<Int>
}

/// Some lines that are parsed once more, apart from the paragraph they stood in.
struct InlinePart {
    /// Their lines in the text of the extra parse.
    let parsedLines: ClosedRange<Int>
    /// Their bytes in the author's text, from the first line to the last.
    let source: Range<Int>
    /// Whether the extra parse has a prefix before them.
    let isPrefixed: Bool
}
