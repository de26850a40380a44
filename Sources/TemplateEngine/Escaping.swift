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
}

extension [UInt8] {
    mutating func append(_ text: String, escaping: Escaping) {
        var text = text
        text.withUTF8 { append($0, escaping: escaping) }
    }

    /// Appends whole runs between the bytes that are to be escaped.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, escaping: Escaping) {
        let quote =
            switch escaping {
            case .none: UInt8(ascii: "&")
            case .text: UInt8(ascii: "<")
            case .doubleQuoted: UInt8(ascii: "\"")
            case .singleQuoted: UInt8(ascii: "'")
            }
        var runStart = 0
        if escaping != .none {
            for index in 0..<bytes.count {
                let byte = bytes[index]
                // Letters lie above all that is escaped.
                if byte > UInt8(ascii: ">") { continue }
                guard byte == quote || Self.isMarkup(byte) else { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
                appendReference(to: byte)
                runStart = index + 1
            }
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
    }

    /// Escapes what was appended since a length; for what is short and mostly digits.
    mutating func escapeTail(from start: Int, escaping: Escaping) {
        let quote = escaping == .singleQuoted ? UInt8(ascii: "'") : UInt8(ascii: "\"")
        guard escaping != .none, self[start...].contains(where: { $0 == quote || Self.isMarkup($0) }) else { return }
        let tail = Array(self[start...])
        removeSubrange(start...)
        tail.withUnsafeBufferPointer { append($0, escaping: escaping) }
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
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
