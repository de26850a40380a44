/// A piece of raw HTML, for the message that refuses it.
struct RawHTML {
    /// Its first tag or comment, or the start of it: `<br>`.
    let tag: String
    /// What to write instead.
    let help: String

    init(_ html: String) {
        let line = html.drop { $0 == " " || $0 == "\t" }.prefix { !$0.isNewline }
        let end = line.firstIndex(of: ">").map { line.index(after: $0) } ?? line.endIndex
        tag = line[..<end].count > 40 ? line.prefix(39) + "…" : String(line[..<end])
        help = Self.help(for: line.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased())
    }

    private static func help(for element: String) -> String {
        switch element {
        case "br": "end the line with `\\` for a line break, or leave an empty line for a paragraph"
        case "b", "strong": "write `**bold**`"
        case "i", "em": "write `*emphasis*`"
        case "code", "pre", "tt": "write code between backticks"
        case "a": "write `[text](address)`"
        case "img": "write `![what it shows](file)`"
        case "h1", "h2", "h3", "h4", "h5", "h6": "write `## Heading`"
        case "table", "thead", "tbody", "tr", "td", "th", "caption": "write a table with pipes: `| Name | Value |`"
        case "ul", "ol", "li": "write a list: a line `- item` for each"
        case "p", "div", "span": "write the text alone; an empty line ends a paragraph"
        case "hr": "write `---` between empty lines"
        default: "write Markdown instead, or `\\<` for a less-than sign that is text"
        }
    }
}
