/// The word at hand of a text that is parted into words.
struct WordBuffer {
    /// The longest word, and eight bytes more that are written at once.
    static let capacity = 4 * SearchWords.limit + 8

    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let minimum: Int
    private var length = 0
    private var characters = 0

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>, minimum: Int) {
        self.bytes = bytes
        self.minimum = minimum
    }

    var isEmpty: Bool { length == 0 && characters == 0 }

    /// A word of fewer than eight small letters and digits that stand together; `nil` for one that is too short.
    ///
    /// The buffer must be empty; the first letter is lowest.
    func word(of letters: UInt64, _ count: Int) -> SearchWord? {
        if count < minimum { return nil }
        let room = UnsafeMutableRawBufferPointer(bytes)
        room.storeBytes(of: letters.littleEndian, toByteOffset: 0, as: UInt64.self)
        return SearchWord(letters, count, of: UnsafeBufferPointer(bytes))
    }

    /// Adds the first of eight small letters and digits, the first one lowest.
    mutating func add(_ letters: UInt64, _ count: Int) {
        let count = min(count, SearchWords.limit - characters)
        UnsafeMutableRawBufferPointer(bytes).storeBytes(of: letters.littleEndian, toByteOffset: length, as: UInt64.self)
        length += count
        characters += count
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        guard characters < SearchWords.limit, let encoded = UTF8.encode(scalar) else { return }
        for byte in encoded {
            bytes[length] = byte
            length += 1
        }
        characters += 1
    }

    mutating func end(_ found: (SearchWord) -> Void) {
        if characters >= minimum, length > 0 { found(SearchWord(length, of: UnsafeBufferPointer(bytes))) }
        length = 0
        characters = 0
    }
}
