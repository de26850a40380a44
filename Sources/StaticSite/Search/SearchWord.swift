internal import SourceText

/// A word as it is looked up: of one to 255 bytes, none of them 0.
struct SearchWord {
    /// Its first eight bytes, which are the whole of most words: the first one lowest, then zeros.
    let head: UInt64
    /// All of it, for as long as it is handed over.
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        head = EightBytes(bytes, from: 0).number
        self.bytes = bytes
    }

    /// The first bytes of a buffer, which must have eight at least.
    init(_ count: Int, of buffer: UnsafeBufferPointer<UInt8>) {
        self.init(EightBytes(buffer, at: 0).number, count, of: buffer)
    }

    /// - Parameter letters: the first eight bytes of the buffer, the first one lowest.
    init(_ letters: UInt64, _ count: Int, of buffer: UnsafeBufferPointer<UInt8>) {
        head = letters & .max &>> UInt64(64 - 8 * min(count, 8))
        bytes = UnsafeBufferPointer(rebasing: buffer[..<count])
    }

    var count: Int { bytes.count }
}
