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
    package let type: FieldType
    package let presence: Presence
    /// The heading under which a record's page shows it; `nil` where the page's top shows it.
    package let section: String?
    /// The section's heading as an id: `section-who-answers-for-it`; empty without a section.
    package let sectionID: String
    /// Of the table that shows the field, where it is one: `field-award-criteria`.
    package let tableID: String

    package init(name: String, label: String, type: FieldType, presence: Presence, section: String?) {
        self.name = name
        self.label = label
        self.type = type
        self.presence = presence
        self.section = section
        sectionID = section.map(FieldDeclaration.id) ?? ""
        tableID = "field-" + name.replacing("_", with: "-")
    }

    private static func id(of heading: String) -> String {
        "section-" + heading.lowercased().filter { $0.isLetter || $0 == " " }.replacing(" ", with: "-")
    }

    /// The same field, asked of every record, as `required` in `site.yaml` can have it.
    func required() -> FieldDeclaration {
        FieldDeclaration(name: name, label: label, type: type, presence: .required, section: section)
    }
}
