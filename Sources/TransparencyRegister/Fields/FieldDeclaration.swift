internal import Wording

/// Everything that is known of a field, said once.
package final class FieldDeclaration: Sendable {
    /// How much is asked of a record.
    package enum Presence: Sendable {
        /// R: a record cannot exist without it.
        case required
        /// P: the public should have it; when absent it reads "Not published" and is counted.
        case expected
        /// Quietly left out when absent.
        case optional
    }

    /// The snake_case name in front matter, templates, CSV and JSON.
    package let name: String
    /// As readers see it: `Award criteria`.
    package let label: String
    /// The label as it is declared, whatever the site's language: for ids.
    package let writtenLabel: String
    package let type: FieldType
    package let presence: Presence
    /// The heading under which a record's page shows it; `nil` where the page's top shows it.
    package let section: String?
    /// The section's heading as an id: `section-who-answers-for-it`; empty without a section.
    package let sectionID: String
    /// Of the table that shows the field, where it is one: `field-award-criteria`.
    package let tableID: String
    /// Whether the id of a record or the path of a file can stand in it.
    let namesOthers: Bool
    /// How many of its members or columns the public should have of every group or row.
    let expectedMembers: Int

    package init(name: String, label: String, type: FieldType, presence: Presence, section: String?) {
        self.name = name
        self.label = label
        writtenLabel = label
        self.type = type
        self.presence = presence
        self.section = section
        sectionID = section.map(FieldDeclaration.id) ?? ""
        tableID = "field-" + name.replacing("_", with: "-")
        namesOthers = name == "file" || type.holdsReferences || type.members.contains(where: \.namesOthers)
        expectedMembers = type.members.count { $0.presence == .expected }
    }

    private init(_ other: FieldDeclaration, label: String, type: FieldType, presence: Presence, section: String?) {
        name = other.name
        writtenLabel = other.writtenLabel
        self.label = label
        self.type = type
        self.presence = presence
        self.section = section
        sectionID = other.sectionID
        tableID = other.tableID
        namesOthers = other.namesOthers
        expectedMembers = other.expectedMembers
    }

    private static func id(of heading: String) -> String {
        "section-" + heading.lowercased().filter { $0.isLetter || $0 == " " }.replacing(" ", with: "-")
    }

    /// The same field, asked of every record, as `required` in `site.yaml` can have it.
    func required() -> FieldDeclaration {
        FieldDeclaration(self, label: label, type: type, presence: .required, section: section)
    }

    /// The same field as readers of a language see it; ids stay as they are.
    ///
    /// - Parameter isBuiltIn: whether its label is ours; that of a field that a site adds is in the site's words.
    func worded(in words: Words, isBuiltIn: Bool = true) -> FieldDeclaration {
        FieldDeclaration(
            self, label: isBuiltIn ? words.label(label) : label, type: type.worded(in: words), presence: presence,
            section: section.map { words.label($0) })
    }
}
