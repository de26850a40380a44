internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// A page at an address that a record had before, which leads to where it is now.
enum ForwardingPage {
    static let shape = ObjectShape("a forwarding page", PageHead.slots + [("target", .object(Shapes.link))])

    static func value(_ index: Int, _ writer: PageWriter) -> TemplateValue {
        let record = writer.site.register.records[index]
        return .object(
            PageHead.values(
                Phrase(asItIs: record.title), breadcrumbs: [("Home", "index.html")], isDraft: record.isDraft, writer)
                + [.link(record.title, writer.address(of: record))])
    }
}

/// A page that says that a record was taken away, when and why.
enum RemovedPage {
    static let shape = ObjectShape(
        "the page of a removed record", PageHead.slots + [("date", .optional(.date)), ("reason", .optional(.text))])

    static func value(_ index: Int, _ writer: PageWriter) -> TemplateValue {
        let record = writer.site.register.records[index]
        return .object(
            PageHead.values(
                Phrase(asItIs: record.title),
                breadcrumbs: [("Home", "index.html"), (record.kind.plural, record.kind.indexPath)],
                isDraft: record.isDraft, writer)
                + [.optional(record.removal?.date), .optional(record.removal?.reason)])
    }
}
