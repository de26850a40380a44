import SourceText

@testable import CommonMark

extension Problems {
    /// Each as `line:column+length message`, or `line:column message` where one character is meant.
    var lines: [String] {
        diagnostics.map { diagnostic in
            guard let place = diagnostic.place, let position = place.position else { return diagnostic.message }
            let length = place.length == 1 ? "" : "+\(place.length)"
            return "\(position.line):\(position.column)\(length) \(diagnostic.message)"
        }
    }
}

extension Markdown {
    /// What is wrong with a page's body, line by line.
    static func faults(_ text: String) -> [String] {
        body.render(text).problems.lines
    }
}
