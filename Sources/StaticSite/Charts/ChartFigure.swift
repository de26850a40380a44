internal import Wording

/// What every chart has: a headline that says what is to be seen, what is measured in which unit, and the same in words.
struct ChartFigure {
    /// Unique on its page.
    let id: String
    let headline: String
    /// What is measured, of whom, in which unit.
    let subtitle: String
    /// What the drawing shows, for those who do not see it.
    let alternative: String

    /// With fewer cases than these, a headline tells figures and draws no conclusion from them.
    static let fewCases = 10
    /// More points than these are not drawn.
    static let limit = 40
    /// All drawings are as wide, in units; on a narrow screen a letter is some 13 of them wide.
    static let width = Coordinate(640)
    static let letter = Coordinate(tenths: 122)

    /// How wide a text may be where letters are largest.
    static func width(of text: String) -> Coordinate { Coordinate(tenths: text.count * letter.tenths) }

    /// A text cut to a width; the table beside the chart has it whole.
    static func cut(_ text: String, to width: Coordinate) -> String {
        let count = max(4, width.tenths / letter.tenths)
        return text.count <= count ? text : text.prefix(count - 1) + "…"
    }

    func html(height: Coordinate, _ drawing: ChartDrawing) -> [UInt8] {
        var svg = SVGText()
        svg.open("figure", [("class", "chart")])
        svg.open("figcaption")
        svg.element("strong", [], headline)
        svg.element("span", [], subtitle)
        svg.close("figcaption")
        svg.open(
            "svg",
            [
                ("role", "img"), ("aria-label", alternative), ("viewBox", "0 0 \(ChartFigure.width) \(height)"),
                ("paint-order", "stroke"),
            ])
        // What a page keeps apart from headings by a tilde is apart by a dot too, which names of XML may have.
        let (tilde, dot) = (UInt8(ascii: "~"), UInt8(ascii: "."))
        drawing.write(to: &svg, id: String(decoding: id.utf8.map { $0 == tilde ? dot : $0 }, as: UTF8.self))
        svg.close("svg")
        return svg.end("figure")
    }
}
