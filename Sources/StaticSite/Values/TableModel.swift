internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// A table on its way to a template: columns that know how they are aligned, rows of cells.
struct TableModel {
    struct Column: Sendable {
        let isNumeric: Bool
        private let head: Head

        /// What stands in the head of a column, which is not copied with it from table to table.
        private final class Head: Sendable {
            let label: Phrase
            /// Of the page that the column is about.
            let address: String?
            /// In the slots of `Shapes.column`, where it was made for many tables.
            let made: TemplateValue?

            init(_ label: Phrase, _ address: String?, made: TemplateValue? = nil) {
                self.label = label
                self.address = address
                self.made = made
            }
        }

        private init(_ head: Head, isNumeric: Bool) {
            self.head = head
            self.isNumeric = isNumeric
        }

        init(_ label: Phrase, isNumeric: Bool = false, leadingTo address: String? = nil) {
            self.init(Head(label, address), isNumeric: isNumeric)
        }

        /// - Parameter label: of a record, or one that is in the site's language.
        init(asItIs label: String, isNumeric: Bool = false, leadingTo address: String? = nil) {
            self.init(Phrase(asItIs: label), isNumeric: isNumeric, leadingTo: address)
        }

        var label: Phrase { head.label }

        /// The same in the words of a site, for many tables.
        func made(in words: Words) -> Column {
            Column(Head(head.label, head.address, made: value(in: words)), isNumeric: isNumeric)
        }

        /// In the slots of `Shapes.column`.
        fileprivate func value(in words: Words) -> TemplateValue {
            head.made
                ?? .object([.text(words(head.label)), .flag(isNumeric), head.address.map { .url($0) } ?? .none])
        }
    }

    let id: String
    let caption: String
    private let note: String?
    private let ink: InkHTML
    /// Where the file lies that the table was read from, as the page sees it.
    var file: String?
    /// Whether the page is about this table and no other, so that a caption under its title is for screen readers only.
    var isThePage = false
    /// The address of the page that explains the table, to which its caption leads.
    var explanation: String?
    let columns: [Column]
    /// What the table shows as drawings, each as HTML.
    var charts: [[UInt8]] = []
    /// The rows as HTML, one a line, without a line end after the last; the first cell of each is its header.
    var rows = ByteText()
    /// Of the cell that comes next in the row that is open.
    private var column = 0
    private(set) var count = 0
    /// How many rows the page shows; the rest stands in the twin alone.
    private var limit: Int
    /// The same rows for programs, where the table has such a twin.
    private(set) var twin: CSVText?

    /// - Parameters:
    ///   - hasTwin: whether the same table is written as CSV beside the page.
    ///   - limit: how many rows of a table with a twin the page shows.
    init(
        _ ink: InkHTML, id: String, caption: Phrase, note: Phrase? = nil, columns: [Column], hasTwin: Bool = false,
        limit: Int = Int.max
    ) {
        self.ink = ink
        self.id = id
        self.caption = ink.words(caption)
        self.note = note.map { ink.words($0) }
        self.columns = columns
        self.limit = hasTwin ? limit : Int.max
        if hasTwin {
            var twin = CSVText()
            twin.add(row: columns.map { ink.words($0.label) })
            self.twin = twin
        }
    }

    /// A table whose rows go on in a twin of several tables, which holds a heading and is given back by `takeTwin`.
    init(
        _ ink: InkHTML, id: String, caption: Phrase, note: Phrase?, columns: [Column], adding twin: inout CSVText,
        limit: Int
    ) {
        self.init(ink, id: id, caption: caption, note: note, columns: columns)
        self.limit = limit
        self.twin = twin
        twin = CSVText()
    }

    /// Ends the twin of this table, so that whoever holds it next does not copy it.
    mutating func takeTwin() -> CSVText? {
        defer { twin = nil }
        return twin
    }

    var isEmpty: Bool { count == 0 }

    /// Whether the page shows all the rows that it is to show, so that further ones are for the twin alone.
    var isFull: Bool { count >= limit }

    /// Adds a row of as many cells as there are columns.
    mutating func add(_ contents: [CellContent]) {
        if isFull { return addToTwin(contents) }
        beginRow()
        for content in contents { add(content) }
        endRow()
    }

