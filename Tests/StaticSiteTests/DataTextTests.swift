import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Texts for programs")
struct DataTextTests {
    private func csv(_ rows: [String]...) -> String {
        var text = CSVText()
        for row in rows { text.add(row: row) }
        return String(decoding: text.bytes.dropFirst(3), as: UTF8.self)
    }

    @Test("CSV: quotes where they are needed, CRLF, a byte order mark in front")
    func quotes() {
        #expect(csv(["a", "b,c", "d\"e", "f\ng"]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n")
        #expect(CSVText().bytes == [0xEF, 0xBB, 0xBF])
    }

    @Test(
        "CSV: what a spreadsheet would run is marked, and numbers keep their sign",
        arguments: [("=1+1", "'=1+1"), ("@x", "'@x"), ("+44", "'+44"), ("-12.5", "-12.5"), ("-a", "'-a"), (" x ", "x")])
    func formulas(text: String, expected: String) {
        #expect(csv([text]) == expected + "\r\n")
    }

    @Test("CSV: tables with the same rows become one")
    func joined() {
        var (one, other) = (CSVText(), CSVText())
        one.add(row: ["a", "1"])
        other.add(row: ["a", "2", "3,4"])
        let text = String(decoding: CSVText(joining: [one, other]).bytes.dropFirst(3), as: UTF8.self)
        #expect(text == "a,1,2,\"3,4\"\r\n")
    }

    @Test("JSON: escapes, indents, and one line where it is compact")
    func json() {
        var text = JSONText()
        text.object { json in
            json.member("a", "<\"\\\n\u{1}&é")
            json.key("b")
            json.compact { json in
                json.array { json in
                    json.element()
                    json.number("1.50")
                    json.element()
                    json.null()
                }
            }
            json.key("c")
            json.array { _ in }
        }
        #expect(
            String(decoding: text.bytes, as: UTF8.self)
                == "{\n  \"a\": \"\\u003c\\\"\\\\\\n\\u0001\\u0026é\",\n  \"b\": [1.50,null],\n  \"c\": []\n}")
    }

    @Test("iCalendar: lines of at most 75 bytes, between characters; commas escaped")
    func calendar() throws {
        let day = try #require(CivilDate("2026-11-20"))
        let event = ICalendar.Event(
            uid: "u", date: day, summary: String(repeating: "ü", count: 60) + ", x", address: nil)
        let calendar = ICalendar([event], title: "T", language: "en-GB", stamp: day)
        let lines = String(decoding: calendar.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(String(decoding: calendar.bytes, as: UTF8.self).replacing("\r\n ", with: "").contains("ü\\, x"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20261120"))
    }

    @Test("The text of HTML, without tags and escapes")
    func plain() {
        #expect(String(textOf: Array("<b>a</b> &lt;b&gt; &amp;lt;".utf8)) == "a <b> &lt;")
    }
}
