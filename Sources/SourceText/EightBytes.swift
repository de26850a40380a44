/// Eight bytes of a text, looked at together.
///
/// Each answer has the highest bit of a byte set where the byte is one that was asked for. Up to the first such byte, the
/// lowest, an answer is exact; of those that follow it may have some too many.
public struct EightBytes {
    @usableFromInline let word: UInt64
    @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
    @usableFromInline static let highBits: UInt64 = 0x8080_8080_8080_8080

    @inlinable
    init(_ word: UInt64) {
        self.word = word
    }

    /// There must be eight bytes from the place on.
    @inlinable
    public init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UInt64(
            littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// The bytes from a place on as far as there are any, then zeros.
    @inlinable
    public init(_ text: UnsafeBufferPointer<UInt8>, from index: Int) {
        let missing = index + 8 - text.count
        if missing <= 0 {
            self.init(text, at: index)
        } else if text.count >= 8 {
            self.init(EightBytes(text, at: text.count - 8).word >> (8 * missing))
        } else {
            self.init(few: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[index...])))
        }
    }

    /// Fewer than eight bytes, read as two parts that may overlap.
    @usableFromInline
    init(few bytes: UnsafeRawBufferPointer) {
        func part<Word: FixedWidthInteger>(_ type: Word.Type, at place: Int) -> UInt64 {
            UInt64(truncatingIfNeeded: Word(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: type)))
        }
        let count = bytes.count
        switch count {
        case 0: word = 0
        case 1: word = UInt64(bytes[0])
        case 2...3: word = part(UInt16.self, at: 0) | part(UInt16.self, at: count - 2) << (8 * (count - 2))
        default: word = part(UInt32.self, at: 0) | part(UInt32.self, at: count - 4) << (8 * (count - 4))
        }
    }

    /// The bytes as a number, the first one lowest.
    @inlinable
    public var number: UInt64 { word }

    /// Bytes that are the same as one, but for the bits that are ignored, which it must have.
    @inlinable
    public func equal(_ byte: UInt8, ignoring bits: UInt8 = 0) -> UInt64 {
        let difference = (word | Self.ones &* UInt64(bits)) ^ Self.ones &* UInt64(byte)
        return (difference &- Self.ones) & ~difference & Self.highBits
    }

    /// The bytes that mean something in HTML: `&` and `'`, which are the same but for one bit, `<` and `>`, and `"`.
    @inlinable
    public var markup: UInt64 {
        let ampersand = ((word | Self.ones) ^ Self.ones &* 0x27) &- Self.ones
        let angle = ((word | Self.ones &* 0x02) ^ Self.ones &* 0x3E) &- Self.ones
        let quote = (word ^ Self.ones &* 0x22) &- Self.ones
        return (ampersand | angle | quote) & ~word & Self.highBits
    }

    /// Control characters of ASCII.
    @inlinable
    var controls: UInt64 {
        let low = word &- Self.ones &* 0x20
        let delete = (word ^ Self.ones &* 0x7F) &- Self.ones
        return (low | delete) & ~word & Self.highBits
    }

    /// Bytes that JSON strings have an escape for here: control characters, `"`, `&`, `<` and `\`.
    @inlinable
    public var escapedInJSON: UInt64 {
        let controls = word &- Self.ones &* 0x20
        // The quotation mark and the ampersand are the same but for one bit.
        let marks = ((word | Self.ones &* 0x04) ^ Self.ones &* 0x26) &- Self.ones
        let opening = (word ^ Self.ones &* 0x3C) &- Self.ones
        let backslash = (word ^ Self.ones &* 0x5C) &- Self.ones
        return (controls | marks | opening | backslash) & ~word & Self.highBits
    }

    /// How many ASCII letters and digits stand in front.
    @inlinable
    public var lettersInFront: Int {
        let letters = within("a", "z", of: word | Self.ones &* 0x20) | within("0", "9", of: word)
        return (~letters & Self.highBits).trailingZeroBitCount / 8
    }

    /// The bytes as a number, the first one lowest, with small letters for capitals; digits stay as they are, and other
    /// bytes may become anything.
    @inlinable
    public var smallLetters: UInt64 { word | (word >> 1 & (Self.ones &* 0x20)) }

    /// Exact for every byte: those of some bytes that lie between two of ASCII.
    @inlinable
    func within(_ first: Unicode.Scalar, _ last: Unicode.Scalar, of bytes: UInt64) -> UInt64 {
        let low = bytes & ~Self.highBits
        let atLeastFirst = low &+ Self.ones &* UInt64(0x80 - first.value)
        let aboveLast = low &+ Self.ones &* UInt64(0x7F - last.value)
        return atLeastFirst & ~aboveLast & ~bytes & Self.highBits
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte stands anywhere in a text.
    package func holds(_ byte: UInt8) -> Bool {
        var index = 0
        while index + 8 <= count {
            if EightBytes(self, at: index).equal(byte) != 0 { return true }
            index += 8
        }
        return self[index...].contains(byte)
    }

    /// Whether the bytes are those of another text.
    @inlinable
    public func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        if count != other.count { return false }
        var index = 0
        while index < count {
            if EightBytes(self, from: index).number != EightBytes(other, from: index).number { return false }
            index += 8
        }
        return true
    }
}
