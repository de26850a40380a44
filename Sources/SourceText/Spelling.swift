/// What a misspelt word was probably meant to be.
package enum Spelling {
    /// The candidate that is most like a word, or `nil` where none is like it.
    ///
    /// Likeness is the Damerau–Levenshtein distance over Unicode scalars (insertions, deletions, substitutions and
    /// swaps of neighbours), where a change of case, and `-`, `_` or a space for one another or left out, cost little.
    /// It may be a third of the word's length. A beginning (`desc` for `description`) is like the whole. Of equally
    /// near candidates the one nearer in length is taken, then the one that sorts first.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        var distance = SpellingDistance(from: word)
        guard distance.limit > 0 else { return nil }
        var best: (candidate: String, cost: Int, length: Int)?
        for candidate in candidates {
            let bound = best?.cost ?? distance.limit
            guard let cost = distance.cost(of: candidate, atMost: bound) else { continue }
            let length = abs(candidate.unicodeScalars.count - distance.length)
            if let best, cost == best.cost {
                if length > best.length { continue }
                if length == best.length && !candidate.utf8.lexicographicallyPrecedes(best.candidate.utf8) { continue }
            }
            best = (candidate, cost, length)
        }
        return best?.candidate
    }
}
