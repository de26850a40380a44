/// A text in UTF-8 in the making, to which pieces are added.
///
/// Pages are made of millions of pieces of a few bytes, of which an array takes each at three times the cost: here there
/// is room behind the text, which is counted already, so that a piece is only copied.
public struct ByteText: Sendable {
    /// The text, and room behind it.
    @usableFromInline var storage: [UInt8] = []
    /// How many bytes the text has.
    @usableFromInline var length = 0

    @inlinable
    public var count: Int { length }

    @inlinable
    public init() {}

    /// - Parameter capacity: how many bytes there may be, as far as that is known.
    @inlinable
    public init(capacity: Int) {
        storage.reserveCapacity(capacity)
        takeMemory(upTo: min(capacity, 4096))
    }

    @inlinable
    public init(_ text: String) {
        append(utf8: text)
    }

    /// A text that was made before.
    public init(_ bytes: consuming [UInt8]) {
        length = bytes.count
        storage = bytes
    }

    /// An empty text in memory that is no longer needed for another.
    public init(reusing memory: consuming [UInt8]) {
        storage = memory
    }

    @inlinable
    public var isEmpty: Bool { count == 0 }

    @inlinable
    public var last: UInt8? { count == 0 ? nil : storage[count - 1] }

    /// The bytes where they lie.
    @inlinable
    public var slice: ArraySlice<UInt8> { storage[..<count] }

    /// A copy of the bytes.
    public var bytes: [UInt8] { Array(slice) }

    /// Hands the bytes over without copying them; afterwards the text is empty.
    public mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &storage)
        taken.removeLast(taken.count - count)
        length = 0
        return taken
    }

    @inlinable
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
}

extension ByteText {
    /// Makes sure that there is memory for so many bytes in all.
    @inlinable
    public mutating func reserveCapacity(_ capacity: Int) { storage.reserveCapacity(capacity) }

    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if count == storage.count { makeRoom(for: 1) }
        storage[count] = byte
        length += 1
    }

    /// Adds what stands in the source of this program as it is.
    @inlinable @inline(__always)
    public mutating func append(_ literal: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Adds a text as it is.
    @inlinable
    public mutating func append(utf8 text: String) {
        text.withBytes { append(contentsOf: $0) }
    }

    @inlinable @inline(__always)
    public mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        append(contentsOf: UnsafeRawBufferPointer(bytes))
    }

    @inlinable
    public mutating func append(contentsOf bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
        let (count, added) = (count, bytes.count)
        if count + added > storage.count { makeRoom(for: added) }
        storage.withUnsafeMutableBytes { room in
            let place = room.baseAddress.unsafelyUnwrapped + count
            // Most pieces are so short; their halves may overlap.
            if 8...16 ~= added {
                place.copyEnds(UInt64.self, of: start, count: added)
            } else if 17...32 ~= added {
                place.copyEnds(SIMD16<UInt8>.self, of: start, count: added)
            } else if 4...7 ~= added {
                place.copyEnds(UInt32.self, of: start, count: added)
            } else {
                place.copyMemory(from: start, byteCount: added)
            }
        }
        length = count + added
    }

    @inlinable
    public mutating func append(contentsOf bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(contentsOf bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(_ text: ByteText) { append(contentsOf: text.slice) }

    @inlinable
    public static func += (text: inout ByteText, bytes: [UInt8]) { text.append(contentsOf: bytes) }

    @inlinable
    public static func += (text: inout ByteText, bytes: ArraySlice<UInt8>) { text.append(contentsOf: bytes) }

    /// Adds what a closure writes, of which there may be so much at most.
    @inlinable
    public mutating func append(addingCapacity added: Int, initializingWith write: (inout OutputSpan<UInt8>) -> Void) {
        let count = count
        if count + added > storage.count { makeRoom(for: added) }
        let written = storage.withUnsafeMutableBufferPointer { room in
            let place = UnsafeMutableBufferPointer(rebasing: room[count..<count + added])
            var span = OutputSpan(buffer: place, initializedCount: 0)
            write(&span)
            return span.finalize(for: place)
        }
        length = count + written
    }

    /// Adds a byte so many times.
    public mutating func append(_ byte: UInt8, times: Int) {
        let end = count + times
        if end > storage.count { makeRoom(for: times) }
        for index in count..<end { storage[index] = byte }
        length = end
    }

    @inlinable
    public subscript(range: Range<Int>) -> ArraySlice<UInt8> { storage[range] }

    /// Takes the last byte away, which there must be.
    @inlinable
    public mutating func removeLast() { length -= 1 }

    /// Exchanges two bytes.
    @inlinable
    public mutating func swapAt(_ one: Int, _ other: Int) { storage.swapAt(one, other) }

    /// Takes away all that stands behind so many bytes.
    @inlinable
    public mutating func truncate(to length: Int) { self.length = min(count, length) }

    /// Puts other bytes in the place of all that stands behind so many.
    public mutating func replace(from start: Int, with bytes: [UInt8]) {
        truncate(to: start)
        append(contentsOf: bytes)
    }

    /// Takes all bytes away and keeps the memory.
    @inlinable
    public mutating func removeAll() { length = 0 }

    /// Makes room behind the text: three times as much as there is, up to a page of memory, so that a long text has little
    /// to spare.
    @usableFromInline @inline(never)
    mutating func makeRoom(for added: Int) {
        let needed = count + added
        let wanted = max(needed, count + min(max(3 * storage.count, 256), 4096))
        // What was reserved is used up before more is asked for.
        takeMemory(upTo: needed > storage.capacity ? wanted : min(wanted, storage.capacity))
    }

    /// Makes the storage so many bytes long at least, whatever these are.
    @usableFromInline
    mutating func takeMemory(upTo room: Int) {
        let missing = room - storage.count
        if missing <= 0 { return }
        #if compiler(>=6.3)
            storage.append(addingCapacity: missing) { span in
                span.withUnsafeMutableBufferPointer { room, count in count = room.count }
            }
        #else
            storage.append(contentsOf: repeatElement(0, count: missing))
        #endif
    }
}

extension UnsafeMutableRawPointer {
    /// Copies what begins and what ends with a word, which together are all there is.
    @inlinable @inline(__always)
    func copyEnds<Word: BitwiseCopyable>(_ type: Word.Type, of start: UnsafeRawPointer, count: Int) {
        let last = count - MemoryLayout<Word>.size
        let end = start.loadUnaligned(fromByteOffset: last, as: type)
        storeBytes(of: start.loadUnaligned(as: type), as: type)
        storeBytes(of: end, toByteOffset: last, as: type)
    }
}

extension String {
    public init(_ text: ByteText) {
        self.init(decoding: text.slice, as: UTF8.self)
    }
}
