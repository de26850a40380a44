internal import Wording

/// A rate of several groups, each a dot with the interval that it may well lie in, beside that of a reference group.
struct IntervalChart {
    struct Row {
        let label: String
        let value: Int64
        let interval: (lower: Int64, upper: Int64)?
        /// The figures in words.
        let words: String
        let isReference: Bool
    }

    let figure: ChartFigure
    /// Only groups whose figures are shown.
    let rows: [Row]
    /// What a tick stands for, in words.
    let words: (Int64) -> String

    private static let rowHeight = Coordinate(58)
    private static let length = ChartFigure.width - 44

    var html: [UInt8] {
        var svg = SVGText()
        let maximum = rows.map { $0.interval?.upper ?? $0.value }.max() ?? 0
        let scale = ChartScale(upTo: maximum, steps: 5)
        let bottom = rows.reduce(Coordinate.zero) { y, _ in y + IntervalChart.rowHeight } + 6
        for tick in scale.ticks {
            let x = x(tick, scale)
            svg.line(tick == 0 ? "axis" : "grid", from: (x, 0), to: (x, bottom))
            svg.text(words(tick), "tick", x: x, y: bottom + 24, anchor: tick == 0 ? .start : .middle)
        }
        if let reference = rows.first(where: \.isReference) {
            let x = x(reference.value, scale)
            svg.line("reference", from: (x, 0), to: (x, bottom))
        }
        var y = Coordinate.zero
        for row in rows {
            draw(row, scale, at: y, &svg)
            y += IntervalChart.rowHeight
        }
        return figure.html(height: bottom + 32, svg)
    }

    private func x(_ value: Int64, _ scale: ChartScale) -> Coordinate {
        scale.position(value, on: IntervalChart.length) + 10
    }

    private func draw(_ row: Row, _ scale: ChartScale, at top: Coordinate, _ svg: inout SVGText) {
        let room = ChartFigure.width - ChartFigure.width(of: row.words) - 24
        svg.text(ChartFigure.cut(row.label, to: room), "label", x: 16, y: top + 24)
        svg.text(row.words, "upon", x: ChartFigure.width, y: top + 24, anchor: .end)
        let (x, y) = (x(row.value, scale), top + 43)
        if let interval = row.interval {
            let (from, to) = (self.x(interval.lower, scale), self.x(interval.upper, scale))
            svg.line("whisker", from: (from, y), to: (to, y))
            svg.line("whisker", from: (from, y - 7), to: (from, y + 7))
            svg.line("whisker", from: (to, y - 7), to: (to, y + 7))
        }
        svg.dot(row.isReference ? "open-point" : "point", x: x, y: y, radius: 7)
    }
}
