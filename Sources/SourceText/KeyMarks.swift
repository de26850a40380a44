/// Tells of most keys at once that a mapping does not have them yet.
struct KeyMarks {
    /// What keys of one length with the same ends share.
    struct Mark {
        fileprivate let bit: UInt128
        /// Whether the key has two bytes at most, as the two have that are refused: an empty one and `<<`.
        let isShort: Bool

        /// - Parameter key: in UTF-8.
        init(_ key: UnsafeBufferPointer<UInt8>) {
            let ends = UInt(key.first ?? 0) &* 7 &+ UInt(key.last ?? 0) &* 29
            isShort = key.count <= 2
            bit = 1 &<< UInt128((ends &+ UInt(key.count) &* 3) & 127)
        }
    }

    private var marks: UInt128 = 0

    /// False for a key that may have been inserted before.
    mutating func insert(_ mark: Mark) -> Bool {
        defer { marks |= mark.bit }
        return marks & mark.bit == 0
    }
}
