internal import TemplateEngine
internal import TransparencyRegister

/// A table on its way to a template: columns that know how they are aligned, rows of cells.
struct TableModel {
    struct Column {
        let label: String
        let isNumeric: Bool

        init(_ label: String, isNumeric: Bool = false) {
            self.label = label
            self.isNumeric = isNumeric
        }
    }

    let id: String
    let caption: String
    var note: String?
    let columns: [Column]
    /// Each as long as `columns`.
    private(set) var rows: [TemplateValue] = []

    init(id: String, caption: String, note: String? = nil, columns: [Column]) {
        self.id = id
        self.caption = caption
        self.note = note
        self.columns = columns
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row whose first cell is its header.
    mutating func add(_ contents: [CellContent]) {
        var cells: [TemplateValue] = []
        cells.reserveCapacity(contents.count)
        for (index, content) in contents.enumerated() {
            cells.append(content.value(isHeader: index == 0, isNumeric: columns[index].isNumeric))
        }
        rows.append(.object([.list(cells)]))
    }

    /// In the slots of `Shapes.table`.
    var value: TemplateValue {
        .object([
            .text(id), .text(caption), .flag(columns.count > 5), .optional(note),
            .list(columns.map { .object([.text($0.label), .flag($0.isNumeric)]) }), .list(rows),
        ])
    }
}

/// What a cell holds, or why it holds nothing.
enum CellContent {
    case html([UInt8])
    /// In the slots of `Shapes.withheld`.
    case withheld(TemplateValue)
    case notApplicable(String)
    case notPublished
    /// Nothing, and nothing is missing.
    case empty

    /// In the slots of `Shapes.cell`.
    func value(isHeader: Bool, isNumeric: Bool) -> TemplateValue {
        let (html, withheld, notApplicable, notPublished) = slots
        return .object([
            .flag(isHeader), .optional(className(isNumeric: isNumeric)), html, withheld, notApplicable, notPublished,
        ])
    }

    private func className(isNumeric: Bool) -> String? {
        switch self {
        case .notPublished: isNumeric ? "num not-published" : "not-published"
        case .withheld: isNumeric ? "num withheld" : "withheld"
        case .html, .empty, .notApplicable: isNumeric ? "num" : nil
        }
    }

    /// The four states in the order in which facts and cells have them.
    var slots: (TemplateValue, TemplateValue, TemplateValue, TemplateValue) {
        switch self {
        case .html(let bytes): (.html(HTMLFragment(bytes: bytes)), .none, .none, .flag(false))
        case .withheld(let value): (.none, value, .none, .flag(false))
        case .notApplicable(let reason): (.none, .none, .text(reason), .flag(false))
        case .notPublished: (.none, .none, .none, .flag(true))
        case .empty: (.none, .none, .none, .flag(false))
        }
    }
}

extension TemplateValue {
    static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .none }
    static func optional(_ date: CivilDate?) -> TemplateValue { date.map { .date($0) } ?? .none }
    static func date(_ date: CivilDate) -> TemplateValue {
        .date(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    }
    static func count(_ number: Int) -> TemplateValue { .number(DecimalNumber(Int64(number))) }
    static func link(_ label: String, _ address: String) -> TemplateValue { .object([.text(label), .url(address)]) }
}

extension DecimalNumber {
    init(_ number: ExactDecimal) { self.init(number.coefficient, scale: Int(number.scale)) }
}
