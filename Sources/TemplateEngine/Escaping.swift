internal import SourceText

/// Which bytes of a value would be markup where it stands.
enum Escaping: UInt8 {
    /// Printed as it is: HTML of our own renderer.
    case none
    /// `&`, `<` and `>`.
    case text
    /// These and `"`.
    case doubleQuoted
    /// These and `'`.
    case singleQuoted

    /// The next byte that would be markup, or the end.
    fileprivate func nextMarkup(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        if self == .none { return bytes.count }
        let quote =
            switch self {
            case .none, .text: UInt8(ascii: "<")
            case .doubleQuoted: UInt8(ascii: "\"")
            case .singleQuoted: UInt8(ascii: "'")
            }
        return bytes.firstIndex(of: quote, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), from: start)
    }
}

extension [UInt8] {
    mutating func append(_ text: consuming String, escaping: Escaping) {
        text.withUTF8 { append(UnsafeRawBufferPointer($0), escaping: escaping) }
    }

    /// Appends whole runs between the bytes that are to be escaped.
    private mutating func append(_ bytes: UnsafeRawBufferPointer, escaping: Escaping) {
        var start = 0
        while true {
            let index = escaping.nextMarkup(in: bytes, from: start)
            append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
            if index == bytes.count { return }
            appendReference(to: bytes[index])
            start = index + 1
        }
    }

    /// Escapes what was appended since a length; for what is short and mostly digits.
    mutating func escapeTail(from start: Int, escaping: Escaping) {
        if withUnsafeBytes({ escaping.nextMarkup(in: $0, from: start) }) == count { return }
        let tail = Array(self[start...])
        removeSubrange(start...)
        tail.withUnsafeBytes { append($0, escaping: escaping) }
    }

    private mutating func appendReference(to byte: UInt8) {
        let reference: StaticString =
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: "&#39;"
            }
        append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
    }
}
