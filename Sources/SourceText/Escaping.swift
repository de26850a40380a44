/// Which bytes of a text would be markup where it stands.
public enum Escaping: UInt8, Sendable {
    /// Printed as it is: HTML of our own renderer.
    case none
    /// `&`, `<` and `>`.
    case text
    /// These and `"`.
    case doubleQuoted
    /// These and `'`.
    case singleQuoted
    /// All five, for what may stand in any of these places.
    case anywhere

    /// How a byte is written that would be markup; `nil` for all others.
    fileprivate func reference(to byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where self == .doubleQuoted || self == .anywhere: "&quot;"
        case UInt8(ascii: "'") where self == .singleQuoted || self == .anywhere: "&#39;"
        default: nil
        }
    }

    /// Where the first byte from a place on lies that would be markup, or the end.
    fileprivate func firstMarkup(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        if self == .none { return bytes.count }
        var index = start
        while index < bytes.count {
            if index + 16 <= bytes.count {
                let (one, other) = (EightBytes(bytes, at: index), EightBytes(bytes, at: index + 8))
                if one.markup | other.markup == 0 {
                    index += 16
                    continue
                }
            }
            let found = EightBytes(bytes, from: index).markup
            if found == 0 {
                index += 8
                continue
            }
            index += found.trailingZeroBitCount / 8
            if reference(to: bytes[index]) != nil { return index }
            index += 1
        }
        return bytes.count
    }
}

extension ByteText {
    /// Adds a text with references for the bytes that would be markup.
    package mutating func append(_ text: String, escaping: Escaping) {
        text.withBytes { append($0, escaping: escaping) }
    }

    /// Adds a text in UTF-8, in whole runs between the bytes that have references.
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, escaping: Escaping) {
        var start = 0
        while true {
            let index = escaping.firstMarkup(in: bytes, from: start)
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            if index == bytes.count { return }
            if let reference = escaping.reference(to: bytes[index]) { append(reference) }
            start = index + 1
        }
    }

    /// Escapes what was added since a length; for what is short and mostly digits.
    package mutating func escapeTail(from start: Int, escaping: Escaping) {
        if withBytes({ escaping.firstMarkup(in: $0, from: start) }) == count { return }
        let tail = Array(slice[start...])
        truncate(to: start)
        tail.withUnsafeBufferPointer { append($0, escaping: escaping) }
    }
}
