internal import CommonMark
internal import Wording

/// How the texts of a site are rendered, with its words where they need some.
struct SiteMarkdown: Sendable {
    /// The account of a record stands in a section of its page; that of a page is the page.
    let body, page: Markdown
    /// What stands in a field.
    let prose: Markdown

    init(_ words: Words) {
        let name: @Sendable (Int) -> String = { words("Table \($0)") }
        body = Markdown(options: MarkdownOptions(headings: .body, headingShift: 1, tableName: name))
        page = Markdown(options: MarkdownOptions(headings: .body, tableName: name))
        prose = Markdown(options: MarkdownOptions(headings: .none, tableName: name))
    }
}
