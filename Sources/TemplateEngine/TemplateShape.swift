/// The type of a value that a template may use.
package indirect enum TemplateShape: Sendable {
    case text
    /// A link: escaped like text, and its scheme is checked where an address starts with it.
    case url
    /// HTML of our own renderer, printed with three braces.
    case html
    /// True or false: for sections, never printed.
    case flag
    case number
    case money
    case date
    case list(TemplateShape)
    case object(ObjectShape)
    /// A value that may be absent: printed inside a section of it, or with `missing`.
    case optional(TemplateShape)
    /// What is never there, such as an item of a list that is always empty.
    case nothing
}

/// Named slots in a fixed order; a value of it is `.object` with as many values.
package struct ObjectShape: Sendable {
    package struct Slot: Sendable {
        package let name: String
        package let shape: TemplateShape
    }

    /// What messages call it, with its article: `a contract page`.
    package let name: String
    package let slots: [Slot]

    package init(_ name: String, _ slots: [(String, TemplateShape)]) {
        self.name = name
        self.slots = slots.map { Slot(name: $0.0, shape: $0.1) }
    }

    func index(of name: String) -> Int? {
        slots.firstIndex { $0.name == name }
    }
}

extension TemplateShape {
    /// What messages call a value of this shape, with its article.
    var noun: String {
        switch self {
        case .text: "a text"
        case .url: "a link"
        case .html: "HTML"
        case .flag: "a flag"
        case .number: "a number"
        case .money: "an amount of money"
        case .date: "a date"
        case .list: "a list"
        case .object(let shape): shape.name
        case .optional(let shape): shape.noun
        case .nothing: "nothing"
        }
    }

    /// The shape when the value is there.
    var present: TemplateShape {
        if case .optional(let shape) = self { shape.present } else { self }
    }

    var isOptional: Bool {
        if case .optional = self { true } else { false }
    }
}
