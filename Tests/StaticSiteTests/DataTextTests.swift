import SourceText
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("Texts for programs")
struct DataTextTests {
    private func csv(_ rows: [String]...) -> String {
        var text = CSVText()
        for row in rows { text.add(row: row) }
        return String(decoding: text.text.slice.dropFirst(3), as: UTF8.self)
    }

    @Test("CSV: quotes where they are needed, CRLF, a byte order mark in front")
    func quotes() {
        #expect(csv(["a", "b,c", "d\"e", "f\ng"]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n")
        #expect(CSVText().text.bytes == [0xEF, 0xBB, 0xBF])
    }

    @Test(
        "CSV: what a spreadsheet would run is marked, and numbers keep their sign",
        arguments: [("=1+1", "'=1+1"), ("@x", "'@x"), ("+44", "'+44"), ("-12.5", "-12.5"), ("-a", "'-a"), (" x ", "x")])
    func formulas(text: String, expected: String) {
        #expect(csv([text]) == expected + "\r\n")
    }

    @Test("CSV: a cell is known to need quotes wherever in it the reason stands", arguments: 0..<24)
    func quotesAnywhere(place: Int) {
        for character in [",", "\n", "\r", "\""] {
            let text = String(repeating: "x", count: place) + character + String(repeating: "y", count: 24 - place)
            let quoted = text.replacing("\"", with: "\"\"")
            let trimmed = place == 0 && character != "," && character != "\"" ? String(text.dropFirst()) : nil
            #expect(csv(["a", text, "b"]) == "a," + (trimmed ?? "\"\(quoted)\"") + ",b\r\n")
        }
    }

