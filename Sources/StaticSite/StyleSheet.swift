/// A style sheet on its way to readers: without the comments and the white space that only its authors need.
///
/// Every page loads it before it shows, and a fifth of what `style.css` weighs compressed is comments and white space. Lines
/// stay lines, so that two builds can be compared; a comment that opens with `/*!`, as licences do, stays.
enum StyleSheet {
    /// The bytes to publish.
    ///
    /// What it cannot follow, as a comment without an end, stays as it is.
    ///
    /// Strings and addresses in `url(…)` are told as CSS Syntax 3, sections 4.3.2, 4.3.5 and 4.3.6, tells them.
    static func published(_ source: [UInt8]) -> [UInt8] {
        var reader = Reader(source)
        return reader.read()
    }

    private struct Reader {
        private let source: [UInt8]
        private var place = 0
        private var published: [UInt8] = []
        /// Whether the last byte parts what stands beside it, so that no space is needed after it.
        private var hasJustParted = false

        init(_ source: [UInt8]) {
            self.source = source
            published.reserveCapacity(source.count)
        }

        mutating func read() -> [UInt8] {
            while place < source.count {
                switch source[place] {
                case UInt8(ascii: "/") where isAt("/*"): readComment()
                case UInt8(ascii: "\""), UInt8(ascii: "'"): readString()
                case UInt8(ascii: "u"), UInt8(ascii: "U"):
                    if isAt("url(") { readAddress() } else { keep(1) }
                case UInt8(ascii: "\\"): keep(2)
                case let byte where isSpace(byte): readSpace()
                case UInt8(ascii: ":"): keep(1, parting: true)
                case UInt8(ascii: "}"):
                    // The last declaration of a rule needs no mark after it.
                    if hasJustParted, published.last == UInt8(ascii: ";") { published.removeLast() }
                    keep(1, parting: true)
                case let byte: keep(1, parting: isParting(byte))
                }
            }
            return published
        }

        /// Whether a text stands here, in whatever case.
        private func isAt(_ text: StaticString) -> Bool {
            text.withUTF8Buffer { text in
                source[place...].count >= text.count
                    && zip(source[place...], text).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= UInt8(ascii: "a") }
            }
        }

        private mutating func keep(_ count: Int, parting: Bool = false) {
            let end = min(place + count, source.count)
            published += source[place..<end]
            place = end
            hasJustParted = parting
        }

        private func isParting(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","): true
            default: false
            }
        }

        /// Between two signs of one word a comment parts them, which an empty one does too.
        private mutating func readComment() {
            let end = endOfComment
            if isAt("/*!") || end == nil {
                keep((end ?? source.count) - place)
            } else if let end {
                let isBetween = !isSpace(published.last) && !isSpace(end < source.count ? source[end] : nil)
                if isBetween { published += Array("/**/".utf8) }
                place = end
            }
        }

        private var endOfComment: Int? {
            var end = place + 2
            while end + 1 < source.count {
                if source[end] == UInt8(ascii: "*"), source[end + 1] == UInt8(ascii: "/") { return end + 2 }
                end += 1
            }
            return nil
        }

        private mutating func readString() {
            let quote = source[place]
            var end = place + 1
            while end < source.count, source[end] != quote, source[end] != UInt8(ascii: "\n") {
                end += source[end] == UInt8(ascii: "\\") ? 2 : 1
            }
            keep(min(end + 1, source.count) - place)
        }

        /// An address without quotation marks is one word, whatever its signs.
        private mutating func readAddress() {
            keep(4)
            while place < source.count, isSpace(source[place]) { keep(1) }
            guard place < source.count, source[place] != UInt8(ascii: "\""), source[place] != UInt8(ascii: "'") else {
                return
            }
            while place < source.count, source[place] != UInt8(ascii: ")") {
                keep(source[place] == UInt8(ascii: "\\") ? 2 : 1)
            }
        }

        /// White space and the comments in it become one space, or the end of a line where they hold one.
        ///
        /// Beside what parts words without it they become nothing; no selector has a space after a colon.
        private mutating func readSpace() {
            var hasLineEnd = false
            while place < source.count {
                if isSpace(source[place]) {
                    hasLineEnd = hasLineEnd || source[place] == UInt8(ascii: "\n")
                    place += 1
                } else if isAt("/*"), !isAt("/*!"), let end = endOfComment {
                    place = end
                } else {
                    break
                }
            }
            guard let last = published.last, last != UInt8(ascii: "\n") else { return }
            if hasLineEnd {
                published.append(UInt8(ascii: "\n"))
                hasJustParted = false
            } else if !hasJustParted, place < source.count, !isParting(source[place]) {
                published.append(UInt8(ascii: " "))
            }
        }

        private func isSpace(_ byte: UInt8?) -> Bool {
            switch byte {
            case nil, UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
            default: false
            }
        }
    }
}
