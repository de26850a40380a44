import Foundation
import SourceText
import Testing

@Suite("Diagnostic printer")
struct DiagnosticPrinterTests {
    private let file = SourceFile(path: "contracts/a.md", text: "---\nvalue: 50 m\n\tä: 北京 x\ne\u{301}: \u{1B}[2Jy\n")

    private func print(_ place: Place?, help: String? = nil, isColoured: Bool = false) -> [String] {
        let printer = DiagnosticPrinter(.text, in: "Content", isColoured: isColoured)
        let text = printer.text(of: [.error("wrong", at: place, help: help)])
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("a place with its line, marks and help")
    func wholeText() {
        let value = file.place(Position(line: 2, column: 8), length: 4)
        let problems = Problems([
            .warning("the file is old", at: file.place),
            .error("“50 m” is not an amount of money", at: value, help: "write `GBP 50`"),
            .error("nothing was found", at: nil),
        ])
        #expect(
            DiagnosticPrinter(.text, in: "Content").text(of: problems) == """
                error: nothing was found
                Content/contracts/a.md: warning: the file is old
                Content/contracts/a.md:2:8: error: “50 m” is not an amount of money
                2 | value: 50 m
                  |        ^~~~
                help: write `GBP 50`
                2 errors and 1 warning

                """)
        #expect(DiagnosticPrinter(.text).text(of: Problems()) == "")
        #expect(
            DiagnosticPrinter(.text, in: "Content/").text(of: [.error("a", at: file.place)]).hasPrefix(
                "Content/contracts"))
    }

    @Test("marks stand below tabs, wide and combining characters")
    func alignment() {
        #expect(
            print(file.place(Position(line: 3, column: 5), length: 2))[1...2] == ["3 | \tä: 北京 x", "  | \t   ^~~~"])
        #expect(print(file.place(Position(line: 3, column: 8)))[2] == "  | \t        ^")
        #expect(print(file.place(Position(line: 4, column: 1), length: 2))[1...2] == ["4 | e\u{301}: ␛[2Jy", "  | ^"])
        #expect(print(file.place(Position(line: 4, column: 10)))[2] == "  |         ^")
        #expect(print(file.place(Position(line: 2, column: 90), length: 5))[2] == "  |            ^")
        #expect(print(file.place(Position(line: 2, column: 8), length: 99))[2] == "  |        ^~~~")
    }

    @Test(
        "a wide line is cut around the marks", arguments: ["a", "北", "e\u{301}", "\t", "👩‍⚕️"],
        [0, 1, 50, 110, 119, 300, 599, 700, 3990])
    func wide(letter: String, before: Int) {
        let lead = String(repeating: letter, count: before)
        let file = SourceFile(path: "a", text: lead + "MARK" + String(repeating: letter, count: 4000 - before))
        let column = lead.unicodeScalars.count + 1
        let lines = print(file.place(Position(line: 1, column: column), length: 4))
        #expect(width(lines[1]) <= 120)
        #expect(width(lines[2]) <= 120)
        let start = lines[1].range(of: "MARK")
        #expect(
            start.map { width(String(lines[1][..<$0.lowerBound])) }
                == lines[2].firstIndex(of: "^").map { width(String(lines[2][..<$0])) })
        #expect(start != nil)
        #expect(lines[2].hasSuffix("^~~~"))
        #expect(lines[1].hasSuffix("…") == (before < 3990))
    }

    /// Columns as a terminal counts them, for the letters of these tests.
    private func width(_ line: String) -> Int {
        var columns = 0
        for scalar in line.unicodeScalars {
            switch scalar {
            case "\t": columns += 8 - columns % 8
            case "北", "👩": columns += 2
            case "\u{301}", "\u{200D}", "\u{FE0F}": break
            default: columns += 1
            }
        }
        return columns
    }

    @Test("a very long mark is cut with its line")
    func longMark() {
        let file = SourceFile(path: "a", text: "a: " + String(repeating: "x", count: 500))
        let lines = print(file.place(Position(line: 1, column: 4), length: 500))
        #expect(lines[1].count <= 120 && lines[2].count <= 120)
        #expect(lines[2].hasPrefix("  |    ^~~~"))
    }

    @Test("nothing steers the terminal but our own colours")
    func harmless() {
        let place = Place(path: "a\u{1B}[1m.md", position: .start, excerpt: "\u{9B}31m\u{202E}x\u{7F}\r")
        let diagnostic = Diagnostic.error("bad “\u{1B}[2J\n\u{7}”", at: place, help: "no \u{1B}c")
        for format in DiagnosticPrinter.Format.allCases {
            let text = DiagnosticPrinter(format).text(of: [diagnostic])
            let steering = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
            #expect(steering.isEmpty, "\(format)")
        }
        let coloured = print(file.place(Position(line: 2, column: 8)), help: "x", isColoured: true)
        #expect(coloured[0] == "\u{1B}[1mContent/contracts/a.md:2:8:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m wrong")
        #expect(coloured[2] == "\u{1B}[34m  |\u{1B}[0m \u{1B}[1;31m       ^\u{1B}[0m")
    }

    @Test("JSON", arguments: ["a", "“ä”", "\"\\/", "\n\r\t\u{0}\u{1F}\u{7F}\u{85}\u{2028}", "👩‍⚕️ e\u{301}"])
    func json(text: String) throws {
        let place = Place(path: text, position: Position(line: 3, column: 4), length: 5, excerpt: text)
        let printed = DiagnosticPrinter(.json, in: "C").text(of: [
            .warning(text, at: place, help: text), .error("b", at: nil), .error("c", at: Place(path: "p")),
        ])
        let parsed = try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [[String: Any]]
        let objects = try #require(parsed)
        #expect(objects.count == 3)
        #expect(objects[0]["message"] as? String == text)
        #expect(objects[0]["path"] as? String == "C/" + text)
        #expect(objects[0]["help"] as? String == text)
        #expect(objects[0]["severity"] as? String == "warning")
        #expect([objects[0]["line"], objects[0]["column"], objects[0]["length"]].map { $0 as? Int } == [3, 4, 5])
        #expect(["path", "line", "column", "length", "help"].allSatisfy { objects[1][$0] is NSNull })
        #expect(objects[2]["path"] as? String == "C/p" && objects[2]["line"] is NSNull)
        #expect(printed.split(separator: "\n").count == 5)
    }

    @Test("JSON without diagnostics is an empty array, and its shape is stable")
    func jsonShape() {
        #expect(DiagnosticPrinter(.json).text(of: Problems()) == "[]\n")
        #expect(
            DiagnosticPrinter(.json).text(of: [.error("a", at: Place(path: "p", position: .start))]) == """
                [
                {"severity": "error", "message": "a", "path": "p", "line": 1, "column": 1, "length": 1, "help": null}
                ]

                """)
    }

    @Test("GitHub's workflow commands")
    func github() {
        let place = Place(path: "a, b:c%.md", position: Position(line: 3, column: 4), length: 5)
        let text = DiagnosticPrinter(.github, in: "Content").text(of: [
            .error("100 %: bad, very\nbad", at: place, help: "write\r1"), .warning("old", at: Place(path: "p")),
            .error("none", at: nil),
        ])
        #expect(
            text == """
                ::error file=Content/a%2C b%3Ac%25.md,line=3,col=4,endColumn=9,title=Content/a%2C b%3Ac%25.md%3A3%3A4\
                ::100 %25: bad, very%0Abad%0Ahelp: write%0D1
                ::warning file=Content/p,title=Content/p::old
                ::error title=error::none

                """)
    }

    @Test(
        "summaries",
        arguments: [
            (0, 0, "no errors"), (1, 0, "1 error"), (0, 1, "1 warning"), (3, 1, "3 errors and 1 warning"),
            (1, 2, "1 error and 2 warnings"),
        ])
    func summary(errors: Int, warnings: Int, expected: String) {
        let diagnostics =
            [Diagnostic](repeating: .error("a", at: nil), count: errors)
            + [Diagnostic](repeating: .warning("a", at: nil), count: warnings)
        #expect(DiagnosticPrinter.summary(of: diagnostics) == expected)
    }
}
