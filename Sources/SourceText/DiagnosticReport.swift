/// The writing of a diagnostic for people.
///
///     Content/contracts/a.md:12:8: error: “50 m” is not an amount of money
///     12 | value: 50 m
///        |        ^~~~
///     help: write `value: GBP 50000000`
struct DiagnosticReport {
    /// What the line of an excerpt may fill, with its gutter.
    private static let pageWidth = 120

    let isColoured: Bool

    private enum Colour: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "34"
        case cyan = "36"
    }

    func write(_ diagnostic: Diagnostic, to text: inout String) {
        let colour: Colour = diagnostic.severity == .error ? .red : .yellow
        if let place = diagnostic.place { text += painted(.bold, "\(place):") + " " }
        text += painted(colour, "\(diagnostic.severity.rawValue):") + " " + Self.line(diagnostic.message) + "\n"
        if let place = diagnostic.place { write(excerptOf: place, in: colour, to: &text) }
        if let help = diagnostic.help { text += painted(.cyan, "help:") + " " + Self.line(help) + "\n" }
    }

    private func write(excerptOf place: Place, in colour: Colour, to text: inout String) {
        guard let number = place.position.map({ String($0.line) }) else { return }
        let gutter = number.utf8.count + 3
        guard let excerpt = Excerpt(of: place, indentation: gutter, width: Self.pageWidth - gutter) else { return }
        text += painted(.blue, "\(number) |") + " " + excerpt.text + "\n"
        let blank = String(repeating: " ", count: number.utf8.count)
        text += painted(.blue, "\(blank) |") + " " + painted(colour, excerpt.marks) + "\n"
    }

    /// Words on one line, without characters that steer a terminal.
    private static func line(_ words: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in words.unicodeScalars { line.append(scalar.visible) }
        return String(line)
    }

    private func painted(_ colour: Colour, _ words: String) -> String {
        let line = Self.line(words)
        return isColoured ? "\u{1B}[\(colour.rawValue)m\(line)\u{1B}[0m" : line
    }
}
