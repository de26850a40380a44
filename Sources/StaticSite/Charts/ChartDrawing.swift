internal import SourceText

/// A drawing in the making, in which what looks alike becomes one element, so that looks are not told with each mark.
///
/// Looks are classes of the style sheet, since a page allows no styles of its own. Texts lie above all else.
struct ChartDrawing {
    /// Lines and areas, from the lowest to the uppermost; dots lie below what is late.
    enum Look: Int, CaseIterable {
        case grid, lane, reference, today, solid, hatched, pale, dotted, empty, axis, whisker, curve, late

        private static let names = allCases.map(String.init(describing:))
        var name: String { Look.names[rawValue] }
    }

    enum Anchor: String {
        case start, middle, end
    }

    /// The commands of the paths, one a line, by the looks in their order.
    private var paths = [ByteText](repeating: ByteText(), count: Look.allCases.count)
    private var marks: [(look: String, x: Coordinate, y: Coordinate)] = []
    /// Their elements, by look and anchor in the order of their first texts.
    private var texts: [(look: String, anchor: Anchor, elements: SVGText)] = []

    mutating func path(_ look: Look, _ commands: String) {
        addCommands(look) { $0.append(utf8: commands) }
    }

    mutating func line(_ look: Look, from start: (Coordinate, Coordinate), to end: (Coordinate, Coordinate)) {
        addCommands(look) { path in
            path.append("M", start)
            if start.0 == end.0 {
                path.append("V", end.1)
            } else if start.1 == end.1 {
                path.append("H", end.0)
            } else {
                path.append("L", end)
            }
        }
    }

    /// An area between two pairs of places, so that neighbours have one edge in common.
    mutating func bar(_ ink: ChartInk, from start: (Coordinate, Coordinate), to end: (Coordinate, Coordinate)) {
        addCommands(ink.look) { path in
            path.append("M", start)
            path.append("H", end.0)
            path.append("V", end.1)
            path.append("H", start.0)
            path.append("z")
        }
    }

    private mutating func addCommands(_ look: Look, _ add: (inout ByteText) -> Void) {
        if !paths[look.rawValue].isEmpty { paths[look.rawValue].append("\n") }
        add(&paths[look.rawValue])
    }

    mutating func dot(_ look: String, x: Coordinate, y: Coordinate) { marks.append((look, x, y)) }

    mutating func text(_ text: String, _ look: String, x: Coordinate, y: Coordinate, anchor: Anchor = .start) {
        let place = texts.firstIndex { $0.look == look && $0.anchor == anchor } ?? texts.count
        if place == texts.count { texts.append((look, anchor, SVGText())) }
        texts[place].elements.text(text, x: x, y: y)
    }

    /// - Parameter id: what the patterns of this drawing are known by on their page.
    func write(to svg: inout SVGText, id: String) {
        ChartInk.declare(ChartInk.allCases.filter { !paths[$0.look.rawValue].isEmpty }, in: id, &svg)
        for look in Look.allCases {
            if look == .late { writeMarks(to: &svg) }
            if paths[look.rawValue].isEmpty { continue }
            let ink = ChartInk.allCases.first { $0.look == look }
            svg.path(look.name, fill: ink?.fill(in: id), paths[look.rawValue])
        }
        for (look, anchor, elements) in texts {
            var attributes: [SVGText.Attribute] = [("class", look)]
            if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
            svg.open("g", attributes)
            svg.add(elements)
            svg.close("g")
        }
    }

    private func writeMarks(to svg: inout SVGText) {
        for look in ["point", "open-point"] where marks.contains(where: { $0.look == look }) {
            svg.open("g", [("class", look)])
            for mark in marks where mark.look == look { svg.circle(x: mark.x, y: mark.y, radius: 7) }
            svg.close("g")
        }
    }
}

extension ByteText {
    /// Adds a command of a path with one number.
    fileprivate mutating func append(_ command: StaticString, _ number: Coordinate) {
        append(command)
        append(number)
    }

    /// Adds a command of a path with a place.
    fileprivate mutating func append(_ command: StaticString, _ place: (Coordinate, Coordinate)) {
        append(command, place.0)
        append(" ")
        append(place.1)
    }
}
