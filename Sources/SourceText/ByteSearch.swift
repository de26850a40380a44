/// Bytes are looked at eight at a time: one that is meant becomes zero, and a zero is found by its borrow.
extension UnsafeRawBufferPointer {
    /// Where the first of two bytes stands from an index on, or the number of all bytes where neither does.
    package func firstIndex(of first: UInt8, _ second: UInt8, from start: Int) -> Int {
        let (firsts, seconds) = (Self.ones * UInt64(first), Self.ones * UInt64(second))
        return firstIndex(from: start) { Self.zeros($0 ^ firsts) | Self.zeros($0 ^ seconds) }
    }

    /// Where the first of four bytes stands from an index on, or the number of all bytes where none does.
    package func firstIndex(
        of first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8, from start: Int
    ) -> Int {
        let (firsts, seconds) = (Self.ones * UInt64(first), Self.ones * UInt64(second))
        let (thirds, fourths) = (Self.ones * UInt64(third), Self.ones * UInt64(fourth))
        return firstIndex(from: start) { word in
            Self.zeros(word ^ firsts) | Self.zeros(word ^ seconds) | Self.zeros(word ^ thirds)
                | Self.zeros(word ^ fourths)
        }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The highest bit of each byte that is zero; what lies above the first one may be set by its borrow.
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones << 7) }

    /// - Parameter marks: the highest bit of each byte of a word that is meant, right up to the first one.
    private func firstIndex(from start: Int, _ marks: (UInt64) -> UInt64) -> Int {
        var index = start
        while count - index >= 8 {
            let found = marks(word(at: index))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        let rest = count - index
        if rest == 0 { return count }
        return index + Swift.min(rest, marks(lastBytes(rest)).trailingZeroBitCount / 8)
    }

    private func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// So many bytes at the end, fewer than eight, with zeros after them.
    private func lastBytes(_ rest: Int) -> UInt64 {
        if count >= 8 { return word(at: count - 8) >> (8 * UInt64(8 - rest)) }
        return self[(count - rest)...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
