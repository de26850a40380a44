/// A diagnostic as a JSON object on one line (RFC 8259); what is unknown is `null`.
enum JSONDiagnostic {
    static func text(of diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        let position = place?.position
        let members: [(String, String)] = [
            ("severity", string(diagnostic.severity.rawValue)),
            ("message", string(diagnostic.message)),
            ("path", place.map { string($0.path) } ?? "null"),
            ("line", position.map { String($0.line) } ?? "null"),
            ("column", position.map { String($0.column) } ?? "null"),
            ("length", position == nil ? "null" : place.map { String($0.length) } ?? "null"),
            ("help", diagnostic.help.map(string) ?? "null"),
        ]
        return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    /// A text as a JSON string, with its quotation marks.
    static func string(_ text: String) -> String {
        var escaped = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "\\\"".unicodeScalars
            case "\\": escaped += "\\\\".unicodeScalars
            case "\n": escaped += "\\n".unicodeScalars
            case "\r": escaped += "\\r".unicodeScalars
            case "\t": escaped += "\\t".unicodeScalars
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                escaped += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).unicodeScalars
            default: escaped.append(scalar)
            }
        }
        escaped.append("\"")
        return String(escaped)
    }
}