    private mutating func addToTwin(_ contents: [CellContent]) {
        for content in contents { twin?.add(content.plain(in: ink.words)) }
        twin?.endRow()
        count += 1
    }

    /// What is said below the table.
    private var notes: String? {
        guard count > limit else { return note }
        return [note, ink.words("The first \(limit) of \(count) rows; the CSV file has them all.")].compactMap(\.self)
            .joined(separator: " ")
    }

    /// - Parameters:
    ///   - differs: whether a value has weight, since it is not what the others have; words must say so too.
    mutating func add(_ content: CellContent, differs: Bool = false) {
        let ink = ink
        if isFull { return addToTwin(content.plain(in: ink.words)) }
        beginCell(content.absence ?? (differs ? "differs" : nil))
        content.append(in: ink, to: &rows)
        endCell()
        twin?.add(content.plain(in: ink.words))
    }

    /// Adds a cell that is written where it is to stand: for readers where the row is shown, for programs in the twin.
    mutating func addCell(
        _ look: StaticString? = nil, html: (inout ByteText) -> Void, plain: (inout ByteText) -> Void = { _ in }
    ) {
        if !isFull {
            beginCell(look)
            html(&rows)
            endCell()
        }
        twin?.add(plain)
    }

    /// What stands for programs in a cell that was written piece by piece.
    mutating func addToTwin(_ text: @autoclosure () -> String) {
        twin?.add(text())
    }

    /// Adds cells in front of those of the row that is open, or between them, for programs alone.
    mutating func addToTwin(made cells: [UInt8]) { twin?.add(made: cells) }

    /// Adds a row that was made before, for a table without a twin.
    mutating func add(row: [UInt8]) {
        if !rows.isEmpty { rows.append("\n") }
        rows += row
        count += 1
    }

    mutating func beginRow() {
        if !isFull { rows.append(rows.isEmpty ? "<tr>" : "\n<tr>") }
        column = 0
    }

    mutating func endRow() {
        if !isFull { rows.append("</tr>") }
        count += 1
        twin?.endRow()
    }

    /// Opens a cell of the next column; `look` is a class that says why it holds no value, or that its value differs.
    mutating func beginCell(_ look: StaticString? = nil) {
        let isNumeric = columns[column].isNumeric
        guard let look else {
            if column == 0 {
                rows.append(isNumeric ? "<th scope=\"row\" class=\"num\">" : "<th scope=\"row\">")
            } else {
                rows.append(isNumeric ? "<td class=\"num\">" : "<td>")
            }
            return
        }
        rows.append(column == 0 ? "<th scope=\"row\" class=\"" : "<td class=\"")
        if isNumeric { rows.append("num ") }
        rows.append(look)
        rows.append("\">")
    }

    mutating func endCell() {
        rows.append(column == 0 ? "</th>" : "</td>")
        column += 1
    }

    /// In the slots of `Shapes.table`.
    var value: TemplateValue { value(twinAt: nil) }

    func value(under heading: String?) -> TemplateValue { value(twinAt: nil, under: heading) }

    /// - Parameters:
    ///   - address: where the table's twin for programs lies, as the page sees it.
    ///   - heading: what stands right above the table, so that a caption that says the same is for screen readers only.
    func value(twinAt address: String?, under heading: String? = nil) -> TemplateValue {
        .object([
            .text(id), .text(caption), explanation.map { .url($0) } ?? .none, .flag(isThePage || caption == heading),
            .flag(columns.count > 5), .optional(notes),
            address.map { .url($0) } ?? .none, file.map { .url($0) } ?? .none,
            TableModel.charts(charts),
            .list(columns.map { $0.value(in: ink.words) }),
            .html(HTMLFragment(rows)),
        ])
    }
}

extension TableModel {
    /// In the slot `charts` of `Shapes.table`.
    static func charts(_ charts: [[UInt8]]) -> TemplateValue {
        charts.isEmpty ? .none : .html(HTMLFragment(bytes: Array(charts.joined(separator: [UInt8(ascii: "\n")]))))
    }
}
