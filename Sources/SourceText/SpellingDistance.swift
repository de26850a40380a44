/// The cost of turning one word into others, with the space for its calculation kept from one to the next.
struct SpellingDistance {
    private static let edit = 6
    private static let separator = 2
    private static let caseChange = 1
    private static let longest = 200

    private let word: [Letter]
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
        limit = self.word.count > Self.longest ? 0 : self.word.count * Self.edit / 3
        rows = ([], [], [])
    }

    /// The cost of turning the word into a candidate, or `nil` where it is more than a limit.
    mutating func cost(of candidate: String, atMost bound: Int) -> Int? {
        // A scalar has at most four bytes, and what is left out costs at least what a separator does.
        if candidate.utf8.count > 4 * (Self.longest + word.count) { return nil }
        other.removeAll(keepingCapacity: true)
        for scalar in candidate.unicodeScalars { other.append(Letter(scalar)) }
        if isBeginning {
            return limit <= bound ? min(limit, editCost(atMost: bound) ?? limit) : editCost(atMost: bound)
        }
        if abs(other.count - word.count) * Self.separator > bound { return nil }
        return editCost(atMost: bound)
    }

    /// Whether the candidate begins with the word, or the word with the candidate, three letters at least.
    private var isBeginning: Bool {
        min(word.count, other.count) >= 3 && zip(word, other).allSatisfy { $0.folded == $1.folded }
    }

    private mutating func editCost(atMost bound: Int) -> Int? {
        let width = other.count + 1
        if rows.old.count < width {
            let row = [Int](repeating: 0, count: width)
            rows = (row, row, row)
        }
        rows.old[0] = 0
        for column in other.indices { rows.old[column + 1] = rows.old[column] + other[column].weight }
        var lowestBefore = 0
        for line in word.indices {
            let lowest = fillRow(line)
            if lowest > bound && lowestBefore + Self.edit > bound { return nil }
            lowestBefore = lowest
            (rows.older, rows.old, rows.new) = (rows.old, rows.new, rows.older)
        }
        let cost = rows.old[other.count]
        return cost <= bound ? cost : nil
    }

    /// Fills the row for one letter of the word, and returns its lowest cost.
    private mutating func fillRow(_ line: Int) -> Int {
        let letter = word[line]
        rows.new[0] = rows.old[0] + letter.weight
        var lowest = rows.new[0]
        for column in other.indices {
            let candidate = other[column]
            var cost = rows.old[column] + letter.cost(for: candidate)
            cost = min(cost, rows.old[column + 1] + letter.weight, rows.new[column] + candidate.weight)
            if line > 0 && column > 0 && letter.folded == other[column - 1].folded
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
