internal import Wording

/// One figure over time, from left to right, above a baseline at zero.
struct LineChart {
    struct Point {
        /// The two lines below the axis: `Q1` and `2026`.
        let label: (String, String)
        /// `nil` where there is none; the line is broken there.
        let value: Int64?
    }

    let figure: ChartFigure
    /// The oldest first.
    let points: [Point]
    /// A value in words.
    let words: (Int64) -> String

    private static let top = Coordinate(40)
    private static let height = Coordinate(230)
    private static let bottom = top + height

    private var maximum: Int64 { points.compactMap(\.value).max() ?? 0 }
    private var left: Coordinate { ChartFigure.width(of: words(maximum)) + 8 }
    private var step: Coordinate {
        Coordinate(tenths: (ChartFigure.width - left - 70).tenths / max(1, points.count - 1))
    }

    private func x(_ index: Int) -> Coordinate { left + 35 + Coordinate(tenths: step.tenths * index) }

    var html: [UInt8] {
        var drawing = ChartDrawing()
        let scale = ChartScale(upTo: maximum, steps: 4)
        for tick in scale.ticks {
            let y = LineChart.bottom - scale.position(tick, on: LineChart.height)
            drawing.line(tick == 0 ? .axis : .grid, from: (left, y), to: (ChartFigure.width, y))
            drawing.text(words(tick), "tick", x: left - 8, y: y + 6, anchor: .end)
        }
        let places = points.enumerated().map { index, point in
            point.value.map { value in
                (x: x(index), y: LineChart.bottom - scale.position(value, on: LineChart.height), value: value)
            }
        }
        drawLine(places, &drawing)
        for case let place? in places { drawing.dot("point", x: place.x, y: place.y) }
        drawFigures(places, &drawing)
        drawPeriods(&drawing)
        return figure.html(height: LineChart.bottom + 64, drawing)
    }

    private typealias Place = (x: Coordinate, y: Coordinate, value: Int64)

    private func drawLine(_ places: [Place?], _ drawing: inout ChartDrawing) {
        for run in places.split(whereSeparator: { $0 == nil }) where run.count > 1 {
            let corners = run.compactMap { place in place.map { "\($0.x) \($0.y)" } }
            drawing.path(.curve, "M" + corners.joined(separator: "L"))
        }
    }

    /// The last, the first, the highest and the lowest before the others; none where it would touch another.
    private func drawFigures(_ places: [Place?], _ drawing: inout ChartDrawing) {
        let shown = places.compactMap(\.self)
        let ends = [shown.last, shown.first].compactMap(\.self)
        let extremes = [shown.max { $0.value < $1.value }, shown.min { $0.value < $1.value }].compactMap(\.self)
        var taken: [(x: Coordinate, width: Coordinate)] = []
        for place in ends + extremes + shown {
            let text = words(place.value)
            let width = ChartFigure.width(of: text)
            let isFree = taken.allSatisfy { other in
                max(other.x, place.x) - min(other.x, place.x) >= (other.width + width).half + 4
            }
            guard isFree else { continue }
            taken.append((place.x, width))
            drawing.text(text, "upon", x: place.x, y: place.y - 15, anchor: .middle)
        }
    }

    /// Below the axis, every one or as many as there is room for, counted from the last.
    private func drawPeriods(_ drawing: inout ChartDrawing) {
        let widest = points.map { max($0.label.0.count, $0.label.1.count) }.max() ?? 1
        let room = Coordinate(tenths: widest * ChartFigure.letter.tenths) + 6
        let every = max(1, (room.tenths + step.tenths - 1) / max(1, step.tenths))
        for (index, point) in points.enumerated() where (points.count - 1 - index) % every == 0 {
            drawing.text(point.label.0, "label", x: x(index), y: LineChart.bottom + 26, anchor: .middle)
            drawing.text(point.label.1, "tick", x: x(index), y: LineChart.bottom + 52, anchor: .middle)
        }
    }
}
