internal import TemplateEngine

/// Which fields of its record a template names.
struct TemplateUse: Sendable {
    /// By the places of the fields among the kind's declarations; `nil` for all.
    let typed: Set<Int>?
    let facts: Set<Int>?

    /// Of what is made for no template.
    static let nothing = TemplateUse()

    private init() {
        typed = []
        facts = []
    }

    init(of template: CompiledTemplate, given shape: ObjectShape) {
        typed = TemplateUse.members(of: "record", template, shape)
        facts = TemplateUse.members(of: "fact", template, shape)
    }

    private static func members(of name: String, _ template: CompiledTemplate, _ shape: ObjectShape) -> Set<Int>? {
        guard let slot = shape.slots.firstIndex(where: { $0.name == name }) else { return [] }
        return template.membersUsed(ofSlot: slot, inFrame: 1)
    }
}
