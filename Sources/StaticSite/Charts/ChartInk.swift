/// How an area of a chart is filled, so that it is told from its neighbours without colour.
enum ChartInk: String, CaseIterable, Sendable {
    case solid, hatched, pale, dotted, empty

    var look: ChartDrawing.Look {
        switch self {
        case .solid: .solid
        case .hatched: .hatched
        case .pale: .pale
        case .dotted: .dotted
        case .empty: .empty
        }
    }

    /// The fill of an area, where it is a pattern of the drawing.
    func fill(in id: String) -> String? {
        switch self {
        case .hatched, .dotted: "url(#\(id)-\(rawValue))"
        case .solid, .pale, .empty: nil
        }
    }

    /// Declares the patterns that some inks need.
    static func declare(_ inks: [ChartInk], in id: String, _ svg: inout SVGText) {
        let patterns = ChartInk.allCases.filter { inks.contains($0) && $0.fill(in: id) != nil }
        if patterns.isEmpty { return }
        svg.open("defs")
        for ink in patterns {
            svg.open(
                "pattern",
                [("id", "\(id)-\(ink.rawValue)"), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse")])
            svg.element("rect", [("class", "ground"), ("width", "8"), ("height", "8")])
            if ink == .hatched {
                svg.element("path", [("class", "hatch"), ("d", "M-2 2 2-2M0 8 8 0M6 10 10 6")])
            } else {
                svg.element("circle", [("class", "dot"), ("cx", "4"), ("cy", "4"), ("r", "1.6")])
            }
            svg.close("pattern")
        }
        svg.close("defs")
    }
}
