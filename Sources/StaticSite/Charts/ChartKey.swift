internal import Wording

/// What the inks of a chart mean, as a line or several above it.
struct ChartKey {
    let entries: [(label: String, ink: ChartInk)]

    private static let lineHeight = Coordinate(32)

    /// The entries by lines, each with the place where it begins.
    private var lines: [[(x: Coordinate, label: String, ink: ChartInk)]] {
        var lines: [[(x: Coordinate, label: String, ink: ChartInk)]] = [[]]
        var x = Coordinate.zero
        for (label, ink) in entries {
            let width = ChartFigure.width(of: label) + 56
            if x > .zero, x + width - 24 > ChartFigure.width {
                lines.append([])
                x = .zero
            }
            lines[lines.count - 1].append((x, label, ink))
            x += width
        }
        return lines
    }

    /// Draws it from the top, and tells where it ends.
    func draw(_ drawing: inout ChartDrawing) -> Coordinate {
        var y = Coordinate.zero
        for line in lines {
            for (x, label, ink) in line {
                drawing.bar(ink, from: (x + 1, y + 4), to: (x + 23, y + 22))
                drawing.text(label, "key", x: x + 32, y: y + 21)
            }
            y += ChartKey.lineHeight
        }
        return y + 4
    }
}