    @Test("CSV: a cell of spaces is empty, and spaces around a formula do not hide it")
    func trimmed() {
        #expect(csv(["", "  \t", " =1,2 ", "é "]) == ",,\"'=1,2\",é\r\n")
        let hard = "\u{A0}"
        #expect(
            csv([hard, "a\(hard)", " \(hard)b\(hard) \(hard)", "\(hard)=1", "à", "a\(hard)b"])
                == ",a,b,'=1,à,a\(hard)b\r\n")
    }

    @Test("CSV: tables with the same rows become one")
    func joined() {
        var (one, other) = (CSVText(), CSVText())
        one.add(row: ["a", "1"])
        other.add(row: ["a", "2", "3,4"])
        let text = String(decoding: CSVText(joining: [one, other]).text.slice.dropFirst(3), as: UTF8.self)
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
                    json.number(ExactDecimal(150, scale: 2))
                    json.element()
                    json.null()
                }
            }
            json.key("c")
            json.array { _ in }
        }
        #expect(
            String(decoding: text.take(), as: UTF8.self)
                == "{\n  \"a\": \"\\u003c\\\"\\\\\\n\\u0001\\u0026é\",\n  \"b\": [1.50,null],\n  \"c\": []\n}")
    }

    @Test("JSON: every character that needs an escape is found wherever it stands, and no other", arguments: 0..<20)
    func escapesAnywhere(place: Int) {
        for byte in UInt8(0)..<0x80 {
            var text = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
            text[place] = byte
            var json = ByteText()
            json.append(quoted: String(decoding: text, as: UTF8.self))
            var written = ByteText("\"<")
            written.append(quotedBy: { $0.append(contentsOf: text) })
            #expect(String(written) == "\"<" + String(json))
            let needsEscape = byte < 0x20 || [0x22, 0x26, 0x3C, 0x5C].contains(byte)
            #expect(json.count == (needsEscape ? [0x0A, 0x22, 0x5C].contains(byte) ? 23 : 27 : 22), "\(byte)")
            #expect(json.slice[place + 1] == (needsEscape ? UInt8(ascii: "\\") : byte))
        }
    }

    @Test("JSON: two characters that need an escape are both found, however far apart", arguments: 0..<24)
    func twoEscapes(place: Int) {
        for other in place + 1..<25 {
            var text = [UInt8](repeating: UInt8(ascii: "x"), count: 25)
            text[place] = UInt8(ascii: "\"")
            text[other] = UInt8(ascii: "\"")
            let quoted = String(decoding: text, as: UTF8.self)
            var json = ByteText()
            json.append(quoted: quoted)
            #expect(String(json) == "\"" + quoted.replacing("\"", with: "\\\"") + "\"")
        }
    }

    @Test("JSON: lines of a text end with LF, and a text behind a name that was made before is escaped")
    func lines() {
        var text = JSONText()
        text.compact { json in
            json.object { json in
                json.member("a", lines: Array("b\r\nc\rd\n\te\r".utf8)[...])
                json.member(made: JSONText.madeKey("f"), "g\"h")
                json.member(made: JSONText.madeKey("i"), "")
                json.member("j", "k", "l&", joinedBy: "/")
            }
        }
        #expect(
            String(decoding: text.take(), as: UTF8.self)
                == #"{"a": "b\nc\nd\n\u0009e\n","f": "g\"h","i": "","j": "k/l\u0026"}"#)
    }

    @Test("CSV: cells that were made before stand among others")
    func madeCells() {
        var text = CSVText()
        text.add(made: CSVText.cells(["a,b", "=c"]))
        text.add("d")
        text.add(made: CSVText.cells(["e"]))
        text.endRow()
        #expect(String(decoding: text.text.slice.dropFirst(3), as: UTF8.self) == "\"a,b\",'=c,d,e\r\n")
    }

    @Test("CSV: rows of records are put into another order, also of those with several rows or none")
    func rowsByRecord() {
        var (one, other) = (RowsByRecord(), RowsByRecord())
        one.csv.add(row: ["a", "1"])
        one.csv.add(row: ["a", "2"])
        one.endRecord()
        one.endRecord()
        other.csv.add(row: ["c", "3"])
        other.endRecord()
        let file = RowsByRecord.file(["id", "n"], [one, other], in: [2, 1, 0])
        #expect(String(decoding: file.dropFirst(3), as: UTF8.self) == "id,n\r\nc,3\r\na,1\r\na,2\r\n")
    }

    @Test("JSON: letters beyond ASCII stay as they are")
    func letters() {
        var json = ByteText()
        json.append(quoted: "Ŵy – ✓ łódź ≥ 12 ‚ﬁne‘")
        #expect(String(json) == "\"Ŵy – ✓ łódź ≥ 12 ‚ﬁne‘\"")
    }

    @Test("JSON: what was made before stands among other members and elements")
    func made() {
        var text = JSONText()
        text.compact { json in
            json.object { json in
                json.add(members: JSONText.value { $0.member("a", 1) })
                json.key(made: JSONText.madeKey("b"))
                json.array { json in
                    json.element(made: Array("{}".utf8))
                    json.element()
                    json.add(made: Array("2".utf8))
                }
                json.member("c", "x/", "<y")
                json.member("d", momentOf: CivilDate("2026-03-01"))
                json.member("e", nil as CivilDate?)
            }
        }
        #expect(
            String(decoding: text.take(), as: UTF8.self)
                == #"{"a": 1,"b": [{},2],"c": "x/\u003cy","d": "2026-03-01T00:00:00Z"}"#)
    }

    @Test(
        "Numbers and days for programs are written as they describe themselves",
        arguments: ["0", "7", "-3", "12.50", "0.05", "-0.5", "1000000", "999999999999999999", "0.00000000000000001"])
    func plainNumbers(text: String) throws {
        let number = try #require(ExactDecimal(text))
        var bytes = ByteText()
        bytes.append(plain: number)
        #expect(String(bytes) == number.description)
        let money = try #require(Money("GBP 12.50"))
        bytes.removeAll()
        bytes.append(plain: money)
        bytes.append(plain: -120)
        #expect(String(bytes) == "GBP 12.50-120")
    }

    @Test("Days of early years keep their four digits")
    func plainDays() throws {
        let day = try #require(CivilDate("0987-06-05"))
        var bytes = ByteText()
        bytes.append(plain: day)
        bytes.append(compact: day)
        bytes.append(plain: Month(of: day))
        #expect(String(bytes) == "0987-06-05098706050987-06")
    }

    @Test("iCalendar: line ends, semicolons and backslashes have escapes; lines without accents are cut at 75 bytes")
    func calendarEscapes() throws {
        let day = try #require(CivilDate("2026-11-20"))
        let event = ICalendar.Event(
            uid: "a;b", date: day, summary: "one\r\ntwo\nthree\\" + String(repeating: "x", count: 140), address: "u")
        let text = String(
            decoding: ICalendar([event], title: "T", language: "en", stamp: day).text.slice, as: UTF8.self)
        #expect(text.contains("UID:a\\;b\r\n"))
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map { String($0) }
        let start = try #require(lines.firstIndex { $0.hasPrefix("SUMMARY:one\\ntwo\\nthree\\\\xxx") })
        #expect(lines[start...(start + 2)].map(\.utf8.count) == [75, 75, 17])
    }

    @Test("iCalendar: lines of at most 75 bytes, between characters; commas escaped")
    func calendar() throws {
        let day = try #require(CivilDate("2026-11-20"))
        let event = ICalendar.Event(
            uid: "u", date: day, summary: String(repeating: "ü", count: 60) + ", x", address: nil)
        let calendar = ICalendar([event], title: "T", language: "en-GB", stamp: day)
        let lines = String(decoding: calendar.text.slice, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(String(decoding: calendar.text.slice, as: UTF8.self).replacing("\r\n ", with: "").contains("ü\\, x"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20261120"))
    }

    @Test("The text of HTML, without tags and escapes")
    func plain() {
        #expect(String(textOf: Array("<b>a</b> &lt;b&gt; &amp;lt;".utf8)) == "a <b> &lt;")
    }
}
