#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension UnsafeRawBufferPointer {
    /// The first of some places at which a byte stands, or the end of them; many bytes are looked at at once.
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
        guard let base = baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
            return range.upperBound
        }
        return base.distance(to: UnsafeRawPointer(found))
    }

    /// Where the first of two bytes stands from an index on, or the number of all bytes where neither does.
    package func firstIndex(of first: UInt8, _ second: UInt8, from start: Int) -> Int {
        let bytes = assumingMemoryBound(to: UInt8.self)
        var index = start
        while index < count {
            let eight = EightBytes(bytes, from: index)
            let found = eight.equal(first) | eight.equal(second)
            if found != 0 { return Swift.min(index + found.trailingZeroBitCount / 8, count) }
            index += 8
        }
        return count
    }
}
