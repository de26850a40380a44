/// The name that a word was probably meant to be: at most a third of its letters are wrong.
func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.unicodeScalars.count / 3)
    var best: (name: String, distance: Int)?
    for name in candidates {
        let distance = editDistance(Array(word.unicodeScalars), Array(name.unicodeScalars))
        if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
}

private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var row = Array(0...other.count)
    for (i, scalar) in one.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, candidate) in other.enumerated() {
            let replaced = diagonal + (scalar == candidate ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[other.count]
}
