internal import Wording

/// A stretch of years with phases as bars, events as marks in lanes of their own, and the day of the register.
///
/// No label stands beside a mark, so that none can lie upon another: the list beside the drawing names each.
struct TimelineChart {
    struct Phase {
        let label: String
        /// Days as `CivilDate.dayNumber` counts them.
        let first: Int
        let last: Int
        /// Whether it goes on beyond the day of the register.
        let isGoingOn: Bool
    }

    struct Lane {
        let label: String
        let marks: [Mark]
    }

    struct Mark: Hashable {
        let day: Int
        let form: Form

        enum Form: String {
            case done, late
            case toCome = "to-come"
        }
    }

    let figure: ChartFigure
    let phases: [Phase]
    let lanes: [Lane]
    let today: (day: Int, label: String)
    /// The first days of years, with one more at the end.
    let years: [(day: Int, label: String)]
    /// What the forms of marks mean.
    let key: [(form: Mark.Form, label: String)]

    /// Marks of one form that lie closer would cover each other, and only the first is drawn.
    private static let leastDistance = Coordinate(4)
    private static let rowHeight = Coordinate(58)
    private static let top = Coordinate(78)
    private static let left = Coordinate(6)
    private static let length = ChartFigure.width - 12

    private func x(_ day: Int) -> Coordinate {
        guard let first = years.first?.day, let last = years.last?.day, last > first else { return TimelineChart.left }
        let days = Int128(min(max(day, first), last) - first)
        return TimelineChart.left
            + Coordinate(tenths: Int(days * Int128(TimelineChart.length.tenths) / Int128(last - first)))
    }

    private var bottom: Coordinate {
        TimelineChart.top + Coordinate(tenths: TimelineChart.rowHeight.tenths * (phases.count + lanes.count))
    }

    var html: [UInt8] {
        var drawing = ChartDrawing()
        drawKey(&drawing)
        drawYears(&drawing)
        drawToday(&drawing)
        var y = TimelineChart.top
        for phase in phases {
            draw(phase, at: y, &drawing)
            y += TimelineChart.rowHeight
        }
        for lane in lanes {
            draw(lane, at: y, &drawing)
            y += TimelineChart.rowHeight
        }
        return figure.html(height: bottom + 36, drawing)
    }

    private func drawKey(_ drawing: inout ChartDrawing) {
        var x = Coordinate.zero
        for (form, label) in key where lanes.contains(where: { $0.marks.contains { $0.form == form } }) {
            draw(form, x: x + 12, y: 14, &drawing)
            drawing.text(label, "key", x: x + 32, y: 21)
            x += ChartFigure.width(of: label) + 56
        }
    }

    private func drawYears(_ drawing: inout ChartDrawing) {
        let step = (TimelineChart.length.tenths) / max(1, years.count - 1)
        let every = max(1, (640 + step - 1) / max(1, step))
        let room = Coordinate(60)
        var end = Coordinate.zero
        for (index, year) in years.enumerated() where index % every == 0 {
            let x = x(year.day)
            drawing.line(index == 0 ? .axis : .grid, from: (x, TimelineChart.top), to: (x, bottom))
            if x + room <= ChartFigure.width {
                drawing.text(year.label, "tick", x: x, y: bottom + 26)
                end = x + room
            } else if end + room <= ChartFigure.width {
                drawing.text(year.label, "tick", x: ChartFigure.width, y: bottom + 26, anchor: .end)
            }
        }
        drawing.line(.axis, from: (TimelineChart.left, bottom), to: (ChartFigure.width - 6, bottom))
    }

    private func drawToday(_ drawing: inout ChartDrawing) {
        let x = x(today.day)
        drawing.line(.today, from: (x, TimelineChart.top - 12), to: (x, bottom))
        // On narrow screens letters are larger by half.
        let width = ChartFigure.width(of: today.label)
        let half = (width + width.half).half
        let middle = min(max(x, half), ChartFigure.width - half)
        drawing.text(today.label, "upon", x: middle, y: TimelineChart.top - 20, anchor: .middle)
    }

    private func draw(_ phase: Phase, at top: Coordinate, _ drawing: inout ChartDrawing) {
        drawing.text(phase.label, "upon", x: TimelineChart.left + 6, y: top + 24)
        let (from, to) = (x(phase.first), x(phase.last))
        drawing.bar(
            phase.isGoingOn ? .solid : .hatched, from: (from, top + 33), to: (max(to, from + 3), top + 51))
    }

    private func draw(_ lane: Lane, at top: Coordinate, _ drawing: inout ChartDrawing) {
        drawing.text(lane.label, "upon", x: TimelineChart.left + 6, y: top + 24)
        drawing.line(.lane, from: (TimelineChart.left, top + 42), to: (ChartFigure.width - 6, top + 42))
        var last: (form: Mark.Form, x: Coordinate)?
        for mark in lane.marks.sorted(by: { ($0.form.weight, $0.day) < ($1.form.weight, $1.day) }) {
            let x = x(mark.day)
            if let last, last.form == mark.form, x < last.x + TimelineChart.leastDistance { continue }
            draw(mark.form, x: x, y: top + 42, &drawing)
            last = (mark.form, x)
        }
    }

    private func draw(_ form: Mark.Form, x: Coordinate, y: Coordinate, _ drawing: inout ChartDrawing) {
        if form == .late {
            drawing.path(.late, "M\(x) \(y - 10)l10 10-10 10-10-10z")
        } else {
            drawing.dot(form == .done ? "point" : "open-point", x: x, y: y)
        }
    }
}

extension TimelineChart.Mark.Form {
    /// Drawn later, and so above the others.
    fileprivate var weight: Int {
        switch self {
        case .done: 0
        case .toCome: 1
        case .late: 2
        }
    }
}
