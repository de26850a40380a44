internal import SourceText
internal import TemplateEngine
internal import Wording

/// What a cell holds, or why it holds nothing.
enum CellContent {
    case html([UInt8])
    /// With what stands in the table's twin for programs.
    case value([UInt8], plain: String)
    /// In the slots of `Shapes.withheld` for a fact, and in few words for a cell.
    case withheld(TemplateValue, cell: [UInt8])
    case notApplicable(String)
    case notPublished
    /// Nothing, and nothing is missing.
    case empty

    /// Writes what stands in a cell.
    func append(in ink: InkHTML, to html: inout ByteText) {
        switch self {
        case .html(let bytes), .value(let bytes, _), .withheld(_, let bytes): html.append(contentsOf: bytes)
        case .notApplicable(let reason): ink.append(notApplicable: reason, to: &html)
        case .notPublished: html.append(contentsOf: ink.notPublished)
        case .empty: html.append(contentsOf: ink.noneStated)
        }
    }

    /// The class that says why a cell holds no value.
    var absence: StaticString? {
        switch self {
        case .notPublished: "not-published"
        case .withheld: "withheld"
        case .html, .value, .empty, .notApplicable: nil
        }
    }

    var isEmpty: Bool {
        if case .empty = self { true } else { false }
    }

    /// The same for programs.
    func plain(in words: Words) -> String {
        switch self {
        case .html(let bytes), .withheld(_, let bytes): String(textOf: bytes)
        case .value(_, let plain): plain
        case .notApplicable(let reason): words("Not applicable: \(reason)")
        case .notPublished: words("Not published")
        case .empty: ""
        }
    }

    /// The four states in the order in which facts and cells have them.
    var slots: (TemplateValue, TemplateValue, TemplateValue, TemplateValue) {
        switch self {
        case .html(let bytes), .value(let bytes, _): (.html(HTMLFragment(bytes: bytes)), .none, .none, .flag(false))
        case .withheld(let value, _): (.none, value, .none, .flag(false))
        case .notApplicable(let reason): (.none, .none, .text(reason), .flag(false))
        case .notPublished: (.none, .none, .none, .flag(true))
        case .empty: (.none, .none, .none, .flag(false))
        }
    }
}
