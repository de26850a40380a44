/// The line of a place as it is printed: cut to the width of a page, with marks below what is meant.
struct Excerpt {
    let text: String
    /// `^~~~` below the text, with the same tabs.
    let marks: String

    private static let tabStop = 8

    /// - Parameters:
    ///   - indentation: The columns that stand to the left of the text.
    ///   - width: The columns that the text may fill.
    init?(of place: Place, indentation: Int, width: Int) {
        guard let position = place.position, let excerpt = place.excerpt else { return nil }
        let line = excerpt.unicodeScalars.map(\.visible)
        let start = min(line.count, max(0, Int(position.column) - place.excerptColumn))
        let end = min(line.count, start + place.length)
        let window = Self.window(
            of: line, around: start..<end, isBegun: place.excerptColumn > 1, indentation: indentation, width: width)

        var (text, marks) = (String.UnicodeScalarView(), String.UnicodeScalarView())
        var isCut = false
        if window.lowerBound > 0 || place.excerptColumn > 1 {
            text.append("…")
            marks.append(" ")
            isCut = true
        }
        for index in window {
            let scalar = isCut && line[index] == "\t" ? " " : line[index]
            text.append(scalar)
            if index < start {
                if scalar == "\t" { marks.append(scalar) } else { marks += Self.repeated(" ", scalar) }
            } else if index < end {
                marks += Self.repeated(index == start ? "^" : "~", scalar)
            }
        }
        if window.upperBound < line.count { text.append("…") }
        if start == end || !window.contains(start) { marks.append("^") }
        self.text = String(text)
        self.marks = String(marks)
    }

    /// The mark for one character, as wide as that; of a wide character only the first column is `^`.
    private static func repeated(_ mark: Unicode.Scalar, _ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        var marks = String.UnicodeScalarView()
        let width = scalar == "\t" ? 1 : max(DisplayWidth.of(scalar), mark == "^" ? 1 : 0)
        for column in 0..<width { marks.append(column > 0 && mark == "^" ? "~" : mark) }
        return marks
    }

    /// The part of a line that fits, with what is meant in it; a line may have begun before it.
    private static func window(
        of line: [Unicode.Scalar], around meant: Range<Int>, isBegun: Bool, indentation: Int, width: Int
    ) -> Range<Int> {
        if !isBegun {
            if fitting(line, from: 0, column: indentation, width: width) == line.count { return 0..<line.count }
            let shown = fitting(line, from: 0, column: indentation, width: width - 1)
            if min(meant.upperBound, meant.lowerBound + width / 2) <= shown { return 0..<shown }
        }
        var (first, columns) = (meant.lowerBound, 0)
        while first > 0 && columns + max(1, DisplayWidth.of(line[first - 1])) <= width / 3 {
            first -= 1
            columns += DisplayWidth.of(line[first])
        }
        while first < meant.lowerBound && DisplayWidth.of(line[first]) == 0 { first += 1 }
        return first..<fitting(line, from: first, column: nil, width: width - 2)
    }

    /// The index up to which a line fits into a width; without a column to start in, a tab counts as a space.
    private static func fitting(_ line: [Unicode.Scalar], from first: Int, column: Int?, width: Int) -> Int {
        var used = 0
        for index in first..<line.count {
            if line[index] == "\t" {
                used += column.map { tabStop - ($0 + used) % tabStop } ?? 1
            } else {
                used += DisplayWidth.of(line[index])
            }
            if used > width { return index }
        }
        return line.count
    }
}
