internal import Wording

/// Bars that lie, each row under its label, so that long names stay readable on a narrow screen.
struct BarChart {
    struct Row {
        let label: String
        /// One for each entry of the key.
        let values: [Int64?]
        /// What stands at the end of the row's label, such as the sum of its parts.
        var note: String?
    }

    let figure: ChartFigure
    /// What the bars of a row stand for; a single one is not told.
    let key: ChartKey
    let rows: [Row]
    /// Whether the values of a row are parts of a whole, drawn after each other.
    let isStacked: Bool
    /// A value in words.
    let words: (Int64) -> String
    /// What stands where a value is absent.
    let absent: String

    private static let barHeight = Coordinate(24)
    private static let labelHeight = Coordinate(30)

    private var inks: [ChartInk] { key.entries.map(\.ink) }

    private var maximum: Int64 {
        rows.map { row in
            let values = row.values.lazy.compactMap(\.self)
            return isStacked ? values.reduce(0, +) : values.max() ?? 0
        }.max() ?? 0
    }

    /// What the figures at the ends of bars need, where the widest is as wide as that.
    private func margin(_ widest: Coordinate) -> Coordinate {
        isStacked ? max(Coordinate(24), widest.half) : widest + 14
    }

    /// The axis, and how long it is.
    private var axis: (scale: ChartScale, length: Coordinate) {
        let maximum = maximum
        let widest = ChartFigure.width(of: words(maximum))
        let length = ChartFigure.width - margin(widest)
        return (ChartScale(upTo: maximum, steps: min(5, length.tenths / (widest + 24).tenths)), length)
    }

    var html: [UInt8] {
        var drawing = ChartDrawing()
        let top = key.entries.count > 1 ? key.draw(&drawing) : .zero
        let bottom = rows.reduce(top) { y, _ in y + rowHeight }
        let (scale, length) = axis
        drawGrid(scale, length, from: top, to: bottom, &drawing)
        let inks = inks
        var y = top
        for row in rows {
            draw(row, inks, scale, length, at: y, &drawing)
            y += rowHeight
        }
        drawing.line(.axis, from: (0, top), to: (0, bottom))
        return figure.html(height: bottom + 32, drawing)
    }

    private var rowHeight: Coordinate {
        let bars = isStacked ? 1 : max(1, key.entries.count)
        return BarChart.labelHeight + Coordinate(tenths: BarChart.barHeight.tenths * bars) + 12
    }

    private func drawGrid(
        _ scale: ChartScale, _ length: Coordinate, from top: Coordinate, to bottom: Coordinate,
        _ drawing: inout ChartDrawing
    ) {
        for tick in scale.ticks {
            let x = scale.position(tick, on: length)
            if tick > 0 { drawing.line(.grid, from: (x, top), to: (x, bottom)) }
            drawing.text(words(tick), "tick", x: x, y: bottom + 24, anchor: tick == 0 ? .start : .middle)
        }
    }

    private func draw(
        _ row: Row, _ inks: [ChartInk], _ scale: ChartScale, _ length: Coordinate, at top: Coordinate,
        _ drawing: inout ChartDrawing
    ) {
        let noteWidth = row.note.map { ChartFigure.width(of: $0) + 16 } ?? .zero
        drawing.text(
            ChartFigure.cut(row.label, to: ChartFigure.width - noteWidth - 8), "label", x: 6, y: top + 23)
        if let note = row.note { drawing.text(note, "note", x: ChartFigure.width, y: top + 23, anchor: .end) }
        var (x, y) = (Coordinate.zero, top + BarChart.labelHeight)
        var sum: Int64 = 0
        for (value, ink) in zip(row.values, inks) {
            if isStacked {
                sum += value ?? 0
                let end = scale.position(sum, on: length)
                drawPart(value ?? 0, ink, from: x, to: end, at: y, &drawing)
                x = end
            } else {
                draw(value, ink, to: scale.position(value ?? 0, on: length), at: y, &drawing)
                y += BarChart.barHeight
            }
        }
    }

    private func draw(
        _ value: Int64?, _ ink: ChartInk, to end: Coordinate, at y: Coordinate, _ drawing: inout ChartDrawing
    ) {
        if end > .zero { drawing.bar(ink, from: (0, y + 1), to: (end, y + BarChart.barHeight - 1)) }
        let text = value.map(words) ?? absent
        drawing.text(text, value == nil ? "note" : "value", x: end + 8, y: y + 20)
    }

    /// A part of a stack, with its figure where there is room for it.
    private func drawPart(
        _ value: Int64, _ ink: ChartInk, from start: Coordinate, to end: Coordinate, at y: Coordinate,
        _ drawing: inout ChartDrawing
    ) {
        guard value > 0, end > start else { return }
        drawing.bar(ink, from: (start, y), to: (end, y + BarChart.barHeight))
        let text = words(value)
        guard ChartFigure.width(of: text) + 10 <= end - start else { return }
        drawing.text(
            text, ink == .solid ? "inside" : "upon", x: start + (end - start).half, y: y + 20, anchor: .middle)
    }
}
