/// The cost of turning one word into others, with the space for its calculation kept from one to the next.
struct SpellingDistance {
    private static let edit = 6
    private static let separator = 2
    private static let caseChange = 1
    private static let longest = 200

    private static let mostEdits = 5

    private let word: [Letter]
    private let letters: UInt64
    private var other: [Letter] = []
    private var rows: (older: [Int], old: [Int], new: [Int])

    /// What a likeness may cost; 0 where nothing is like the word.
    let limit: Int
    var length: Int { word.count }

    /// A scalar and what it is without its case, and for `-`, `_` and spaces one and the same.
    private struct Letter {
        let scalar: UInt32
        let folded: UInt32
        var isSeparator: Bool { folded == 0x2D }

        init(_ scalar: Unicode.Scalar) {
            self.scalar = scalar.value
            switch scalar {
            case "A"..."Z": folded = scalar.value | 0x20
            case "-", "_", " ": folded = 0x2D
            case _ where scalar.value < 0x80: folded = scalar.value
            default: folded = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
            }
        }

        func cost(for other: Letter) -> Int {
            if scalar == other.scalar { return 0 }
            return folded == other.folded ? SpellingDistance.caseChange : SpellingDistance.edit
        }

        /// What it costs to leave the letter out.
        var weight: Int { isSeparator ? SpellingDistance.separator : SpellingDistance.edit }
    }

    init(from word: String) {
        self.word = word.unicodeScalars.map(Letter.init)
        letters = Self.letters(of: word)
        limit = self.word.count > Self.longest ? 0 : min(self.word.count, 3 * Self.mostEdits) * Self.edit / 3
        rows = ([], [], [])
    }

    /// The cost of turning the word into a candidate, or `nil` where it is more than a limit.
    mutating func cost(of candidate: String, atMost bound: Int) -> Int? {
        if candidate.utf8.count > 4 * (Self.longest + word.count) || isFar(from: candidate, atMost: bound) {
            return nil
        }
        other.removeAll(keepingCapacity: true)
        for scalar in candidate.unicodeScalars { other.append(Letter(scalar)) }
        if isBeginning {
            return limit <= bound ? min(limit, editCost(atMost: bound) ?? limit) : editCost(atMost: bound)
        }
        // What is left out costs at least what a separator does.
        if abs(other.count - word.count) * Self.separator > bound { return nil }
        return editCost(atMost: bound)
    }

    /// Whether more letters of one word are missing from the other than could be changed; what most candidates fail.
    private func isFar(from candidate: String, atMost bound: Int) -> Bool {
        let others = Self.letters(of: candidate)
        let (missing, added) = (letters & ~others, others & ~letters)
        let isPart = missing == 0 || added == 0
        return !isPart && max(missing.nonzeroBitCount, added.nonzeroBitCount) * Self.edit > bound
    }

    /// A bit for each of the letters a to z and digits that a word has.
    private static func letters(of word: String) -> UInt64 {
        var letters: UInt64 = 0
        for byte in word.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): letters |= 1 << UInt64(byte - UInt8(ascii: "0") + 32)
            case 0x41...0x5A, 0x61...0x7A: letters |= 1 << UInt64(byte & 0x1F)
            default: continue
            }
        }
        return letters
    }

    /// Whether the candidate begins with the word, or the word with the candidate, three letters at least.
    private var isBeginning: Bool {
        min(word.count, other.count) >= 3 && zip(word, other).allSatisfy { $0.folded == $1.folded }
    }

    /// The cost of what is between a common beginning and a common end.
    private mutating func editCost(atMost bound: Int) -> Int? {
        var (start, lineEnd, columnEnd) = (0, word.count, other.count)
        while start < min(lineEnd, columnEnd) && word[start].scalar == other[start].scalar { start += 1 }
        while min(lineEnd, columnEnd) > start && word[lineEnd - 1].scalar == other[columnEnd - 1].scalar {
            (lineEnd, columnEnd) = (lineEnd - 1, columnEnd - 1)
        }
        return editCost(of: start..<lineEnd, to: start..<columnEnd, atMost: bound)
    }

    private mutating func editCost(of lines: Range<Int>, to columns: Range<Int>, atMost bound: Int) -> Int? {
        let width = other.count + 1
        if rows.old.count < width {
            let row = [Int](repeating: 0, count: width)
            rows = (row, row, row)
        }
        rows.old[columns.lowerBound] = 0
        for column in columns { rows.old[column + 1] = rows.old[column] + other[column].weight }
        var lowestBefore = 0
        for line in lines {
            let lowest = fillRow(line, isFirst: line == lines.lowerBound, columns)
            if lowest > bound && lowestBefore + Self.edit > bound { return nil }
            lowestBefore = lowest
            (rows.older, rows.old, rows.new) = (rows.old, rows.new, rows.older)
        }
        let cost = rows.old[columns.upperBound]
        return cost <= bound ? cost : nil
    }

    /// Fills the row for one letter of the word, and returns its lowest cost.
    private mutating func fillRow(_ line: Int, isFirst: Bool, _ columns: Range<Int>) -> Int {
        let letter = word[line]
        rows.new[columns.lowerBound] = rows.old[columns.lowerBound] + letter.weight
        var lowest = rows.new[columns.lowerBound]
        for column in columns {
            let candidate = other[column]
            var cost = rows.old[column] + letter.cost(for: candidate)
            cost = min(cost, rows.old[column + 1] + letter.weight, rows.new[column] + candidate.weight)
            if !isFirst && column > columns.lowerBound && letter.folded == other[column - 1].folded
                && word[line - 1].folded == candidate.folded && letter.folded != candidate.folded
            {
                cost = min(cost, rows.older[column - 1] + Self.edit)
            }
            rows.new[column + 1] = cost
            lowest = min(lowest, cost)
        }
        return lowest
    }
}
