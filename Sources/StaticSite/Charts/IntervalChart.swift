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
        var drawing = ChartDrawing()
        let maximum = rows.map { $0.interval?.upper ?? $0.value }.max() ?? 0
        let scale = ChartScale(upTo: maximum, steps: 5)
        let bottom = rows.reduce(Coordinate.zero) { y, _ in y + IntervalChart.rowHeight } + 6
        for tick in scale.ticks {
            let x = x(tick, scale)
            drawing.line(tick == 0 ? .axis : .grid, from: (x, 0), to: (x, bottom))
            drawing.text(words(tick), "tick", x: x, y: bottom + 24, anchor: tick == 0 ? .start : .middle)
        }
        let reference = rows.first(where: \.isReference).map { x($0.value, scale) }
        var y = Coordinate.zero
        for row in rows {
            // Below the words of each row, and not through them.
            if let reference { drawing.line(.reference, from: (reference, y + 31), to: (reference, y + 55)) }
            draw(row, scale, at: y, &drawing)
            y += IntervalChart.rowHeight
        }
        return figure.html(height: bottom + 32, drawing)
    }

    private func x(_ value: Int64, _ scale: ChartScale) -> Coordinate {
        scale.position(value, on: IntervalChart.length) + 10
    }

    private func draw(_ row: Row, _ scale: ChartScale, at top: Coordinate, _ drawing: inout ChartDrawing) {
        let room = ChartFigure.width - ChartFigure.width(of: row.words) - 24
        drawing.text(ChartFigure.cut(row.label, to: room), "label", x: 16, y: top + 24)
        drawing.text(row.words, "upon", x: ChartFigure.width, y: top + 24, anchor: .end)
        let (x, y) = (x(row.value, scale), top + 43)
        if let interval = row.interval {
            let (from, to) = (self.x(interval.lower, scale), self.x(interval.upper, scale))
            drawing.line(.whisker, from: (from, y), to: (to, y))
            drawing.line(.whisker, from: (from, y - 7), to: (from, y + 7))
            drawing.line(.whisker, from: (to, y - 7), to: (to, y + 7))
        }
        drawing.dot(row.isReference ? "open-point" : "point", x: x, y: y)
    }
}
