/// A diagnostic as a command that GitHub Actions turns into an annotation.
///
/// `::error file=a.md,line=12,col=8,endColumn=12,title=…::message`; see “Workflow commands for GitHub Actions”, and
/// `escapeData` and `escapeProperty` in its toolkit for what must be escaped.
enum WorkflowCommand {
    static func text(of diagnostic: Diagnostic) -> String {
        var properties: [(String, String)] = []
        if let place = diagnostic.place {
            properties.append(("file", place.path))
            if let position = place.position {
                properties.append(("line", String(position.line)))
                properties.append(("col", String(position.column)))
                properties.append(("endColumn", String(Int(position.column) + place.length)))
            }
        }
        properties.append(("title", diagnostic.place.map(\.description) ?? diagnostic.severity.rawValue))
        let list = properties.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
        let message = diagnostic.message + (diagnostic.help.map { "\nhelp: \($0)" } ?? "")
        return "::\(diagnostic.severity.rawValue) \(list)::\(escaped(message, inProperty: false))"
    }

    private static func escaped(_ text: String, inProperty: Bool) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25".unicodeScalars
            case "\r": escaped += "%0D".unicodeScalars
            case "\n": escaped += "%0A".unicodeScalars
            case ":" where inProperty: escaped += "%3A".unicodeScalars
            case "," where inProperty: escaped += "%2C".unicodeScalars
            default: escaped.append(scalar.visible)
            }
        }
        return String(escaped)
    }
}
