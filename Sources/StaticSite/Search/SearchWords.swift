internal import SourceText

/// Parts a text into the words that search knows it by: small letters without marks, and digits.
///
/// `Gŵyther’s 1,200 cases` has the words `gwyther`, `1200` and `cases`: what is shorter than two characters is no word,
/// and a comma between digits is none either.
struct SearchWords {
    /// How a text is written.
    enum Form {
        case plain
        /// The addresses of links and the ids in braces are not read.
        case markdown
    }

    /// Longer words are cut.
    static let limit = 40

    /// Shorter words are none.
    private let minimum: Int

    init(minimum: Int = 2) { self.minimum = minimum }

    /// Hands each word of a text to `found`, which must not keep it.
    func read(_ text: UnsafeBufferPointer<UInt8>, as form: Form, _ found: (SearchWord) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordBuffer.capacity) { buffer in
            var word = WordBuffer(buffer, minimum: minimum)
            var index = 0
            while index < text.count {
                let bytes = EightBytes(text, from: index)
                let count = bytes.lettersInFront
                if count < 8, word.isEmpty, index + count < text.count, SearchWords.endsWord(text[index + count]) {
                    // Most words, whole in one look: they need not be put together.
                    if let short = word.word(of: bytes.smallLetters, count) { found(short) }
                    index = SearchWords.next(after: index + count, in: text, form)
                    continue
                }
                word.add(bytes.smallLetters, count)
                index += count
                if count == 8 || index == text.count { continue }
                let byte = text[index]
                if byte >= 0x80 {
                    index += SearchWords.addLetter(at: index, in: text, to: &word, found)
                } else if byte == UInt8(ascii: ","), SearchWords.isBetweenDigits(index, text) {
                    index += 1
                } else {
                    word.end(found)
                    index = SearchWords.next(after: index, in: text, form)
                }
            }
            word.end(found)
        }
    }

    /// Reads a character beyond ASCII; returns how many bytes it takes.
    private static func addLetter(
        at index: Int, in text: UnsafeBufferPointer<UInt8>, to word: inout WordBuffer, _ found: (SearchWord) -> Void
    ) -> Int {
        let (scalar, size) = scalar(at: index, in: text)
        if let folded = LetterFolding.folded(scalar) {
            for part in folded.unicodeScalars { word.add(part) }
        } else {
            word.end(found)
        }
        return size
    }

    /// The words of a short text.
    static func all(in text: String, minimum: Int = 2) -> [String] {
        var words: [String] = []
        let reader = SearchWords(minimum: minimum)
        text.withBytes { reader.read($0, as: .plain) { words.append(String(decoding: $0.bytes, as: UTF8.self)) } }
        return words
    }
}

extension SearchWords {
    /// Whether a byte that is no letter or digit of ASCII ends a word, wherever it stands.
    private static func endsWord(_ byte: UInt8) -> Bool { byte < 0x80 && byte != UInt8(ascii: ",") }

    /// Where a word can start after a byte that ends one.
    private static func next(after end: Int, in text: UnsafeBufferPointer<UInt8>, _ form: Form) -> Int {
        var index = end
        if form == .markdown, text[end] == UInt8(ascii: "(") || text[end] == UInt8(ascii: "{") {
            index = skipped(from: end, in: text)
        }
        index += 1
        while index < text.count, text[index] <= UInt8(ascii: " ") { index += 1 }
        return index
    }

    private static func isBetweenDigits(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        index > 0 && index + 1 < text.count && isDigit(text[index - 1]) && isDigit(text[index + 1])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }

    /// The end of a link's address or of an id in braces where one starts, else the same place.
    private static func skipped(from index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        let closing: UInt8
        if text[index] == UInt8(ascii: "("), index > 0, text[index - 1] == UInt8(ascii: "]") {
            closing = UInt8(ascii: ")")
        } else if text[index] == UInt8(ascii: "{"), index + 1 < text.count, text[index + 1] == UInt8(ascii: "#") {
            closing = UInt8(ascii: "}")
        } else {
            return index
        }
        var end = index
        while end < text.count, text[end] != closing, text[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }

    /// The character at a byte of valid UTF-8, and how many bytes it takes.
    private static func scalar(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int) {
        let lead = text[index]
        let size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (size == 2 ? 0x1F : size == 3 ? 0x0F : 0x07)
        for place in index + 1..<min(index + size, text.count) { value = value << 6 | UInt32(text[place] & 0x3F) }
        return (Unicode.Scalar(value) ?? " ", size)
    }
}
