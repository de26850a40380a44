/// The search for a key among the entries of a mapping, which grows from one search to the next.
///
/// Most keys are told apart by their marks, and comparing a few short strings is faster than hashing them.
struct YAMLKeys {
    private static let few = 64
    private var marks = KeyMarks()
    private var positions: [String: Position] = [:]
    private var known = 0

    /// Where a key was written first, if it was; asked once for each key before it is added to the entries.
    mutating func position(of key: String, _ mark: KeyMarks.Mark, in entries: [YAMLEntry]) -> Position? {
        if marks.insert(mark) { return nil }
        if entries.count <= Self.few { return entries.first { $0.key == key }?.keyPosition }
        for entry in entries[known...] where positions[entry.key] == nil {
            positions[entry.key] = entry.keyPosition
        }
        known = entries.count
        return positions[key]
    }
}
