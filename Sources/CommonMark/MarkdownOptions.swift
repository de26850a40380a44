/// Which headings a text may have.
package enum HeadingRule: Sendable {
    /// Level 2 and below: the page's title is its first-level heading.
    case body
    /// None: the text stands below a heading of the page.
    case none
    /// All of them.
    case any
}

/// How a text is read and written.
package struct MarkdownOptions: Sendable {
    /// Whether raw HTML and every address pass as they are; for conformance suites only.
    ///
    /// Otherwise each is an error at its place.
    package var allowsRawHTML: Bool
    /// Whether the site's rules and extensions apply, beyond what GFM says.
    ///
    /// These are ids of headings, captions, ids and row headers of tables, alignment by class, and errors for what
    /// readers or assistive technology would get wrong. Off, the HTML is the one that the specifications print.
    package var isStrict: Bool
    package var headings: HeadingRule
    /// How many levels deeper headings are written than they are marked, where the text is part of a section.
    package var headingShift: Int
    /// What generated ids of headings and tables start with: `purpose-`, or nothing.
    package var idPrefix: String
    /// Whether GFM pipe tables are read.
    package var allowsTables: Bool
    /// What a table without a caption is called, by its number from 1: `Table 2`.
    package var tableName: @Sendable (Int) -> String

    package init(
        allowsRawHTML: Bool = false, isStrict: Bool = true, headings: HeadingRule = .body, headingShift: Int = 0,
        idPrefix: String = "", allowsTables: Bool = true,
        tableName: @escaping @Sendable (Int) -> String = { "Table \($0)" }
    ) {
        self.allowsRawHTML = allowsRawHTML
        self.isStrict = isStrict
        self.headings = headings
        self.headingShift = headingShift
        self.idPrefix = idPrefix
        self.allowsTables = allowsTables
        self.tableName = tableName
    }
}
