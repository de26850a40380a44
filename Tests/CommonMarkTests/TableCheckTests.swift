import SourceText
import Testing

@testable import CommonMark

@Suite("Checks of tables")
struct TableCheckTests {
    @Test(
        "find what readers would get wrong",
        arguments: [
            ("| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |", ["3:11+7 this row has 4 cells, but the table has 2 columns"]),
            ("| a |\n|---|\n| 1 | 2 |", ["3:7+3 this row has 2 cells, but the table has 1 column"]),
            ("| a | b |\n|---|---|\n", ["1:1+9 the table has a header and no rows"]),
            ("| a | |\n|---|---|\n| 1 | 2 |", ["1:1+7 column 2 of the table has no header"]),
            (
                "| a | b |\n|---|---|\n| 1 | 2 |\nAfter.",
                [
                    "4:1+6 this line has no pipe, and still becomes a row of the table above"
                ]
            ),
            ("| a |\n|---|\n| 1 |\n    | 2 |", ["4:5+5 a line that is indented by four columns ends the table"]),
            (
                "> | a |\n> |---|\n> | 1 |\n| 2 |",
                [
                    "4:1+5 this line does not belong to the list item or quotation of the table above"
                ]
            ),
            ("| a |\n|---|\n| 1 |\n|\n| 2 |", ["4:1 a line without a cell ends the table"]),
            ("Table: x", ["1:1+8 a caption without a table"]),
            ("Table: x\n\n| a |\n|---|\n| 1 |", ["1:1+8 a caption without a table"]),
            ("Table:\n| a |\n|---|\n| 1 |", ["1:1+6 the caption is empty"]),
            ("Table: {#x}\n| a |\n|---|\n| 1 |", ["1:1+11 the caption is empty"]),
            ("Table: x {#a b}\n| a |\n|---|\n| 1 |", ["1:10+6 “a b” is not an id"]),
            ("Table: x {#}\n| a |\n|---|\n| 1 |", ["1:10+3 “” is not an id"]),
            (
                "Table: x {#a}\n| a |\n|---|\n| 1 |\n\nTable: y {#a}\n| a |\n|---|\n| 1 |",
                [
                    "6:10+4 “a” is already the id of another part of this page"
                ]
            ),
            (
                "| a | b |\n|---|\n| 1 | 2 |",
                [
                    "2:1+5 this line of dashes is for 1 column, but the header above it has 2"
                ]
            ),
            ("| a |\n\n|---|\n\n    |---|", []),
            ("| a | b |\n|---|---|\n| 1 |", []),
        ])
    func faults(text: String, faults: [String]) {
        #expect(Markdown.faults(text) == faults)
    }

    @Test("find all of a table's faults, in one go") func all() {
        let text = "Text.\n\n- Table: {#a!}\n  | a | |\n  |---|---|\n  | 1 | 2 | 3 |\n  | <b> | [x](y:z) |\n  After\n"
        #expect(
            Markdown.faults(text) == [
                "3:3+12 the caption is empty", "3:10+5 “a!” is not an id", "4:3+7 column 2 of the table has no header",
                "6:13+3 this row has 3 cells, but the table has 2 columns", "7:5+3 raw HTML: `<b>`",
                "7:15+3 an address cannot begin with “y:”",
                "8:3+5 this line has no pipe, and still becomes a row of the table above",
            ])
    }

    @Test("are not GFM's") func gfm() {
        let text = "Table: x\n| a | |\n|---|---|\n| 1 | 2 | 3 |\nAfter"
        #expect(Markdown.safe.render(text).problems.isEmpty)
    }

    @Test("lose no caption") func captions() {
        let text = "Table: One\nand two\n| a |\n|---|\n| 1 |"
        #expect(Markdown.body.html(text).contains("One\nand two</caption>"))
        #expect(Markdown.body.html("Table: One\n\n| a |\n|---|\n| 1 |").contains("<p>Table: One</p>"))
    }
}
