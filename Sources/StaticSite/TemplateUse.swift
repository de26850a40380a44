internal import TemplateEngine

/// Which fields of its record a template names.
struct TemplateUse: Sendable {
    /// By the places of the fields among the kind's declarations.
    private let typed: Members
    private let facts: Members

    private enum Members {
        case all
        case some([Bool])

        /// How many of so many fields there are up to the last that is named.
        func count(of all: Int) -> Int {
            switch self {
            case .all: all
            case .some(let flags): min(flags.count, all)
            }
        }

        func contains(_ index: Int) -> Bool {
            switch self {
            case .all: true
            case .some(let flags): index < flags.count && flags[index]
            }
        }
    }

    /// Of what is made for no template.
    static let nothing = TemplateUse()

    private init() {
        typed = .some([])
        facts = .some([])
    }

    init(of template: CompiledTemplate, given shape: ObjectShape) {
        typed = TemplateUse.members(of: "record", template, shape)
        facts = TemplateUse.members(of: "fact", template, shape)
    }

    /// Whether it names the value of a field, by the field's place among the kind's declarations.
    func namesValue(of field: Int) -> Bool { typed.contains(field) }

    /// Whether it names a field with the reason of its absence.
    func namesFact(of field: Int) -> Bool { facts.contains(field) }

    /// How many of so many fields a page has to offer: those up to the last whose value or reason of absence is named.
    func offered(of fields: Int) -> (values: Int, facts: Int) { (typed.count(of: fields), facts.count(of: fields)) }

    private static func members(of name: String, _ template: CompiledTemplate, _ shape: ObjectShape) -> Members {
        guard let slot = shape.slots.firstIndex(where: { $0.name == name }) else { return .some([]) }
        guard let used = template.membersUsed(ofSlot: slot, inFrame: 1) else { return .all }
        return .some((0..<(used.max() ?? -1) + 1).map(used.contains))
    }
}
