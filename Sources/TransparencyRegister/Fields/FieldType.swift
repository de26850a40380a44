internal import Wording

/// What a field may hold, as data: what reading, messages, downloads and templates are made from.
package indirect enum FieldType: Sendable {
    /// One line; `limit` is the greatest number of characters.
    case text(limit: Int?)
    /// Markdown.
    case prose
    case date, month, period, money, count, number, percent, duration, url, email, yes
    /// The name of a field or record, whose kind another field tells.
    case name
    case choice([Choice])
    /// The id of a record of the kind; of several kinds, it is written with its folder (`systems/anpr`).
    case reference([Kind])
    /// The path of a page of the site or a web address.
    case list(FieldType)
    /// Names of fields with the values that records must have in them: `{phase: production}`.
    case conditions
    case group([FieldDeclaration])
    case rows([FieldDeclaration])

    /// Whether a record's id can stand in it.
    package var holdsReferences: Bool {
        switch self {
        case .reference: true
        case .list(let element): element.holdsReferences
        case .group(let members), .rows(let members): members.contains { $0.type.holdsReferences }
        default: false
        }
    }

    /// What a list holds; any other type itself.
    package var element: FieldType {
        if case .list(let element) = self { element } else { self }
    }

    /// The declarations of the members of a group or of the columns of a table; else none.
    package var members: [FieldDeclaration] {
        switch self {
        case .group(let members), .rows(let members): members
        case .list(let element): element.members
        default: []
        }
    }
}

extension FieldType {
    /// The same type, with the labels of its choices and members in a language.
    func worded(in words: Words) -> FieldType {
        switch self {
        case .choice(let choices): .choice(choices.map { Choice($0.name, words.choice($0.label)) })
        case .list(let element): .list(element.worded(in: words))
        case .group(let members): .group(members.map { $0.worded(in: words) })
        case .rows(let members): .rows(members.map { $0.worded(in: words) })
        default: self
        }
    }
}
