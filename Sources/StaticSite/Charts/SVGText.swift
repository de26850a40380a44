/// A drawing in the making: one element a line, attributes in the order given, text escaped.
///
/// Its looks are classes of the style sheet, since a page allows no styles of its own.
struct SVGText {
    private(set) var bytes: [UInt8] = []

    mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
        start(name, attributes)
        bytes.append(">\n")
    }

    mutating func close(_ name: String) {
        bytes += "</\(name)>\n".utf8
    }

    mutating func element(_ name: String, _ attributes: [(String, String)], _ text: String? = nil) {
        start(name, attributes)
        guard let text else { return bytes.append("/>\n") }
        bytes.append(">")
        bytes.appendEscaped(text)
        close(name)
    }

    private mutating func start(_ name: String, _ attributes: [(String, String)]) {
        bytes += "<\(name)".utf8
        for (name, value) in attributes {
            bytes += " \(name)=\"".utf8
            bytes.appendEscaped(value)
            bytes.append("\"")
        }
    }
}

extension SVGText {
    enum Anchor: String {
        case start, middle, end
    }

    mutating func text(
        _ text: String, _ look: String? = nil, x: Coordinate, y: Coordinate, anchor: Anchor = .start
    ) {
        var attributes = look.map { [("class", $0)] } ?? []
        attributes += [("x", "\(x)"), ("y", "\(y)")]
        if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
        element("text", attributes, text)
    }

    mutating func line(_ look: String, from start: (Coordinate, Coordinate), to end: (Coordinate, Coordinate)) {
        element(
            "line",
            [
                ("class", look), ("x1", "\(start.0)"), ("y1", "\(start.1)"), ("x2", "\(end.0)"), ("y2", "\(end.1)"),
            ])
    }

    mutating func bar(
        _ ink: ChartInk, x: Coordinate, y: Coordinate, width: Coordinate, height: Coordinate, of id: String
    ) {
        let fill = ink.fill(in: id).map { [("fill", $0)] } ?? []
        element(
            "rect",
            [
                ("class", ink.rawValue), ("x", "\(x)"), ("y", "\(y)"), ("width", "\(width)"), ("height", "\(height)"),
            ] + fill)
    }

    mutating func dot(_ look: String, x: Coordinate, y: Coordinate, radius: Coordinate) {
        element("circle", [("class", look), ("cx", "\(x)"), ("cy", "\(y)"), ("r", "\(radius)")])
    }
}
