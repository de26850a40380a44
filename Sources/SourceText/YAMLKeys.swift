/// The search for a key among the entries of a mapping, which grows from one search to the next.
///
/// Most keys are told apart by their marks, and comparing a few short strings is faster than hashing them.
struct YAMLKeys {
    private static let few = 64
    private var marks = KeyMarks()
    private var positions: [String: Position] = [:]
    private var known = 0

    /// Whether a key may have been asked for before; asked once for each key.
    mutating func mayHold(_ mark: KeyMarks.Mark) -> Bool { !marks.insert(mark) }

    /// Where a key was written first, if it was, before it is added to the entries.
    mutating func position(of key: String, in entries: [YAMLEntry]) -> Position? {
        if entries.count <= Self.few { return entries.first { $0.key == key }?.keyPosition }
        for entry in entries[known...] where positions[entry.key] == nil {
            positions[entry.key] = entry.keyPosition
        }
        known = entries.count
        return positions[key]
    }
}
