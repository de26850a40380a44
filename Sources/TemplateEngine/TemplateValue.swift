package import Wording

/// A value for a template; its shape was declared when the template was compiled.
package enum TemplateValue: Sendable {
    /// An optional value that is absent.
    case none
    case flag(Bool)
    case text(String)
    case url(String)
    case html(HTMLFragment)
    case number(DecimalNumber)
    /// The currency is an ISO 4217 code: `GBP`.
    case money(DecimalNumber, currency: String)
    case date(year: Int, month: Int, day: Int)
    case list([TemplateValue])
    /// The values of an object's slots, in the order of its shape.
    case object([TemplateValue])
}

/// HTML that our own renderer made: the one thing that `{{{…}}}` may print.
package struct HTMLFragment: Sendable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension TemplateValue {
    /// Whether a section over it is shown.
    var isShown: Bool {
        switch self {
        case .none: false
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        default: true
        }
    }
}
