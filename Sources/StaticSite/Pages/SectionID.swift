/// The ids of a page's own sections, which no heading of an account can have.
enum SectionID {
    /// `Who answers for it` is `section-who-answers-for-it`.
    static func id(of heading: String) -> String {
        "section-" + heading.lowercased().filter { $0.isLetter || $0 == " " }.replacing(" ", with: "-")
    }
}
