import SourceText
import TemplateEngine
import Wording

/// Renders a table of 1,000 rows and 5 columns with the engine and with a sink written by hand, in turn.
///
/// Prints the median time of each and their ratio: `swift run -c release TemplateBenchmark`.
@main
enum TemplateBenchmark {
    static let rounds = 301

    static func main() throws(Problems) {
        let rows = TableRow.all(count: 1_000)
        let template = try template()
        let values = TemplateValue.object([.list(rows.map(\.value))])
        var (engine, hand): ([Duration], [Duration]) = ([], [])
        var sink = ByteText()
        var expected: [UInt8] = []
        let clock = ContinuousClock()
        for _ in 0..<rounds {
            sink.removeAll()
            let start = clock.now
            try template.render([values], of: "the table", into: &sink)
            let middle = clock.now
            expected.removeAll(keepingCapacity: true)
            HandWrittenTable.write(rows, to: &expected)
            engine.append(middle - start)
            hand.append(clock.now - middle)
        }
        guard sink.bytes == expected else { throw Problems(.error("The two tables differ", at: nil)) }
        report(median(engine), median(hand))
    }

    private static func template() throws(Problems) -> CompiledTemplate {
        let cells = TableRow.columns.map { "<td>{{\($0)}}</td>" }.joined()
        let text = "<table>\n{{#rows}}\n<tr>\(cells)</tr>\n{{/rows}}\n</table>\n"
        let library = try TemplateLibrary([SourceFile(path: "table.html", text: text)], words: words())
        let row = ObjectShape("a row", TableRow.columns.map { ($0, .text) })
        return try library.compile("table.html", for: [ObjectShape("a table", [("rows", .list(.object(row)))])])
    }

    /// What a library asks for; the table has no words.
    private static func words() throws(Problems) -> Words {
        let text = """
            language: en
            plurals: {}
            numbers: {group: ",", decimal: ".", minus: "-", percent: "{number}%"}
            money: {with_symbol: "{symbol}{amount}", with_code: "{code} {amount}", symbols: {}}
            dates:
              months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
              short_months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
              day: "{day} {month} {year}"
              month: "{month} {year}"
              months_in_one_year: "{month} {last_month} {last_year}"
              months_in_two_years: "{month} {year} {last_month} {last_year}"
              days_in_one_year: "{day} {month} {last_day} {last_month} {last_year}"
              days_in_two_years: "{day} {month} {year} {last_day} {last_month} {last_year}"
            lists: {next: "{1}, {2}", last: "{1}, {2}"}
            labels_in_sentences: small
            labels: {}
            choices: {}
            texts: {}
            """
        return try Words(SourceFile(path: "words.yaml", text: text))
    }

    private static func median(_ durations: [Duration]) -> Duration {
        durations.sorted()[durations.count / 2]
    }

    private static func report(_ engine: Duration, _ hand: Duration) {
        let ratio = (engine / hand * 100).rounded() / 100
        print("1,000 × 5 table: engine \(engine), byte-by-byte sink \(hand), ratio \(ratio)")
    }
}

/// A row whose texts hold what is to be escaped.
struct TableRow {
    static let columns = ["name", "supplier", "purpose", "value", "status"]

    let cells: [String]

    var value: TemplateValue { .object(cells.map { .text($0) }) }

    static func all(count: Int) -> [TableRow] {
        (0..<count).map { number in
            TableRow(cells: [
                "System \(number)", "Smith & Sons <\(number)>", "Finds \"patterns\" in what officers write down",
                "£\(number),000", number.isMultiple(of: 3) ? "In use" : "Halted & under review",
            ])
        }
    }
}

/// The same table, a byte at a time.
enum HandWrittenTable {
    static func write(_ rows: [TableRow], to sink: inout [UInt8]) {
        write("<table>\n", to: &sink)
        for row in rows {
            write("<tr>", to: &sink)
            for cell in row.cells {
                write("<td>", to: &sink)
                escape(cell, to: &sink)
                write("</td>", to: &sink)
            }
            write("</tr>\n", to: &sink)
        }
        write("</table>\n", to: &sink)
    }

    private static func write(_ text: StaticString, to sink: inout [UInt8]) {
        text.withUTF8Buffer { for byte in $0 { sink.append(byte) } }
    }

    private static func escape(_ text: String, to sink: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;", to: &sink)
            case UInt8(ascii: "<"): write("&lt;", to: &sink)
            case UInt8(ascii: ">"): write("&gt;", to: &sink)
            default: sink.append(byte)
            }
        }
    }
}
