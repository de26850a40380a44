/// The elements of a drawing: one a line, attributes in the order given, text escaped.
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
