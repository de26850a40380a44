internal import TemplateEngine

/// What templates may use of the things that stand on several kinds of page.
enum Shapes {
    static let link = ObjectShape("a link", [("label", .text), ("address", .url)])

    /// A field that holds nothing for the public, and where the page says so.
    static let absence = ObjectShape("an absent fact", [("label", .text), ("address", .optional(.url))])

    static let withheld = ObjectShape(
        "a withheld value",
        [
            ("ground", .text), ("explanation", .optional(.text)), ("decided_by", .optional(.object(link))),
            ("decided", .optional(.date)), ("review", .optional(.date)),
        ])

    /// A field of a record in one of the four states.
    static let fact = ObjectShape(
        "a fact",
        [
            ("name", .text), ("label", .text), ("is_long", .flag), ("html", .optional(.html)),
            ("withheld", .optional(.object(withheld))), ("not_applicable", .optional(.text)), ("not_published", .flag),
        ])

    static let column = ObjectShape(
        "a column", [("label", .text), ("is_numeric", .flag), ("address", .optional(.url))])

    /// Its rows are HTML, one a line, which tables of any length are made of fastest.
    static let table = ObjectShape(
        "a table",
        [
            ("id", .text), ("caption", .text), ("explanation", .optional(.url)), ("repeats_heading", .flag),
            ("is_wide", .flag),
            ("note", .optional(.text)), ("csv", .optional(.url)), ("file", .optional(.url)),
            ("charts", .optional(.html)),
            ("columns", .list(.object(column))),
            ("rows", .html),
        ])

    static let section = ObjectShape(
        "a section",
        [
            ("id", .text), ("heading", .text), ("has_facts", .flag), ("facts", .list(.object(fact))),
            ("tables", .list(.object(table))),
        ])

    /// Something that happened or will, on a strip of events.
    static let event = ObjectShape(
        "an event",
        [
            ("label", .text), ("date", .date), ("record", .optional(.object(link))), ("late", .optional(.text)),
            ("is_to_come", .flag), ("status", .optional(.text)),
        ])

    /// A link with what is to be known before following it.
    static let notedLink = ObjectShape("a link", [("label", .text), ("address", .url), ("note", .optional(.text))])

    /// A step from the need for a system to redress: the records that account for it, or why there are none.
    static let step = ObjectShape(
        "a step",
        [
            ("name", .text), ("has_links", .flag), ("links", .list(.object(notedLink))), ("not_published", .flag),
            ("none", .optional(.text)),
        ])

    /// A state as a word with a shape; `name` serves as a class.
    static let state = ObjectShape("a state", [("word", .text), ("name", .text), ("mark", .text)])
}
