/// The key of a text in the words file as a number, which a phrase works out while it is put together.
///
/// So the key need not be written down to be found. It mixes the pieces between holes and the holes, each eight bytes at a
/// time with its length; no two keys of a words file may have the same.
struct TextKey: Hashable, Sendable {
    private(set) var number: UInt64 = 0

    /// Of the empty text.
    init() {}

    /// Of a text that may have holes: `{1} of {2} contracts`.
    init(_ text: String) {
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "{")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: "}"))
        {
            append(rest[..<start])
            append(rest[start...end])
            rest = rest[rest.index(after: end)...]
        }
        append(rest)
    }

    /// Of a text without holes.
    init(piece: StaticString) { append(piece) }

    /// Goes on with a further piece of the key, between two holes or a hole.
    mutating func append(_ piece: some Collection<UInt8>) {
        if piece.withContiguousStorageIfAvailable({ append(UnsafeRawBufferPointer($0)) }) == nil {
            Array(piece).withUnsafeBytes { append($0) }
        }
    }

    /// The same of a piece that stands in the source of this program.
    mutating func append(_ piece: StaticString) {
        append(UnsafeRawBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if bytes.isEmpty { return }
        mix(UInt64(bytes.count))
        var start = 0
        while start + 8 <= bytes.count {
            mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
            start += 8
        }
        var last: UInt64 = 0
        for index in start..<bytes.count { last = last << 8 | UInt64(bytes[index]) }
        mix(last)
    }

    /// By the odd number next to 2⁶⁴ divided by the golden ratio, as in Knuth's multiplicative hashing.
    private mutating func mix(_ word: UInt64) {
        number = (number ^ word) &* 0x9e37_79b9_7f4a_7c15
        number ^= number >> 32
    }
}
