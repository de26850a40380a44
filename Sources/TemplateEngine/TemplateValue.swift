package import SourceText
package import Wording

/// A value for a template; its shape was declared when the template was compiled.
///
/// It takes no more room than a text, since pages are made of hundreds of them.
package enum TemplateValue: Sendable {
    /// An optional value that is absent.
    case none
    case flag(Bool)
    case text(String)
    case url(String)
    case html(HTMLFragment)
    case number(DecimalNumber)
    /// The currency is an ISO 4217 code: `GBP`.
    indirect case money(DecimalNumber, currency: String)
    case date(year: Int16, month: UInt8, day: UInt8)
    case list([TemplateValue])
    /// The values of an object's slots, in the order of its shape.
    case object([TemplateValue])
}

/// HTML that our own renderer made: the one thing that `{{{…}}}` may print.
package struct HTMLFragment: Sendable {
    let text: ByteText

    package init(_ text: ByteText) {
        self.text = text
    }

    package init(bytes: [UInt8]) {
        text = ByteText(bytes)
    }
}
