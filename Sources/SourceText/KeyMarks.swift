/// Tells of most keys at once that a mapping does not have them yet.
struct KeyMarks {
    private var marks: UInt64 = 0

    /// False for a key that may have been inserted before; those of one length with the same first letter share a mark.
    mutating func insert(_ key: String) -> Bool {
        let first = UInt64(key.utf8.first ?? 0)
        let mark: UInt64 = 1 << ((first &* 7 &+ UInt64(key.utf8.count)) & 63)
        defer { marks |= mark }
        return marks & mark == 0
    }
}
