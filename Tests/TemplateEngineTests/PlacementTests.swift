import Testing
import Wording

@testable import TemplateEngine

/// A value in every place of the HTML.
struct PlacementTests {
    static let nasty: [String: TemplateValue] = ["title": .text("a\"'<>&")]

    @Test(arguments: [
        TemplateCase("<p>{{title}}</p>", [:], nasty, "<p>a\"'&lt;&gt;&amp;</p>"),
        TemplateCase("<p title=\"{{title}}\">", [:], nasty, "<p title=\"a&quot;'&lt;&gt;&amp;\">"),
        TemplateCase("<p title='{{title}}'>", [:], nasty, "<p title='a\"&#39;&lt;&gt;&amp;'>"),
        TemplateCase("<p class = \"x {{title}}\" id=a>", [:], nasty, "<p class = \"x a&quot;'&lt;&gt;&amp;\" id=a>"),
        TemplateCase("<title>{{title}}</title>", [:], nasty, "<title>a\"'&lt;&gt;&amp;</title>"),
        TemplateCase("<textarea>{{title}}</textarea>", [:], nasty, "<textarea>a\"'&lt;&gt;&amp;</textarea>"),
        TemplateCase("<!-- x --><p>{{title}}", [:], nasty, "<!-- x --><p>a\"'&lt;&gt;&amp;"),
        TemplateCase("<!doctype html>{{title}}", [:], nasty, "<!doctype html>a\"'&lt;&gt;&amp;"),
        TemplateCase("<!-->{{title}}", [:], nasty, "<!-->a\"'&lt;&gt;&amp;"),
        TemplateCase("<!--a--!>{{title}}", [:], nasty, "<!--a--!>a\"'&lt;&gt;&amp;"),
        TemplateCase("<script>a < b</script>{{title}}", [:], nasty, "<script>a < b</script>a\"'&lt;&gt;&amp;"),
        TemplateCase("<style>p>a{}</STYLE >{{title}}", [:], nasty, "<style>p>a{}</STYLE >a\"'&lt;&gt;&amp;"),
        TemplateCase("<br/>1 < 2 {{title}}", [:], nasty, "<br/>1 < 2 a\"'&lt;&gt;&amp;"),
        TemplateCase("<a data-x='<script>'>{{title}}", [:], nasty, "<a data-x='<script>'>a\"'&lt;&gt;&amp;"),
        TemplateCase("<script src=\"{{address}}\"></script>", [:], nasty, "<script src=\"contracts/maps\"></script>"),
        TemplateCase(
            "<p title=\"{{value}}\">", [:], ["value": .money(DecimalNumber(1), currency: "\"<>")],
            "<p title=\"&quot;&lt;&gt; 1\">"),
    ])
    func escapes(_ test: TemplateCase) throws { try test.expectOutput() }

    private static func refusal(_ column: Int, _ place: String, _ help: String) -> String {
        "Templates/contract.html:1:\(column): a value cannot stand in \(place)\n  \(help)"
    }

