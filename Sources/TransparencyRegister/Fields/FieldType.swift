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

/// One of the words that a choice field takes.
///
/// All values of a field share the words of its declaration, so that handing one around copies no text.
@usableFromInline
package struct Choice: Sendable {
    @usableFromInline
    final class Word: Sendable {
        @usableFromInline let name: String
        @usableFromInline let label: String

        init(name: String, label: String) {
            self.name = name
            self.label = label
        }
    }

    @usableFromInline let word: Word

    /// As it is written: `decision_with_review`.
    @inlinable package var name: String { word.name }
    /// As readers see it: `Decision with human review`.
    @inlinable package var label: String { word.label }

    /// Without a label, the name with its first letter capital and spaces for `_`.
    package init(_ name: String, _ label: String? = nil) {
        let words = name.split(separator: "_").joined(separator: " ")
        word = Word(name: name, label: label ?? words.prefix(1).uppercased() + words.dropFirst())
    }
}

extension Choice: Hashable {
    @usableFromInline
    package static func == (one: Choice, other: Choice) -> Bool {
        one.word === other.word || one.name == other.name && one.label == other.label
    }

    @usableFromInline
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
