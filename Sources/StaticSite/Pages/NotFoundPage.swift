internal import TemplateEngine
internal import Wording

/// The page that a web host shows for an address that does not exist.
enum NotFoundPage {
    static let path = "404.html"

    static let shape = ObjectShape("the page for missing addresses", PageHead.slots)

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        .object(PageHead.values("This address does not exist", writer))
    }
}