    @Test(arguments: [
        TemplateCase(
            "<script>var a = \"{{title}}\"</script>",
            refusal(18, "the element “script”", "pass it in a data attribute or as text of the page")),
        TemplateCase(
            "<SCRIPT type=x>{{title}}</SCRIPT>",
            refusal(16, "the element “script”", "pass it in a data attribute or as text of the page")),
        TemplateCase(
            "<script></scripts>{{title}}</script>",
            refusal(19, "the element “script”", "pass it in a data attribute or as text of the page")),
        TemplateCase(
            "<style>{{title}}</style>",
            refusal(8, "the element “style”", "pass it in a data attribute or as text of the page")),
        TemplateCase(
            "<iframe>{{title}}</iframe>",
            refusal(9, "the element “iframe”", "pass it in a data attribute or as text of the page")),
        TemplateCase(
            "<title></{{title}}</title>",
            refusal(10, "the element “title”", "pass it in a data attribute or as text of the page")),
        TemplateCase(
            "<p class={{title}}>", refusal(10, "the unquoted value of “class”", "put quotes around it: class=\"{{…}}\"")
        ),
        TemplateCase(
            "<p class=a{{title}}>",
            refusal(11, "the unquoted value of “class”", "put quotes around it: class=\"{{…}}\"")),
        TemplateCase("<{{title}}>", refusal(2, "a tag's name", "write the name out, or “&lt;” for a “<”")),
        TemplateCase("</{{title}}>", refusal(3, "a tag's name", "write the name out, or “&lt;” for a “<”")),
        TemplateCase("<h{{share}}>", refusal(3, "a tag's name", "write the name out, or “&lt;” for a “<”")),
        TemplateCase(
            "<p {{title}}>", refusal(4, "a tag outside of an attribute's value", "write it as name=\"{{…}}\"")),
        TemplateCase(
            "<p data-{{title}}=\"a\">",
            refusal(9, "a tag outside of an attribute's value", "write it as name=\"{{…}}\"")),
        TemplateCase(
            "<p class=\"a\"{{title}}>",
            refusal(13, "a tag outside of an attribute's value", "write it as name=\"{{…}}\"")),
        TemplateCase(
            "<p onclick=\"{{title}}\">", refusal(13, "“onclick”, which is script", "pass it in a data attribute")),
        TemplateCase(
            "<p\nONLOAD = '{{title}}'>",
            "Templates/contract.html:2:11: a value cannot stand in “onload”, which is script\n  pass it in a data attribute"
        ),
        TemplateCase(
            "<p style=\"color: {{title}}\">", refusal(18, "a “style” attribute", "choose between classes in a section")),
        TemplateCase(
            "<img srcset=\"{{address}}\">",
            refusal(14, "“srcset”, which holds several addresses", "use “src” or “href”, which hold one")),
        TemplateCase("<iframe srcdoc=\"{{title}}\">", refusal(17, "“srcdoc”, which is a page of its own", "use “src”")),
        TemplateCase(
            "<!-- {{title}} -->", refusal(6, "an HTML comment", "use {{! … }} for notes, which readers never get")),
        TemplateCase(
            "<!-- a -- {{title}} -->", refusal(11, "an HTML comment", "use {{! … }} for notes, which readers never get")
        ),
        TemplateCase("<!doctype {{title}}>", refusal(11, "a declaration", "write it out")),
        TemplateCase("<?xml {{title}}?>", refusal(7, "a declaration", "write it out")),
    ])
    func refuses(_ test: TemplateCase) { test.expectProblems() }

    @Test(arguments: [
        TemplateCase(
            "<p title=\"{{{body}}}\">",
            """
            Templates/contract.html:1:11: HTML cannot stand in the attribute “title”
              print it between tags, or print a text here
            """),
        TemplateCase(
            "<title>{{{body}}}</title>",
            """
            Templates/contract.html:1:8: HTML cannot stand in the element “title”
              print it between tags, or print a text here
            """),
        TemplateCase(
            "<p>\n<a href=\"x>",
            """
            Templates/contract.html:2:11: the template ends in the attribute “href”
              close it
            """),
        TemplateCase(
            "<svg><title><p title='{{title}}'></title>",
            """
            Templates/contract.html:1:14: a tag in the element “title” is only text
              remove it, or write “&lt;” for “<”
            """),
        TemplateCase(
            "<p title{{#halted}}{{/halted}} =\"x>{{title}}\">",
            """
            Templates/contract.html:1:32: names and attributes cannot be put together from pieces
              put a space before it, or write the whole name in each section
            """),
        TemplateCase(
            "{{>open.html}}{{title}}</script>", ["open.html": "<script>"], [:],
            """
            Templates/contract.html:1:15: a value cannot stand in the element “script”
              pass it in a data attribute or as text of the page
            """),
    ])
    func refusesHTMLAndOpenEnds(_ test: TemplateCase) { test.expectProblems() }
}
