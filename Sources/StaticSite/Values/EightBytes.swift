/// Eight bytes of a text, looked at together.
///
/// Each answer has the highest bit of a byte set where the byte is one that was asked for. Up to the first such byte, the
/// lowest, an answer is exact; of those that follow it may have some too many.
struct EightBytes {
    private let word: UInt64
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// There must be eight bytes from the place on.
    init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UInt64(
            littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Bytes below a limit, which is at most 128.
    func below(_ limit: UInt8) -> UInt64 {
        (word &- Self.ones &* UInt64(limit)) & ~word & Self.highBits
    }

    /// Bytes that are the same as one, but for the bits that are ignored, which it must have.
    func equal(_ byte: UInt8, ignoring bits: UInt8 = 0) -> UInt64 {
        let difference = (word | Self.ones &* UInt64(bits)) ^ Self.ones &* UInt64(byte)
        return (difference &- Self.ones) & ~difference & Self.highBits
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte stands anywhere in a text.
    func holds(_ byte: UInt8) -> Bool {
        var index = 0
        while index + 8 <= count {
            if EightBytes(self, at: index).equal(byte) != 0 { return true }
            index += 8
        }
        return self[index...].contains(byte)
    }
}
