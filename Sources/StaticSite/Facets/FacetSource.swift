internal import TransparencyRegister
internal import Wording

/// What a facet takes its values from.
struct FacetSource {
    let label: String
    /// As part of an address, the same in every language: `year-signed`.
    let slug: String
    private let index: Int
    private let declaration: FieldDeclaration
    private let words: Words
    /// By the names of the choices that the field takes, in their order.
    private let choices: [String: FacetKey]

    /// What a field of the kind parts its records by, of a date or period its year.
    ///
    /// `nil` where the kind has no field of the name.
    init?(_ name: String, _ schema: KindSchema, in words: Words) {
        guard let index = schema.index(of: name) else { return nil }
        self.index = index
        self.words = words
        declaration = schema.declarations[index]
        let (shown, written): (Phrase, String) =
            switch declaration.type {
            case .date: ("Year \(small: declaration.label)", "Year " + declaration.writtenLabel)
            case .period: ("Year", "Year")
            default: (Phrase(asItIs: declaration.label), declaration.writtenLabel)
            }
        label = words(shown)
        slug = Facet.slug(of: written)
        choices = FacetSource.keys(ofChoices: declaration.type.element)
    }

    /// The values of one record, each once: several where the field is a list.
    func keys(of record: Record, in register: Register) -> [FacetKey] {
        switch record.states[index] {
        case .published(let value): keys(of: value, in: register)
        case .withheld: [.withheld(in: words)]
        case .notPublished where record.expects(declaration, at: index): [.notPublished(in: words)]
        case .notApplicable, .notPublished, .suppressed: []
        }
    }

    private func keys(of value: FieldValue, in register: Register) -> [FacetKey] {
        switch value {
        case .text(let text): [FacetKey(label: text, slug: Facet.slug(of: text))]
        case .yes(let flag):
            [FacetKey(label: words(flag ? "Yes" : "No"), slug: flag ? "yes" : "no", order: flag ? 0 : 1)]
        case .date(let date): [year(Int(date.year))]
        case .period(let period): [year(Int(period.last.year))]
        case .choice(let choice): choices[choice.name].map { [$0] } ?? []
        case .reference(let reference):
            [
                FacetKey(
                    label: register.record(reference)?.title ?? reference.id,
                    slug: reference.id.utf8.contains(UInt8(ascii: "/"))
                        ? reference.id.replacing("/", with: "-") : reference.id)
            ]
        case .list(let values) where values.count == 1: keys(of: values[0], in: register)
        case .list(let values):
            values.reduce(into: []) { keys, value in
                for key in self.keys(of: value, in: register) where !keys.contains(key) { keys.append(key) }
            }
        default: []
        }
    }

    /// The newest first.
    private func year(_ year: Int) -> FacetKey { FacetKey(label: String(year), slug: String(year), order: -year) }

    private static func keys(ofChoices type: FieldType) -> [String: FacetKey] {
        guard case .choice(let choices) = type else { return [:] }
        let keys = choices.enumerated().map { order, choice in
            (choice.name, FacetKey(label: choice.label, slug: choice.name.replacing("_", with: "-"), order: order))
        }
        return Dictionary(keys) { first, _ in first }
    }
}

/// One value of a facet, as it is told from others and put in order.
struct FacetKey: Hashable, Comparable {
    let label: String
    /// As part of an address.
    let slug: String
    var order = 0

    static func withheld(in words: Words) -> FacetKey {
        FacetKey(label: words("Withheld"), slug: "~withheld", order: .max - 1)
    }

    static func notPublished(in words: Words) -> FacetKey {
        FacetKey(label: words("Not published"), slug: "~not-published", order: .max)
    }

    /// Whether it says why there is no value.
    var isAbsence: Bool { order >= .max - 1 }

    static func < (one: FacetKey, other: FacetKey) -> Bool {
        if one.order != other.order { return one.order < other.order }
        return (one.label, one.slug) < (other.label, other.slug)
    }
}

extension Facet {
    /// A text as part of an address: small letters without marks and digits, joined by hyphens.
    static func slug(of text: String) -> String {
        let words = SearchWords.all(in: text, minimum: 1).joined(separator: "-")
        let plain = words.utf8.allSatisfy { $0 < 0x80 }
        return words.isEmpty || !plain ? "other" : String(words.prefix(80))
    }
}
