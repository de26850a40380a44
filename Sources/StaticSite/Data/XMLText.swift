internal import SourceText

/// XML in the making: one element a line, characters escaped.
struct XMLText {
    private var bytes = ByteText("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")

    /// Hands the whole text over.
    mutating func take() -> [UInt8] { bytes.take() }

    mutating func line(_ markup: String) {
        bytes.append(utf8: markup)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A text in two parts between tags.
    mutating func line(_ opening: StaticString, _ start: String, _ end: String, _ closing: StaticString) {
        bytes.append(opening)
        bytes.appendEscaped(start)
        bytes.appendEscaped(end)
        bytes.append(closing)
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func element(_ name: String, _ text: String) {
        bytes.append(utf8: "<\(name)>")
        bytes.appendEscaped(text)
        bytes.append(utf8: "</\(name)>\n")
    }

    /// A text as it stands between quotes in a tag.
    static func attribute(_ text: String) -> String {
        var escaped = ByteText()
        escaped.appendEscaped(text)
        return String(escaped)
    }
}

/// The addresses of all pages for search engines, after sitemaps.org.
struct Sitemap {
    let site: SiteContext

    func bytes(of pages: [SitePage]) -> [UInt8] {
        let base = site.baseURL ?? ""
        var xml = XMLText()
        xml.line("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
        for page in pages where page.isListed {
            xml.line("<url><loc>", base, page.path, "</loc></url>")
        }
        xml.line("</urlset>")
        return xml.take()
    }
}
