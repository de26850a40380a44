import Testing

@testable import StaticSite

@Suite("Addresses of files")
struct PercentEncodingTests {
    @Test(arguments: [
        ("documents/a.pdf", "documents/a.pdf"), ("a b.pdf", "a%20b.pdf"), ("a#b?.pdf", "a%23b%3F.pdf"),
        ("%41.pdf", "%2541.pdf"), ("ü/ß.pdf", "%C3%BC/%C3%9F.pdf"), ("a\"<&'.pdf", "a%22%3C%26%27.pdf"),
        ("a:b@c.pdf", "a%3Ab%40c.pdf"),
    ])
    func encoded(path: String, expected: String) {
        #expect(PercentEncoding.encoded(path: path) == expected)
        #expect(PercentEncoding.decoded(expected) == path)
    }

    @Test(arguments: [("100%", "100%"), ("%4", "%4"), ("%zz", "%zz"), ("%+1", "%+1"), ("%20%", " %")])
    func decoded(text: String, expected: String) {
        #expect(PercentEncoding.decoded(text) == expected)
    }

    @Test(arguments: ["a.pdf", "a.PDF", "x/a.csv", "a.b.png"])
    func published(path: String) { #expect(PublishedFileType.fault(path) == nil) }

    @Test(arguments: [
        "a.html", "a.HTM", "a.svg", "a.js", "a.mjs", "a.xhtml", "a.xml", "a", "a.pdf/b", ".pdf/a", "a.html.gz",
    ])
    func refused(path: String) { #expect(PublishedFileType.fault(path) != nil) }

    @Test func idsOfAPage() {
        let html = "<p id=\"a\"> id=<b class=\"x\" id=\"b-c\"> id=\"\""
        #expect(PageIDScan.ids(in: Array(html.utf8)) == ["a", "b-c", ""])
    }
}
