extension UnsafeRawBufferPointer {
    /// Where the first of four bytes stands from an index on, or the number of all bytes where none does.
    ///
    /// Eight bytes are looked at at once: one that is meant becomes zero, and a zero is found by its borrow.
    package func firstIndex(
        of first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8, from start: Int
    ) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let (firsts, seconds) = (ones * UInt64(first), ones * UInt64(second))
        let (thirds, fourths) = (ones * UInt64(third), ones * UInt64(fourth))
        func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones << 7) }
        var index = start
        while count - index >= 8 {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = zeros(word ^ firsts) | zeros(word ^ seconds) | zeros(word ^ thirds) | zeros(word ^ fourths)
            // What lies above the first zero may be set by its borrow; the lowest bit is right.
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            let byte = self[index]
            if byte == first || byte == second || byte == third || byte == fourth { break }
            index += 1
        }
        return index
    }
}
