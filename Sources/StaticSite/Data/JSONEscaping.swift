internal import SourceText

extension ByteText {
    /// Adds a text as a JSON string; `<` and `&` are written as escapes, so that the text can stand in a page.
    mutating func append(quoted text: String) {
        text.withBytes { append(quoted: $0) }
    }

    /// Adds a text by its bytes, which must be UTF-8, as a JSON string.
    mutating func append(quoted utf8: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        append(escapedInJSON: utf8)
        append(UInt8(ascii: "\""))
    }

    /// Adds a text that is written where it is to stand, as a JSON string.
    mutating func append(quotedBy write: (inout ByteText) -> Void) {
        append(UInt8(ascii: "\""))
        let start = count
        write(&self)
        escapeInJSON(from: start)
        append(UInt8(ascii: "\""))
    }

    private mutating func escapeInJSON(from start: Int) {
        let first = withBytes { $0.indexOfEscape(from: start) }
        if first == count { return }
        let rest = Array(slice[first...])
        truncate(to: first)
        rest.withUnsafeBufferPointer { append(escapedInJSON: $0) }
    }

    /// Adds a text that is a part of a JSON string.
    mutating func append(escapedInJSON text: String) {
        text.withBytes { append(escapedInJSON: $0) }
    }

    /// - Parameter hasAnyLineEnds: whether CR and CRLF are line ends, which are written as LF.
    mutating func append(escapedInJSON utf8: UnsafeBufferPointer<UInt8>, hasAnyLineEnds: Bool = false) {
        var start = 0
        while true {
            let end = utf8.indexOfEscape(from: start)
            append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
            if end == utf8.count { break }
            start = end + 1
            if !hasAnyLineEnds || utf8[end] != 0x0D {
                append(escaped: utf8[end])
            } else if start == utf8.count || utf8[start] != 0x0A {
                append(escaped: 0x0A)
            }
        }
    }

    private mutating func append(escaped byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        default:
            append("u00")
            append(hexDigit: byte >> 4)
            append(hexDigit: byte & 15)
        }
    }

    private mutating func append(hexDigit value: UInt8) {
        append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first byte from a place on lies that JSON strings have an escape for here: control characters, `"`, `&`,
    /// `<` and `\`; the end where there is none.
    fileprivate func indexOfEscape(from start: Int) -> Int {
        var index = start
        while index + 8 <= count {
            let found = EightBytes(self, at: index).escapedInJSON
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        if index < count, start + 8 <= count {
            // The last eight bytes, of which those in front of `index` are known to need none.
            let found = EightBytes(self, at: count - 8).escapedInJSON
            return found == 0 ? count : count - 8 + found.trailingZeroBitCount / 8
        }
        while index < count {
            switch self[index] {
            case 0..<0x20, 0x22, 0x26, 0x3C, 0x5C: return index
            default: index += 1
            }
        }
        return index
    }
}
