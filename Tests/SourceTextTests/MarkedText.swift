import SourceText
import Testing

/// A text with a `‸` before the character at which something is expected, as the tests write it.
struct MarkedText: Sendable, CustomTestStringConvertible {
    let text: String
    /// The lines and columns of the marks, from 1, columns in Unicode scalars.
    let marks: [Position]

    init(_ marked: String) {
        var text = ""
        var marks: [Position] = []
        var (line, column) = (1, 1)
        var previous: Unicode.Scalar?
        for scalar in marked.unicodeScalars {
            if scalar == "‸" {
                marks.append(Position(line: line, column: column))
                continue
            }
            text.unicodeScalars.append(scalar)
            if scalar == "\n" && previous == "\r" {
                // The line was counted at the CR.
            } else if scalar == "\n" || scalar == "\r" {
                (line, column) = (line + 1, 1)
            } else if scalar != "\u{FEFF}" {
                column += 1
            }
            previous = scalar
        }
        self.text = text
        self.marks = marks
    }

    var testDescription: String { text.debugDescription }
}
