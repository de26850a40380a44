/// A drawing in the making, in which what looks alike becomes one element, so that looks are not told with each mark.
///
/// Looks are classes of the style sheet, since a page allows no styles of its own. Texts lie above all else.
struct ChartDrawing {
    /// Lines and areas, from the lowest to the uppermost; dots lie below what is late.
    enum Look: String, CaseIterable {
        case grid, lane, reference, today, solid, hatched, pale, dotted, empty, axis, whisker, curve, late
    }

    enum Anchor: String {
        case start, middle, end
    }

    private var paths: [Look: [String]] = [:]
    private var marks: [(look: String, x: Coordinate, y: Coordinate)] = []
    /// By look and anchor, in the order of their first texts.
    private var texts: [(look: String, anchor: Anchor, texts: [(text: String, x: Coordinate, y: Coordinate)])] = []

    mutating func path(_ look: Look, _ commands: String) { paths[look, default: []].append(commands) }

    mutating func line(_ look: Look, from start: (Coordinate, Coordinate), to end: (Coordinate, Coordinate)) {
        let way =
            if start.0 == end.0 { "V\(end.1)" } else if start.1 == end.1 { "H\(end.0)" } else { "L\(end.0) \(end.1)" }
        path(look, "M\(start.0) \(start.1)" + way)
    }

    /// An area between two pairs of places, so that neighbours have one edge in common.
    mutating func bar(_ ink: ChartInk, from start: (Coordinate, Coordinate), to end: (Coordinate, Coordinate)) {
        path(ink.look, "M\(start.0) \(start.1)H\(end.0)V\(end.1)H\(start.0)z")
    }

    mutating func dot(_ look: String, x: Coordinate, y: Coordinate) { marks.append((look, x, y)) }

    mutating func text(_ text: String, _ look: String, x: Coordinate, y: Coordinate, anchor: Anchor = .start) {
        if let place = texts.firstIndex(where: { $0.look == look && $0.anchor == anchor }) {
            texts[place].texts.append((text, x, y))
        } else {
            texts.append((look, anchor, [(text, x, y)]))
        }
    }

    /// - Parameter id: what the patterns of this drawing are known by on their page.
    func write(to svg: inout SVGText, id: String) {
        ChartInk.declare(ChartInk.allCases.filter { paths[$0.look] != nil }, in: id, &svg)
        for look in Look.allCases {
            if look == .late { writeMarks(to: &svg) }
            guard let commands = paths[look] else { continue }
            let fill = ChartInk(rawValue: look.rawValue)?.fill(in: id).map { [("fill", $0)] } ?? []
            svg.element("path", [("class", look.rawValue)] + fill + [("d", commands.joined(separator: "\n"))])
        }
        for (look, anchor, texts) in texts {
            svg.open("g", [("class", look)] + (anchor == .start ? [] : [("text-anchor", anchor.rawValue)]))
            for (text, x, y) in texts { svg.element("text", [("x", "\(x)"), ("y", "\(y)")], text) }
            svg.close("g")
        }
    }

    private func writeMarks(to svg: inout SVGText) {
        for look in ["point", "open-point"] {
            let marks = marks.filter { $0.look == look }
            if marks.isEmpty { continue }
            svg.open("g", [("class", look)])
            for mark in marks { svg.element("circle", [("cx", "\(mark.x)"), ("cy", "\(mark.y)"), ("r", "7")]) }
            svg.close("g")
        }
    }
}
