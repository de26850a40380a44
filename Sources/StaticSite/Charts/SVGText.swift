internal import SourceText
internal import Wording

/// The elements of a drawing: one a line, attributes in the order given, text escaped.
struct SVGText {
    typealias Attribute = (name: StaticString, value: String)

    private var bytes = ByteText()

    mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
        start(name, attributes)
        bytes.append(">\n")
    }

    mutating func close(_ name: StaticString) {
        bytes.append("</")
        bytes.append(name)
        bytes.append(">\n")
    }

    mutating func element(_ name: StaticString, _ attributes: [Attribute], _ text: String? = nil) {
        start(name, attributes)
        guard let text else { return bytes.append("/>\n") }
        bytes.append(">")
        bytes.appendEscaped(text)
        close(name)
    }

    mutating func text(_ text: String, x: Coordinate, y: Coordinate) {
        bytes.append("<text x=\"")
        bytes.append(x)
        bytes.append("\" y=\"")
        bytes.append(y)
        bytes.append("\">")
        bytes.appendEscaped(text)
        bytes.append("</text>\n")
    }

    mutating func circle(x: Coordinate, y: Coordinate, radius: Coordinate) {
        bytes.append("<circle cx=\"")
        bytes.append(x)
        bytes.append("\" cy=\"")
        bytes.append(y)
        bytes.append("\" r=\"")
        bytes.append(radius)
        bytes.append("\"/>\n")
    }

    mutating func path(_ look: String, fill: String?, _ commands: ByteText) {
        start("path", [("class", look)])
        if let fill { append(("fill", fill)) }
        bytes.append(" d=\"")
        bytes.append(commands)
        bytes.append("\"/>\n")
    }

    /// Adds elements that were written before.
    mutating func add(_ elements: SVGText) { bytes.append(elements.bytes) }

    /// Ends the outermost element, and hands its bytes over without a line end.
    mutating func end(_ name: StaticString) -> [UInt8] {
        bytes.append("</")
        bytes.append(name)
        bytes.append(">")
        return bytes.take()
    }

    private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append("<")
        bytes.append(name)
        for attribute in attributes { append(attribute) }
    }

    private mutating func append(_ attribute: Attribute) {
        bytes.append(" ")
        bytes.append(attribute.name)
        bytes.append("=\"")
        bytes.appendEscaped(attribute.value)
        bytes.append("\"")
    }
}

extension ByteText {
    /// Adds a place or length in whole units, as `Coordinate.description` tells it.
    mutating func append(_ number: Coordinate) { append(digitsOf: number.units) }
}
