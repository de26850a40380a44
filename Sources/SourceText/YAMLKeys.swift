/// The keys of one mapping so far, with their places.
///
/// Most mappings are small, and comparing a few short strings is faster than hashing them.
struct YAMLKeys {
    private var first: [(key: String, position: Position)] = []
    private var more: [String: Position] = [:]

    /// Adds a key, or returns where it already is.
    mutating func insert(_ key: String, at position: Position) -> Position? {
        for known in first where known.key == key { return known.position }
        if first.count < 16 {
            first.append((key, position))
            return nil
        }
        if let known = more[key] { return known }
        more[key] = position
        return nil
    }
}
