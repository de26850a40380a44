internal import TransparencyRegister
internal import Wording

/// What a facet takes its values from.
struct FacetSource {
    let label: String
    /// As part of an address, the same in every language: `year-signed`.
    let slug: String
    /// Where the field lies among those of its kind.
    let index: Int
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

    /// Whether a record should have a value.
    func expects(_ record: Record) -> Bool { record.expects(declaration, at: index) }

    func key(of flag: Bool) -> FacetKey {
        FacetKey(label: words(flag ? "Yes" : "No"), slug: flag ? "yes" : "no", order: flag ? 0 : 1)
    }

    func key(of choice: Choice) -> FacetKey? { choices[choice.name] }

    func key(of reference: Reference, in register: Register) -> FacetKey {
        FacetKey(
            label: register.record(reference)?.title ?? reference.id, slug: reference.id.replacing("/", with: "-"))
    }

    var withheld: FacetKey { FacetKey(label: words("Withheld"), slug: "~withheld", order: .max - 1) }

    var notPublished: FacetKey { FacetKey(label: words("Not published"), slug: "~not-published", order: .max) }

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
