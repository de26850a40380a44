package import SourceText

/// A value of a field, right by its type.
///
/// What is larger than a text lies behind a reference, so that every field of every record takes three words.
@usableFromInline
package enum FieldValue: Sendable {
    case text(String)
    indirect case prose(Prose)
    case date(CivilDate)
    case month(Month)
    case period(Period)
    case money(Money)
    case count(Int)
    case number(ExactDecimal)
    case percent(ExactDecimal)
    indirect case duration(Duration)
    case url(String)
    case email(String)
    case yes(Bool)
    case choice(Choice)
    indirect case reference(Reference)
    indirect case name(PlacedName)
    case list([FieldValue])
    case conditions([FieldCondition])
    case group(Row)
    case rows([Row])
}

/// A field as a record has it: every absence is explained, or reads "Not published".
@usableFromInline
package enum FieldState: Sendable {
    case published(FieldValue)
    case withheld(Withholding)
    /// Of a small group of people, or of one that would give away a small one.
    case suppressed(Suppressed)
    /// With the reason.
    case notApplicable(String)
    case notPublished

    package var value: FieldValue? {
        if case .published(let value) = self { value } else { nil }
    }

    package var isPublished: Bool { value != nil }
    package var isNotPublished: Bool {
        if case .notPublished = self { true } else { false }
    }
    package var withholding: Withholding? {
        if case .withheld(let withholding) = self { withholding } else { nil }
    }
}

extension FieldState {
    /// Whether it is published, and nothing within it can be absent.
    fileprivate var isWhole: Bool {
        switch self {
        case .published(.group), .published(.rows): false
        case .published: true
        case .withheld, .suppressed, .notApplicable, .notPublished: false
        }
    }
}

/// The members of a group or the cells of a row, in the order of their declarations.
///
/// A class, since tables hand their rows around, and none changes them.
@usableFromInline
package final class Row: Sendable {
    @usableFromInline package let states: [FieldState]
    /// Where the group or row starts.
    package let position: Position
    /// Set where the row as a whole is withheld; its other cells may still say what it would be about.
    @usableFromInline package let withholding: Withholding?
    /// Where the value of each cell stands, for messages.
    let cells: FieldPositions
    /// Whether every cell is published, and none of them is a group or table: most rows, in which nobody has to look for
    /// what is absent.
    let isWhole: Bool

    init(states: [FieldState], position: Position, withholding: Withholding?, cells: FieldPositions = FieldPositions())
    {
        self.states = states
        self.position = position
        self.withholding = withholding
        self.cells = cells
        isWhole = states.allSatisfy(\.isWhole)
    }

    /// Where the value of a cell stands that is written down, else the row.
    package func position<Fields: FieldSet, T>(of path: KeyPath<Fields, Field<T>>) -> Position {
        position(ofCell: Fields.index(of: path))
    }

    /// The same by the place of the cell among its declarations.
    func position(ofCell index: Int) -> Position { cells[index] ?? position }
}

/// Markdown from front matter, and where it stands.
@usableFromInline
package struct Prose: Sendable {
    package let text: String
    /// Where the value starts.
    package let position: Position
    /// Whether it is a block (`|`, `>`), whose text starts on the line below.
    package let isBlock: Bool
}

/// A field and the values of which a record must have one, as a comparison states it.
@usableFromInline
package struct FieldCondition: Sendable {
    package let field: PlacedName
    package let values: [PlacedName]
}

/// A name of a field, record or value, and where it stands.
@usableFromInline
package struct PlacedName: Sendable {
    package let text: String
    package let position: Position
}

extension FieldCondition: CustomStringConvertible {
    /// `phase: pilot, production`.
    @usableFromInline package var description: String { "\(field.text): \(values.map(\.text).joined(separator: ", "))" }
}

/// What records must have to be part of a comparison.
@usableFromInline
package struct FieldConditions: Sendable {
    @usableFromInline package let all: [FieldCondition]
}

/// The id of another record, as one record states it.
@usableFromInline
package struct Reference: Sendable {
    package let kind: Kind
    package let id: String
    package let position: Position
}
